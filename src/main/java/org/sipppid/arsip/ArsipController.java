package org.sipppid.arsip;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.akun.Peran;
import org.sipppid.akun.Petugas;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.StoredText;
import org.sipppid.basisdata.Transactions;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The archive: the list of frozen prints, one print with what happened to it, and the acts of printing and keeping. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/arsip")
class ArsipController {

    private static final int LONGEST = 300;

    private final DaftarArsip daftarArsip;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Jejak jejak;

    ArsipController(DaftarArsip daftarArsip, DaftarSkpd daftarSkpd, Transactions transactions, Jejak jejak) {
        this.daftarArsip = daftarArsip;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.jejak = jejak;
    }

    /** A print in the list, with how often it was printed and where its paper lies. */
    record Baris(Arsip arsip, int dicetak, Optional<String> tempat) {}

    @GetMapping
    String list(Actor actor, Model model) {
        return transactions.read(actor, () -> {
            List<Baris> rows = daftarArsip.all().stream().map(this::row).toList();
            model.addAttribute("daftar", rows).addAttribute("unit", units());
            return "arsip/daftar";
        });
    }

    private Baris row(Arsip arsip) {
        List<Peristiwa> events = daftarArsip.peristiwa(arsip.id());
        int printed =
                events.stream().mapToInt(event -> event.rangkap().orElse(0)).sum();
        return new Baris(arsip, printed, tempat(events));
    }

    /** Where the paper lies now: the last place that was recorded. */
    private static Optional<String> tempat(List<Peristiwa> newestFirst) {
        return newestFirst.stream().flatMap(event -> event.tempat().stream()).findFirst();
    }

    private Map<UUID, Skpd> units() {
        return Skpd.byId(daftarSkpd.all());
    }

    @GetMapping("/{id}")
    String detail(@PathVariable UUID id, Petugas petugas, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            Arsip arsip = find(id);
            List<Peristiwa> events = daftarArsip.peristiwa(id);
            model.addAttribute("a", arsip)
                    .addAttribute("unit", units())
                    .addAttribute("ringkasan", Ringkasan.of(daftarArsip.data(id)))
                    .addAttribute("peristiwa", events)
                    .addAttribute("dicetak", events.stream().anyMatch(it -> it.jenis() == Peristiwa.Jenis.DICETAK))
                    .addAttribute("tempat", tempat(events))
                    .addAttribute("milik", milik(arsip, petugas))
                    .addAttribute("penerus", arsip.penerus().flatMap(daftarArsip::find))
                    .addAttribute("pendahulu", arsip.menggantikan().flatMap(daftarArsip::find));
            return "arsip/detail";
        });
    }

    /** Whether the print was enacted at the officer's own desk, or at one that ended and that it answers for. */
    private boolean milik(Arsip arsip, Petugas petugas) {
        return petugas.peran() == Peran.SKPD
                ? arsip.pembuat().filter(daftarSkpd.unitSesi()::contains).isPresent()
                : arsip.pembuat().isEmpty();
    }

    /** The stored bytes. The file never changes, so its digest names it for ever. */
    @GetMapping("/{id}/laporan.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @RequestParam Optional<String> unduh, Actor actor) {
        return transactions.read(actor, () -> {
            Arsip arsip = find(id);
            ContentDisposition.Builder disposition =
                    unduh.isPresent() ? ContentDisposition.attachment() : ContentDisposition.inline();
            String name = arsip.nomor().replace('/', '-') + ".pdf";
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .eTag(arsip.sidikPdf())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            disposition.filename(name).build().toString())
                    .body(daftarArsip.pdf(id));
        });
    }

    /** Step 2 of the procedure: the print is recorded, then the file opens to be printed. */
    @PostMapping("/{id}/cetak")
    String cetak(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") String rangkap,
            Petugas petugas,
            Actor actor,
            RedirectAttributes flash) {
        if (!rangkap.strip().matches("[1-9][0-9]?")) {
            flash.addFlashAttribute("pesanCetak", "Jumlah rangkap harus angka 1 sampai 99.");
            return "redirect:/arsip/" + id;
        }
        transactions.write(actor, () -> {
            Arsip arsip = find(id);
            daftarArsip.catatCetak(id, petugas.nama(), Integer.parseInt(rangkap.strip()));
            jejak.catat("cetak laporan", arsip.nomor(), Optional.of(rangkap.strip() + " rangkap"));
        });
        return "redirect:/arsip/" + id + "/laporan.pdf";
    }

    /** Step 3 of the procedure: where the signed paper is kept. */
    @PostMapping("/{id}/simpan")
    String simpan(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String tempat,
            Petugas petugas,
            Actor actor,
            RedirectAttributes flash) {
        try {
            String place = StoredText.line(tempat);
            if (place.isEmpty() || place.codePointCount(0, place.length()) > LONGEST) {
                throw new IllegalArgumentException("harus diisi, paling panjang " + LONGEST + " karakter");
            }
            transactions.write(actor, () -> {
                Arsip arsip = find(id);
                if (!milik(arsip, petugas)) {
                    throw new ResponseStatusException(HttpStatus.FORBIDDEN);
                }
                daftarArsip.catatSimpan(id, petugas.nama(), place);
                jejak.catat("simpan hardfile", arsip.nomor(), Optional.of(place));
            });
            flash.addFlashAttribute("tersimpan", true);
        } catch (IllegalArgumentException refused) {
            flash.addFlashAttribute("pesanTempat", "Tempat " + refused.getMessage() + ".");
            flash.addFlashAttribute("tempatKetik", tempat);
        }
        return "redirect:/arsip/" + id;
    }

    private Arsip find(UUID id) {
        return daftarArsip.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
