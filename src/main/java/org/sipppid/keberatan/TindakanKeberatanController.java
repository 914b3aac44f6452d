package org.sipppid.keberatan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.isian.Kategori;
import org.sipppid.keberatan.surat.SuratKeberatan;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.pemohon.DaftarBukaan;
import org.sipppid.pemohon.DaftarPemohon;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.TindakanDitolak;
import org.sipppid.skpd.DaftarSkpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One objection: what it is, how its times stand, its history, and the acts that are lawful next. */
@Controller
@ConditionalOnWebApplication
class TindakanKeberatanController {

    private static final String CHANGED =
            "Keberatan ini baru saja diubah petugas lain; periksa keadaannya, lalu simpan lagi.";

    private final RegisterKeberatan register;
    private final RegisterPermohonan registerPermohonan;
    private final RiwayatReader riwayat;
    private final TindakanKeberatanReader reader;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final DaftarPemohon daftarPemohon;
    private final DaftarBukaan daftarBukaan;
    private final Jejak jejak;
    private final KalenderBerlaku kalender;
    private final SuratKeberatan surat;
    private final PemberitahuanPengaju pengaju;
    private final Clock clock;

    TindakanKeberatanController(
            RegisterKeberatan register,
            RegisterPermohonan registerPermohonan,
            RiwayatReader riwayat,
            TindakanKeberatanReader reader,
            DaftarSkpd daftarSkpd,
            Transactions transactions,
            DaftarPemohon daftarPemohon,
            DaftarBukaan daftarBukaan,
            Jejak jejak,
            KalenderBerlaku kalender,
            SuratKeberatan surat,
            PemberitahuanPengaju pengaju,
            Clock clock) {
        this.register = register;
        this.registerPermohonan = registerPermohonan;
        this.riwayat = riwayat;
        this.reader = reader;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.daftarPemohon = daftarPemohon;
        this.daftarBukaan = daftarBukaan;
        this.jejak = jejak;
        this.kalender = kalender;
        this.surat = surat;
        this.pengaju = pengaju;
        this.clock = clock;
    }

    @GetMapping("/keberatan/{id}")
    String detail(@PathVariable UUID id, Actor actor, Model model) {
        return transactions.read(actor, () -> detail(find(id), model));
    }

    private String detail(Keberatan keberatan, Model model) {
        model.addAttribute("k", keberatan)
                .addAttribute("surat", surat.bagian(keberatan))
                .addAttribute("skpd", daftarSkpd.find(keberatan.skpd()).orElseThrow())
                .addAttribute("permohonan", keberatan.permohonan().flatMap(registerPermohonan::find))
                .addAttribute("jam", JamKeberatan.of(keberatan, LocalDate.now(clock), kalender.kini()))
                .addAttribute("riwayat", riwayat.read("keberatan", keberatan.id(), KolomKeberatan.RIWAYAT))
                .addAttribute(
                        "tindakan",
                        keberatan.keadaan().yangSah().stream()
                                .filter(JenisTindakan::olehPetugas)
                                .toList());
        return "keberatan/detail";
    }

    /** Opens the data of applicant and proxy for one reading, with a reason that the trail keeps (UU 27/2022 Ps 31). */
    @PostMapping("/keberatan/{id}/pemohon")
    String bukaPemohon(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String keperluan, Actor actor, Model model) {
        return transactions.write(actor, () -> {
            Keberatan keberatan = find(id);
            Optional<String> reason = DaftarBukaan.keperluan(keperluan);
            if (reason.isEmpty()) {
                model.addAttribute("pesanPemohon", "Tulis untuk apa data pemohon dibuka, paling panjang 300 karakter.");
            } else {
                jejak.catat("buka data pemohon", keberatan.nomor(), reason);
                List<UUID> orang = register.orang(id);
                orang.forEach(satu -> daftarBukaan.catat(satu, Optional.empty(), reason.get()));
                model.addAttribute(
                        "orang",
                        orang.stream()
                                .flatMap(satu -> daftarPemohon.find(satu).stream())
                                .toList());
            }
            return detail(keberatan, model);
        });
    }

    @GetMapping("/keberatan/{id}/tindakan/{kode}")
    String form(@PathVariable UUID id, @PathVariable String kode, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            Keberatan keberatan = find(id);
            Map<String, String> isian = new LinkedHashMap<>();
            isian.put("tanggal", LocalDate.now(clock).toString());
            if (parse(kode) == JenisTindakan.RALAT) {
                keberatan.tanggapan().ifPresent(tanggapan -> isian.putAll(KolomKeberatan.isian(tanggapan)));
            }
            return form(keberatan, parse(kode), isian, model);
        });
    }

    private String form(Keberatan keberatan, JenisTindakan jenis, Map<String, String> isian, Model model) {
        if (!keberatan.keadaan().yangSah().contains(jenis) && !model.containsAttribute("pesan")) {
            try {
                keberatan.keadaan().lakukan(jenis);
            } catch (TindakanDitolak ditolak) {
                model.addAttribute("ditolak", ditolak.getMessage());
                return detail(keberatan, model);
            }
        }
        model.addAttribute("k", keberatan)
                .addAttribute("jenis", jenis)
                .addAttribute("isian", isian)
                .addAttribute("hasil", HasilKeberatan.values())
                .addAttribute("sikap", SikapPemohon.values());
        return "keberatan/tindakan";
    }

    @PostMapping("/keberatan/{id}/tindakan/{kode}")
    String lakukan(
            @PathVariable UUID id,
            @PathVariable String kode,
            @RequestParam int versi,
            @RequestParam Map<String, String> isian,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        try {
            boolean done = transactions.write(
                    actor,
                    () -> done(register.lakukan(id, versi, reader.read(parse(kode), isian, find(id))), parse(kode)));
            if (done) {
                flash.addFlashAttribute("tersimpan", parse(kode).label());
                return "redirect:/keberatan/" + id;
            }
            model.addAttribute("pesan", Map.of("tanggal", CHANGED));
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan());
        } catch (TindakanDitolak ditolak) {
            model.addAttribute("pesan", Map.of("tanggal", ditolak.getMessage()));
        }
        return transactions.read(actor, () -> form(find(id), parse(kode), isian, model));
    }

    private boolean done(Optional<Keberatan> keberatan, JenisTindakan jenis) {
        keberatan.filter(satu -> jenis == JenisTindakan.JAWAB).ifPresent(pengaju::ditanggapi);
        return keberatan.isPresent();
    }

    private static JenisTindakan parse(String kode) {
        try {
            JenisTindakan jenis = Kategori.parse(JenisTindakan.class, kode);
            if (jenis.olehPetugas()) {
                return jenis;
            }
        } catch (IllegalArgumentException unknown) {
            // no such page
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private Keberatan find(UUID id) {
        return register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
