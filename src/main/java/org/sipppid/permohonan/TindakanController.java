package org.sipppid.permohonan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.isian.Kategori;
import org.sipppid.pemohon.JenisPemohon;
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

/** The forms of the acts on a request: one page for each, open only while the law lets the act be done. */
@Controller
@ConditionalOnWebApplication
class TindakanController {

    private static final String MESSAGES = "pesan";

    private final RegisterPermohonan register;
    private final TindakanReader reader;
    private final KartuPemohonReader kartu;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Clock clock;

    TindakanController(
            RegisterPermohonan register,
            TindakanReader reader,
            KartuPemohonReader kartu,
            DaftarSkpd daftarSkpd,
            Transactions transactions,
            Clock clock) {
        this.register = register;
        this.reader = reader;
        this.kartu = kartu;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/permohonan/{id}/tindakan/{kode}")
    String form(@PathVariable UUID id, @PathVariable String kode, Actor actor, Model model) {
        JenisTindakan jenis = jenis(kode);
        return transactions.read(actor, () -> {
            Permohonan permohonan = find(id);
            LocalDate today = LocalDate.now(clock);
            Map<String, String> isian = new HashMap<>(Map.of("tanggal", today.toString()));
            if (jenis == JenisTindakan.PERBAIKI) {
                isian.putAll(written(permohonan));
            }
            if (jenis == JenisTindakan.NYATAKAN_TIDAK_LENGKAP) {
                isian.put("kekurangan", kekurangan(permohonan));
            }
            permohonan
                    .keadaan()
                    .alangan(jenis, today)
                    .ifPresent(alasan -> model.addAttribute(MESSAGES, Map.of("tanggal", alasan)));
            return show(permohonan, jenis, isian, model);
        });
    }

    /** What the law asks of an applicant and is not there, to choose from. */
    private String kekurangan(Permohonan permohonan) {
        return kartu.read(permohonan)
                .map(satu -> String.join("\n", satu.kelengkapan().kekurangan()))
                .orElse("");
    }

    private static Map<String, String> written(Permohonan permohonan) {
        return Map.of(
                "diterima", permohonan.diterima().toString(),
                "jalur", permohonan.jalur().kode(),
                "jenis_pemohon", permohonan.jenisPemohon().kode(),
                "rincian", permohonan.rincian(),
                "tujuan", permohonan.tujuan().orElse(""));
    }

    private String show(Permohonan permohonan, JenisTindakan jenis, Map<String, String> isian, Model model) {
        model.addAttribute("p", permohonan)
                .addAttribute("jenis", jenis)
                .addAttribute("isian", isian)
                .addAttribute("usulan", register.usulan(permohonan.id()).orElse(null))
                .addAttribute(
                        "daftarSkpd",
                        daftarSkpd.all().stream()
                                .filter(unit -> unit.berlakuSampai().isEmpty())
                                .toList())
                .addAttribute("hasil", of(Hasil.values(), Penyelesaian::dalamPemberitahuan))
                .addAttribute("alasan", of(AlasanPenolakan.values(), satu -> satu != AlasanPenolakan.LAIN))
                .addAttribute("alasanPerpanjangan", AlasanPerpanjangan.values())
                .addAttribute("cara", CaraMengirim.values())
                .addAttribute("jalur", of(Jalur.values(), satu -> satu != Jalur.TIDAK_TERCATAT))
                .addAttribute("jenisPemohon", of(JenisPemohon.values(), satu -> satu != JenisPemohon.TIDAK_TERCATAT));
        return "permohonan/tindakan";
    }

    private static <K> List<K> of(K[] all, java.util.function.Predicate<K> offered) {
        return Arrays.stream(all).filter(offered).toList();
    }

    @PostMapping("/permohonan/{id}/tindakan/{kode}")
    String lakukan(
            @PathVariable UUID id,
            @PathVariable String kode,
            @RequestParam int versi,
            @RequestParam Map<String, String> isian,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        JenisTindakan jenis = jenis(kode);
        Optional<String> trouble;
        try {
            trouble = transactions.write(actor, () -> lakukan(id, versi, jenis, isian, model));
        } catch (BulanDitutup ditutup) {
            model.addAttribute(MESSAGES, Map.of(Koreksi.ISIAN, ditutup.getMessage()));
            trouble = Optional.of(transactions.read(actor, () -> show(find(id), jenis, isian, model)));
        }
        if (trouble.isPresent()) {
            return trouble.get();
        }
        flash.addFlashAttribute("dilakukan", jenis.label());
        // Who has handed a request over sees it no longer.
        return transactions.read(actor, () -> register.find(id)).isPresent()
                ? "redirect:/permohonan/" + id
                : "redirect:/permohonan";
    }

    /** Does the act; the form again if it cannot be done. */
    private Optional<String> lakukan(UUID id, int versi, JenisTindakan jenis, Map<String, String> isian, Model model) {
        Permohonan permohonan = find(id);
        try {
            Tindakan tindakan = reader.read(jenis, isian, permohonan, register.usulan(id));
            Koreksi.alasan(isian.get(Koreksi.ISIAN)).ifPresent(register::koreksi);
            if (register.lakukan(id, versi, tindakan)) {
                return Optional.empty();
            }
            model.addAttribute(
                    MESSAGES,
                    Map.of(
                            "tanggal",
                            "Permohonan ini baru saja diubah petugas lain; periksa keadaannya, lalu simpan lagi."));
        } catch (IsianKeliru keliru) {
            model.addAttribute(MESSAGES, keliru.pesan());
        } catch (TindakanDitolak ditolak) {
            model.addAttribute(MESSAGES, Map.of("tanggal", ditolak.getMessage()));
        }
        return Optional.of(show(permohonan, jenis, isian, model));
    }

    private static JenisTindakan jenis(String kode) {
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

    private Permohonan find(UUID id) {
        return register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
