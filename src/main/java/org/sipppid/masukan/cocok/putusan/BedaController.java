package org.sipppid.masukan.cocok.putusan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.masukan.cocok.DaftarPencocokan;
import org.sipppid.masukan.cocok.JenisBeda;
import org.sipppid.masukan.cocok.OrangBeda;
import org.sipppid.masukan.cocok.Pencocokan;
import org.sipppid.masukan.cocok.SaringanBeda;
import org.sipppid.masukan.cocok.Sikap;
import org.sipppid.masukan.cocok.portion.Putusan;
import org.sipppid.masukan.cocok.portion.PutusanDitolak;
import org.sipppid.masukan.cocok.portion.TugasPutusan;
import org.sipppid.skpd.DaftarSkpd;
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

/** The result of a comparison: three lists of differences, and what is decided about them. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(BedaController.PAGE + "/{id}")
class BedaController {

    static final String PAGE = "/rekonsiliasi/cocokkan";

    private static final int SIZE = 50;
    private static final int REFUSED = 100;
    private static final int AT_ONCE = 1_000;
    private static final String BERJALAN =
            "Keputusan atas semuanya sedang berjalan; tunggu sampai selesai, atau hentikan dahulu, lalu putuskan lagi.";

    private final DaftarPencocokan daftar;
    private final PutusanBeda putusan;
    private final DaftarPutusanMassal massal;
    private final OrangBeda orang;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;

    BedaController(
            DaftarPencocokan daftar,
            PutusanBeda putusan,
            DaftarPutusanMassal massal,
            OrangBeda orang,
            DaftarSkpd daftarSkpd,
            Transactions transactions) {
        this.daftar = daftar;
        this.putusan = putusan;
        this.massal = massal;
        this.orang = orang;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
    }

    @GetMapping
    String hasil(
            @PathVariable UUID id,
            @RequestParam Map<String, String> query,
            @RequestParam(defaultValue = "1") int halaman,
            Actor actor,
            Model model) {
        return transactions.read(actor, () -> {
            Pencocokan satu = find(id);
            SaringanBeda saringan = SaringanBeda.parse(query, first(satu));
            int jumlah = daftar.count(id, saringan);
            int last = Math.max(0, (jumlah - 1) / SIZE);
            int page = Math.min(Math.max(halaman - 1, 0), last);
            model.addAttribute("c", satu)
                    .addAttribute("skpd", daftarSkpd.find(satu.skpd()).orElseThrow())
                    .addAttribute("berkasSama", daftar.berkasSama(satu).orElse(null))
                    .addAttribute("jenis", JenisBeda.values())
                    .addAttribute("sikap", Sikap.values())
                    .addAttribute("saringan", saringan)
                    .addAttribute("massal", massal.terakhir(id).orElse(null))
                    .addAttribute("orang", orang.count(id))
                    .addAttribute("bulanDitutup", daftar.terhalangBulanDitutup(id, saringan.jenis()))
                    .addAttribute("beda", daftar.beda(id, saringan, page, SIZE))
                    .addAttribute("banyak", jumlah)
                    .addAttribute("ke", page)
                    .addAttribute("akhir", last)
                    .addAttribute("takTerbaca", daftar.takTerbaca(id, REFUSED));
            return "cocok/hasil";
        });
    }

    /** The list to begin with: the first one that waits for a decision. */
    private static JenisBeda first(Pencocokan satu) {
        return Arrays.stream(JenisBeda.values())
                .filter(jenis -> satu.jumlah(jenis).terbuka() > 0)
                .findFirst()
                .orElse(JenisBeda.HANYA_DI_SKPD);
    }

    @PostMapping("/putusan")
    String putuskan(
            @PathVariable UUID id,
            @RequestParam Map<String, String> isian,
            @RequestParam(required = false) List<String> ke,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Pencocokan satu = transactions.read(actor, () -> find(id));
        PermintaanPutusan diminta = new PermintaanPutusan(
                isian.getOrDefault("jenis", ""),
                isian.getOrDefault("tindakan", ""),
                isian.getOrDefault("alasan", ""),
                isian.getOrDefault("koreksi", ""),
                ke == null ? List.of() : ke);
        Optional<String> keliru = diminta.keliru();
        if (keliru.isEmpty()
                && diminta.perluYakin()
                && !isian.getOrDefault("yakin", "").equals("ya")) {
            model.addAttribute("c", satu).addAttribute("diminta", diminta);
            return "cocok/yakin";
        }
        try {
            if (keliru.isEmpty()) {
                decide(actor, diminta, satu, flash);
            }
        } catch (PutusanDitolak ditolak) {
            keliru = Optional.of(ditolak.getMessage());
        }
        keliru.ifPresent(pesan -> flash.addFlashAttribute("keliru", pesan).addFlashAttribute("ketikan", diminta));
        return back(id, diminta.jenis());
    }

    /** At once where that takes a moment; many are seen through by the program, and the page shows how far it has come. */
    private void decide(Actor actor, PermintaanPutusan diminta, Pencocokan satu, RedirectAttributes flash) {
        if (transactions
                .read(actor, () -> massal.terakhir(satu.id()))
                .filter(PutusanMassal::berjalan)
                .isPresent()) {
            throw new PutusanDitolak(BERJALAN);
        }
        TugasPutusan tugas = diminta.tugas(satu);
        if (diminta.semua() && diminta.banyak(satu) > AT_ONCE) {
            if (!transactions.write(actor, () -> massal.minta(UUID.randomUUID(), tugas, diminta.banyak(satu)))) {
                throw new PutusanDitolak(BERJALAN);
            }
            return;
        }
        Putusan hasil = putusan.putuskan(actor, tugas);
        flash.addFlashAttribute("putusan", hasil).addFlashAttribute("tindakan", diminta.terima());
        if (hasil.terkendala() > 0) {
            flash.addFlashAttribute("ketikan", diminta); // to be taken again with a reason, perhaps
        }
    }

    /** How far a decision on all of a kind has come, for a page that is open. */
    @GetMapping("/kemajuan")
    String kemajuan(@PathVariable UUID id, Actor actor, Model model) {
        PutusanMassal satu = transactions.read(actor, () -> {
            find(id);
            return massal.terakhir(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        });
        model.addAttribute("massal", satu);
        return "fragments/massal :: kemajuan";
    }

    @PostMapping("/hentikan")
    String hentikan(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
        boolean stopped = transactions.write(actor, () -> {
            find(id);
            return massal.terakhir(id)
                    .filter(satu -> massal.hentikan(satu.id()))
                    .isPresent();
        });
        if (!stopped) {
            flash.addFlashAttribute("keliru", "Tidak ada lagi yang dapat dihentikan: keputusan itu sudah berakhir.");
        }
        return "redirect:" + PAGE + "/" + id;
    }

    private static String back(UUID id, String jenis) {
        boolean known =
                Arrays.stream(JenisBeda.values()).anyMatch(satu -> satu.kode().equals(jenis));
        return "redirect:" + PAGE + "/" + id + (known ? "?jenis=" + jenis : "");
    }

    private Pencocokan find(UUID id) {
        return daftar.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
