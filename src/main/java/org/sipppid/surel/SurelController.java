package org.sipppid.surel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.sipppid.akun.Petugas;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's page of mail: the server, a mail to try it, and the queue. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/pengaturan/surel")
class SurelController {

    private static final int PAGE = 50;
    private static final String HERE = "redirect:/pengaturan/surel";

    private final PengaturanSurel pengaturan;
    private final KotakKeluar kotak;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Jejak jejak;

    SurelController(
            PengaturanSurel pengaturan,
            KotakKeluar kotak,
            DaftarSkpd daftarSkpd,
            Transactions transactions,
            Jejak jejak) {
        this.pengaturan = pengaturan;
        this.kotak = kotak;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.jejak = jejak;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "1") String halaman,
            Actor actor,
            Model model) {
        Optional<KeadaanSurel> only = KeadaanSurel.known(keadaan);
        int page = page(halaman);
        return transactions.read(actor, () -> {
            Optional<Peladen> peladen = pengaturan.find();
            if (!model.containsAttribute("isian")) {
                model.addAttribute("isian", isian(peladen));
            }
            model.addAttribute("peladen", peladen.orElse(null))
                    .addAttribute("pengamanan", Peladen.Pengamanan.values())
                    .addAttribute("keadaan", only.orElse(null))
                    .addAttribute("semuaKeadaan", KeadaanSurel.values())
                    .addAttribute("jumlah", kotak.jumlah())
                    .addAttribute("halaman", page)
                    .addAttribute("ukuran", PAGE)
                    .addAttribute("baris", kotak.list(only, page, PAGE))
                    .addAttribute("unit", Skpd.byId(daftarSkpd.all()));
            return "surel/pengaturan";
        });
    }

    /** Pages count from 1 for people, from 0 inside; anything else means the first. */
    private static int page(String typed) {
        return typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) - 1 : 0;
    }

    private static Map<String, String> isian(Optional<Peladen> stored) {
        Map<String, String> isian = new LinkedHashMap<>();
        isian.put("host", stored.map(Peladen::host).orElse(""));
        isian.put("porta", stored.map(p -> Integer.toString(p.porta())).orElse("587"));
        isian.put(
                "pengamanan",
                stored.map(Peladen::pengamanan)
                        .orElse(Peladen.Pengamanan.STARTTLS)
                        .kode());
        isian.put("pengguna", stored.flatMap(Peladen::pengguna).orElse(""));
        isian.put("alamat", stored.map(Peladen::alamat).orElse(""));
        isian.put("nama", stored.map(Peladen::nama).orElse(""));
        isian.put("jam_harian", Integer.toString(stored.map(Peladen::jamHarian).orElse(Peladen.JAM_HARIAN)));
        return isian;
    }

    @PostMapping
    String simpan(@RequestParam Map<String, String> isian, Actor actor, Model model, RedirectAttributes flash) {
        PeladenReader reader = new PeladenReader(isian);
        boolean stored = transactions.write(actor, () -> {
            Optional<Peladen> before = pengaturan.find();
            Optional<Peladen> typed = reader.read(before);
            typed.ifPresent(peladen -> {
                pengaturan.simpan(peladen, PeladenReader.keepsPassword(peladen, before));
                jejak.catat("atur peladen surel", peladen.host() + ":" + peladen.porta(), Optional.empty());
            });
            return typed.isPresent();
        });
        if (stored) {
            flash.addFlashAttribute("kabar", "Pengaturan surel tersimpan.");
            return HERE;
        }
        isian.remove("sandi"); // it is never sent back to a page
        model.addAttribute("isian", isian).addAttribute("pesan", reader.pesan());
        return show("", "1", actor, model);
    }

    @PostMapping("/uji")
    String uji(Petugas petugas, Actor actor, RedirectAttributes flash) {
        SurelBaru baru = new SurelBaru(
                "uji:" + UUID.randomUUID(), Penerima.akun(petugas.id()), Optional.empty(), Naskah.of("uji", Map.of()));
        boolean queued = transactions.write(actor, () -> {
            boolean done = kotak.antre(baru);
            if (done) {
                jejak.catat("kirim surel uji", petugas.namaPengguna(), Optional.empty());
            }
            return done;
        });
        flash.addFlashAttribute(
                "kabar",
                queued
                        ? "Surel uji masuk antrean. Muat ulang halaman ini sesaat lagi untuk melihat keadaannya."
                        : "Alamat surel Anda belum diisi; isi lebih dahulu pada halaman Alamat surel saya.");
        return HERE;
    }

    @PostMapping("/{id}/ulangi")
    String ulangi(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
        return decide(id, kotak::ulangi, "kirim lagi surel", actor, flash);
    }

    @PostMapping("/{id}/batalkan")
    String batalkan(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
        return decide(id, kotak::batalkan, "batalkan surel", actor, flash);
    }

    private String decide(UUID id, Predicate<UUID> act, String tindakan, Actor actor, RedirectAttributes flash) {
        boolean done = transactions.write(actor, () -> {
            SurelKeluar surel = kotak.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            boolean changed = act.test(id);
            if (changed) {
                jejak.catat(tindakan, surel.perihal(), Optional.of(surel.id().toString()));
            }
            return changed;
        });
        flash.addFlashAttribute(
                "kabar", done ? "Tercatat." : "Keadaan surel itu sudah berubah; periksa daftar di bawah.");
        return HERE;
    }
}
