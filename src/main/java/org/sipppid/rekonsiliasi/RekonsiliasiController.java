package org.sipppid.rekonsiliasi;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekapitulasi.RekapTersimpan;
import org.sipppid.rekonsiliasi.pernyataan.DaftarPernyataan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The entry page of the room: how every unit's months stand. Counts only, and so open to every officer. */
@Controller
@ConditionalOnWebApplication
class RekonsiliasiController {

    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "rekonsiliasi");
    private static final int EARLIER_YEARS = 5;

    private final DaftarPernyataan daftarPernyataan;
    private final RekapTersimpan rekap;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Clock clock;

    RekonsiliasiController(
            DaftarPernyataan daftarPernyataan,
            RekapTersimpan rekap,
            DaftarSkpd daftarSkpd,
            Transactions transactions,
            Clock clock) {
        this.daftarPernyataan = daftarPernyataan;
        this.rekap = rekap;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping({"/rekonsiliasi", "/rekonsiliasi/bagian"})
    String keadaan(
            @RequestParam(defaultValue = "") String tahun,
            @RequestParam(defaultValue = "") String jenis,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        int now = LocalDate.now(clock).getYear();
        Periode periode = Periode.tahun(now);
        try {
            periode = tahun.isBlank() ? periode : tahun(tahun);
        } catch (IllegalArgumentException unknown) {
            model.addAttribute("pesan", unknown.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        Periode chosen = periode;
        int year = chosen.dari().getYear();
        TreeSet<Integer> years = new TreeSet<>(List.of(year));
        IntStream.rangeClosed(now - EARLIER_YEARS, now).forEach(years::add);
        model.addAttribute("tahun", year)
                .addAttribute("pilihanTahun", years.descendingSet())
                .addAttribute("jenis", jenis)
                .addAttribute("pilihanKeadaan", KeadaanBulan.Jenis.values());
        Set<UUID> milik = transactions.read(actor, daftarSkpd::unitSesi);
        return transactions.read(COUNTER, () -> {
            List<Skpd> units = daftarSkpd.all();
            model.addAttribute(
                            "pilihanJenis",
                            units.stream().map(Skpd::jenis).distinct().toList())
                    .addAttribute("tabel", table(chosen, jenis, units).dahulukan(milik))
                    .addAttribute("milik", milik);
            return "rekonsiliasi/keadaan";
        });
    }

    private static Periode tahun(String typed) {
        Periode periode = Periode.parse(typed.strip());
        if (!periode.kode().matches("\\d{4}")) {
            throw new IllegalArgumentException("Tahun '" + typed + "' tidak dikenal; tulis seperti 2026");
        }
        return periode;
    }

    private TabelKeadaan table(Periode periode, String jenis, List<Skpd> units) {
        return TabelKeadaan.of(
                periode.bulan(),
                units.stream()
                        .filter(unit -> jenis.isBlank() || unit.jenis().equals(jenis))
                        .toList(),
                daftarPernyataan.keadaan(periode),
                rekap.menurutSkpdDanBulan(Saringan.diterima(periode)),
                jenis.isBlank());
    }
}
