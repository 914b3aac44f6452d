package org.sipppid.rekapitulasi;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sipppid.akun.Petugas;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.StoredText;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/**
 * The register as a list: the rows that the reader may see, and for the other units' rows their counts, so that what is
 * listed always adds up to the figure that led here.
 */
@Controller
@ConditionalOnWebApplication
class DaftarPermohonanController {

    private static final int PAGE = 25;

    /** Counts of another unit, whose rows the reader may not see. */
    record Lain(Skpd skpd, int jumlah) {}

    private final RegisterPermohonan register;
    private final Rekapitulasi rekapitulasi;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Clock clock;

    DaftarPermohonanController(
            RegisterPermohonan register,
            Rekapitulasi rekapitulasi,
            DaftarSkpd daftarSkpd,
            Transactions transactions,
            Clock clock) {
        this.register = register;
        this.rekapitulasi = rekapitulasi;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/permohonan")
    String list(
            @RequestParam Map<String, String> query,
            Petugas petugas,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Periode year = Periode.tahun(LocalDate.now(clock).getYear());
        Saringan saringan;
        String cari = "";
        try {
            cari = StoredText.line(query.getOrDefault("cari", ""));
            saringan = Saringan.parse(query, year);
        } catch (IllegalArgumentException unknown) {
            model.addAttribute("pesan", unknown.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            saringan = Saringan.diterima(year);
        }
        model.addAttribute("saringan", saringan)
                .addAttribute("cari", cari)
                .addAttribute("alamat", address(saringan, cari));
        addRows(saringan, cari, page(query.get("halaman")), actor, model);
        if (petugas.skpd().isPresent() && cari.isEmpty()) {
            addOthers(saringan, petugas.skpd().get(), actor, model);
        }
        model.addAttribute("dasar", Dasar.values())
                .addAttribute("hasil", Hasil.values())
                .addAttribute("jalur", Jalur.values())
                .addAttribute("jenisPemohon", JenisPemohon.values())
                .addAttribute("alasan", AlasanPenolakan.values());
        return "permohonan/daftar";
    }

    private void addRows(Saringan saringan, String cari, int asked, Actor actor, Model model) {
        transactions.read(actor, () -> {
            int count = register.count(saringan, cari);
            int last = Math.max(0, (count - 1) / PAGE);
            int page = Math.min(asked, last);
            List<Skpd> units = daftarSkpd.all();
            model.addAttribute("jumlah", count)
                    .addAttribute("halaman", page)
                    .addAttribute("halamanAkhir", last)
                    .addAttribute("baris", register.list(saringan, cari, page, PAGE))
                    .addAttribute("daftarSkpd", units)
                    .addAttribute("unit", units.stream().collect(Collectors.toMap(Skpd::id, unit -> unit)));
            return count;
        });
    }

    private void addOthers(Saringan saringan, Skpd own, Actor actor, Model model) {
        List<Lain> others = transactions.read(actor.as(Actor.Role.HITUNG), () -> {
            Map<UUID, Integer> counts = rekapitulasi.menurutSkpd(saringan, rekapitulasi.kepala());
            return daftarSkpd.all().stream()
                    .filter(unit -> !unit.id().equals(own.id()) && counts.containsKey(unit.id()))
                    .map(unit -> new Lain(unit, counts.get(unit.id())))
                    .toList();
        });
        model.addAttribute("lain", others)
                .addAttribute(
                        "jumlahLain", others.stream().mapToInt(Lain::jumlah).sum());
    }

    /** The address of this very list, for its other pages. */
    private static String address(Saringan saringan, String cari) {
        return cari.isEmpty()
                ? saringan.url()
                : saringan.url() + "&cari=" + UriUtils.encode(cari, StandardCharsets.UTF_8);
    }

    /** Pages count from 1 for people, from 0 inside; anything else means the first. */
    private static int page(String typed) {
        try {
            return typed == null ? 0 : Math.max(0, Integer.parseInt(typed) - 1);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
