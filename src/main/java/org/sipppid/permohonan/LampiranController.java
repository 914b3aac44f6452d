package org.sipppid.permohonan;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.Kategori;
import org.sipppid.pemohon.DaftarBukaan;
import org.sipppid.pemohon.DaftarLampiran;
import org.sipppid.pemohon.JenisLampiran;
import org.sipppid.pemohon.Lampiran;
import org.sipppid.pemohon.Pindaian;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The papers of a request: taken in, opened with a reason, withdrawn with a reason. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/permohonan/{id}/lampiran")
class LampiranController {

    private static final String PESAN = "pesanLampiran";

    private final RegisterPermohonan register;
    private final DaftarLampiran daftarLampiran;
    private final DaftarBukaan daftarBukaan;
    private final Transactions transactions;
    private final Jejak jejak;

    LampiranController(
            RegisterPermohonan register,
            DaftarLampiran daftarLampiran,
            DaftarBukaan daftarBukaan,
            Transactions transactions,
            Jejak jejak) {
        this.register = register;
        this.daftarLampiran = daftarLampiran;
        this.daftarBukaan = daftarBukaan;
        this.transactions = transactions;
        this.jejak = jejak;
    }

    /** What the client calls the file is never read. */
    @PostMapping
    String unggah(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam MultipartFile berkas,
            Actor actor,
            RedirectAttributes flash)
            throws IOException {
        try {
            JenisLampiran kind = Kategori.parse(JenisLampiran.class, jenis);
            Pindaian pindaian = read(berkas);
            transactions.write(actor, () -> {
                Permohonan permohonan = find(id);
                daftarLampiran.add(pemohon(id), kind, pindaian);
                jejak.catat("unggah berkas pemohon", permohonan.nomor(), Optional.of(kind.label()));
            });
            flash.addFlashAttribute("lampiranTersimpan", "Pindaian tersimpan tersandi: " + kind.label() + ".");
        } catch (IllegalArgumentException refused) {
            flash.addFlashAttribute(PESAN, refused.getMessage());
        }
        return "redirect:/permohonan/" + id + "#berkas";
    }

    /** Paper that came later and lies in the desk's folder. */
    @PostMapping("/kertas")
    String terima(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String jenis,
            Actor actor,
            RedirectAttributes flash) {
        try {
            JenisLampiran kind = Kategori.parse(JenisLampiran.class, jenis);
            transactions.write(actor, () -> {
                Permohonan permohonan = find(id);
                daftarLampiran.terima(pemohon(id), Set.of(kind));
                jejak.catat("terima berkas pemohon", permohonan.nomor(), Optional.of(kind.label()));
            });
            flash.addFlashAttribute("lampiranTersimpan", "Berkas kertas tercatat: " + kind.label() + ".");
        } catch (IllegalArgumentException refused) {
            flash.addFlashAttribute(PESAN, refused.getMessage());
        }
        return "redirect:/permohonan/" + id + "#berkas";
    }

    private static Pindaian read(MultipartFile berkas) throws IOException {
        // A file that is too large is not read at all, only told so.
        return Pindaian.read(berkas.getInputStream().readNBytes(Pindaian.MOST + 1));
    }

    /** Opens a scan for one reading, with a reason that is kept (UU 27/2022 Ps 31). */
    @PostMapping("/{lampiran}")
    ResponseEntity<byte[]> buka(
            @PathVariable UUID id,
            @PathVariable UUID lampiran,
            @RequestParam(defaultValue = "") String keperluan,
            Actor actor) {
        return transactions.write(actor, () -> {
            Permohonan permohonan = find(id);
            UUID pemohon = pemohon(id);
            Lampiran found = lampiran(pemohon, lampiran);
            Optional<String> reason = DaftarBukaan.keperluan(keperluan);
            Optional<byte[]> isi = reason.flatMap(it -> daftarLampiran.isi(lampiran));
            if (reason.isEmpty() || isi.isEmpty()) {
                return ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, "/permohonan/" + id + "#berkas")
                        .build();
            }
            daftarBukaan.catat(pemohon, Optional.of(lampiran), reason.get());
            jejak.catat("buka berkas pemohon", permohonan.nomor(), reason);
            return file(found, isi.get());
        });
    }

    private static ResponseEntity<byte[]> file(Lampiran lampiran, byte[] isi) {
        // Shown, not saved: a copy on the officer's disk would be out of everybody's sight.
        ContentDisposition shown =
                ContentDisposition.inline().filename(lampiran.namaBerkas()).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(lampiran.bentuk().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(isi);
    }

    @PostMapping("/{lampiran}/tarik")
    String tarik(
            @PathVariable UUID id,
            @PathVariable UUID lampiran,
            @RequestParam(defaultValue = "") String alasan,
            Actor actor,
            RedirectAttributes flash) {
        Optional<String> reason = DaftarBukaan.keperluan(alasan);
        if (reason.isEmpty()) {
            flash.addFlashAttribute(PESAN, "Tulis mengapa berkas ditarik, paling panjang 300 karakter.");
        } else {
            transactions.write(actor, () -> {
                Permohonan permohonan = find(id);
                Lampiran found = lampiran(pemohon(id), lampiran);
                daftarLampiran.tarik(found.id(), reason.get());
                jejak.catat("tarik berkas pemohon", permohonan.nomor(), reason);
            });
            flash.addFlashAttribute("lampiranTersimpan", "Berkas ditarik; berkas itu tetap tersimpan, tertutup.");
        }
        return "redirect:/permohonan/" + id + "#berkas";
    }

    private Permohonan find(UUID id) {
        return register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private UUID pemohon(UUID id) {
        return register.idPemohon(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A paper of this very request that has not been withdrawn. */
    private Lampiran lampiran(UUID pemohon, UUID id) {
        return daftarLampiran
                .find(pemohon, id)
                .filter(it -> !it.ditarik())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
