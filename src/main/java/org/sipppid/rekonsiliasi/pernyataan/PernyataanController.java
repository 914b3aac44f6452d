package org.sipppid.rekonsiliasi.pernyataan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.sipppid.akun.Peran;
import org.sipppid.akun.Petugas;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.rekonsiliasi.KeadaanBulan;
import org.sipppid.rekonsiliasi.temuan.TemuanBulan;
import org.sipppid.rekonsiliasi.tutupbuku.TutupBuku;
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

/** The page of one unit's month: the declaration, what differs, and who declared what before. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/rekonsiliasi/{skpd}/{bulan}")
class PernyataanController {

    private final BulanSkpdReader reader;
    private final DaftarPernyataan daftarPernyataan;
    private final TutupBuku tutupBuku;
    private final DaftarSkpd daftarSkpd;
    private final TemuanBulan temuanBulan;
    private final Transactions transactions;
    private final Clock clock;

    PernyataanController(
            BulanSkpdReader reader,
            DaftarPernyataan daftarPernyataan,
            TutupBuku tutupBuku,
            DaftarSkpd daftarSkpd,
            TemuanBulan temuanBulan,
            Transactions transactions,
            Clock clock) {
        this.reader = reader;
        this.daftarPernyataan = daftarPernyataan;
        this.tutupBuku = tutupBuku;
        this.daftarSkpd = daftarSkpd;
        this.temuanBulan = temuanBulan;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping({"", "/bagian"})
    String bulan(@PathVariable String skpd, @PathVariable String bulan, Petugas petugas, Actor actor, Model model) {
        BulanSkpd page = find(skpd, bulan, actor);
        return show(page, IsianPernyataanReader.awal(page.pernyataan()), petugas, actor, model);
    }

    private String show(BulanSkpd page, Map<String, String> isian, Petugas petugas, Actor actor, Model model) {
        boolean milik = transactions.read(actor, () -> daftarSkpd.dijawab(page.skpd()));
        KeadaanBulan keadaan = page.keadaan();
        boolean closed = keadaan.jenis() == KeadaanBulan.Jenis.DITUTUP;
        model.addAttribute("b", page)
                .addAttribute("isian", isian)
                .addAttribute("milik", milik)
                .addAttribute("dapatMenyatakan", milik && keadaan.wajib() && !closed)
                .addAttribute("dapatMenutup", milik && keadaan.dapatDitutup())
                .addAttribute("dapatMembuka", petugas.peran() != Peran.SKPD && closed);
        model.addAttribute(
                "temuan",
                transactions.read(actor.as(Actor.Role.HITUNG), () -> temuanBulan.terbuka(page.skpd(), page.bulan())));
        transactions.read(
                actor,
                () -> model.addAttribute("riwayat", daftarPernyataan.riwayat(page.skpd(), page.bulan()))
                        .addAttribute("penutupan", tutupBuku.riwayat(page.skpd(), page.bulan()))
                        .addAttribute("koreksi", tutupBuku.koreksi(page.skpd(), page.bulan())));
        return "rekonsiliasi/bulan";
    }

    @PostMapping("/pernyataan")
    String nyatakan(
            @PathVariable String skpd,
            @PathVariable String bulan,
            @RequestParam int versi,
            @RequestParam Map<String, String> isian,
            Petugas petugas,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        BulanSkpd page = find(skpd, bulan, actor);
        if (!transactions.read(actor, () -> daftarSkpd.dijawab(page.skpd()))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            if (!page.keadaan().wajib() || page.keadaan().jenis() == KeadaanBulan.Jenis.DITUTUP) {
                throw new IsianKeliru(Map.of("nihil", alangan(page)));
            }
            Angka angka = IsianPernyataanReader.read(isian, LocalDate.now(clock));
            if (!transactions.write(actor, () -> daftarPernyataan.nyatakan(page.skpd(), page.bulan(), versi, angka))) {
                throw new IsianKeliru(Map.of(
                        Butir.DITERIMA.kode(),
                        "Bulan ini baru saja dinyatakan petugas lain; periksa angkanya, lalu simpan lagi."));
            }
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan());
            return show(find(skpd, bulan, actor), isian, petugas, actor, model);
        }
        flash.addFlashAttribute("kabar", "Pernyataan tersimpan.");
        return "redirect:" + page.url();
    }

    private static String alangan(BulanSkpd page) {
        return switch (page.keadaan().jenis()) {
            case TANPA_SKPD ->
                page.skpd().singkatan() + " tidak ada pada bulan itu, sehingga tidak ada yang dinyatakan.";
            case DITUTUP ->
                "Bulan ini sudah ditutup; pernyataannya dapat diganti setelah PPID Utama membukanya kembali.";
            default -> "Bulan ini belum berakhir; yang dapat dinyatakan hanya bulan yang sudah lewat.";
        };
    }

    private BulanSkpd find(String skpd, String bulan, Actor actor) {
        return reader.read(skpd, bulan, actor).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
