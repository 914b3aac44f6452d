package org.sipppid.rekonsiliasi.temuan;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sipppid.akun.Peran;
import org.sipppid.akun.Petugas;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.KelompokSkpd;
import org.sipppid.skpd.PilihanSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The inbox of findings, its live part, and the rules that they are of. */
@Controller
@ConditionalOnWebApplication
class TemuanController {

    private static final int PAGE = 25;

    private final DaftarTemuan daftar;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Clock clock;

    TemuanController(DaftarTemuan daftar, DaftarSkpd daftarSkpd, Transactions transactions, Clock clock) {
        this.daftar = daftar;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What of another unit is selected: its number, and nothing else of it. */
    record Lain(Skpd skpd, int jumlah) {}

    @GetMapping("/rekonsiliasi/temuan")
    String list(
            @RequestParam Map<String, String> query,
            Petugas petugas,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        SaringanTemuan saringan = SaringanTemuan.TERBUKA;
        try {
            saringan = SaringanTemuan.parse(query);
        } catch (IllegalArgumentException unknown) {
            model.addAttribute("pesan", unknown.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        addRows(saringan, page(query.get("halaman")), petugas, actor, model);
        model.addAttribute("aturan", Aturan.values())
                .addAttribute("jenis", JenisCatatan.values())
                .addAttribute("keadaan", KeadaanTemuan.values())
                .addAttribute("daftarSkpd", transactions.read(actor, daftarSkpd::all))
                .addAttribute("kelompokSkpd", KelompokSkpd.values());
        return "rekonsiliasi/temuan";
    }

    /** The rows alone, for a page that is open and hears that something has changed. */
    @GetMapping("/rekonsiliasi/temuan/baris")
    String rows(@RequestParam Map<String, String> query, Petugas petugas, Actor actor, Model model) {
        SaringanTemuan saringan;
        try {
            saringan = SaringanTemuan.parse(query);
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, unknown.getMessage());
        }
        addRows(saringan, page(query.get("halaman")), petugas, actor, model);
        return "rekonsiliasi/temuan :: baris";
    }

    /** How many the reader has to see to. */
    @GetMapping(path = "/rekonsiliasi/temuan/jumlah", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String jumlah(Petugas petugas, Actor actor) {
        int open = transactions.read(actor, () -> daftar.count(SaringanTemuan.TERBUKA, utama(petugas)));
        return Integer.toString(open);
    }

    private void addRows(SaringanTemuan saringan, int asked, Petugas petugas, Actor actor, Model model) {
        boolean utama = utama(petugas);
        model.addAttribute("saringan", saringan)
                .addAttribute("hari", LocalDate.now(clock))
                .addAttribute("lain", utama || saringan.bulan().isPresent() ? List.of() : others(saringan, actor));
        transactions.read(actor, () -> {
            int count = daftar.count(saringan, utama);
            int last = Math.max(0, (count - 1) / PAGE);
            int page = Math.min(asked, last);
            model.addAttribute("jumlah", count)
                    .addAttribute("jumlahPasangan", utama ? 0 : daftar.count(saringan.pasangan(true), false))
                    .addAttribute("halaman", page)
                    .addAttribute("halamanAkhir", last)
                    .addAttribute("baris", daftar.list(saringan, utama, page, PAGE));
            return count;
        });
    }

    private List<Lain> others(SaringanTemuan saringan, Actor actor) {
        Set<UUID> seen = transactions.read(actor, daftarSkpd::unitSesi);
        return transactions.read(actor.as(Actor.Role.HITUNG), () -> {
            Map<UUID, Integer> counts = daftar.hitung().menurutSkpd(saringan);
            return daftarSkpd.all().stream()
                    .filter(unit -> !seen.contains(unit.id()) && counts.containsKey(unit.id()))
                    .filter(unit -> saringan.skpd()
                            .map(word -> PilihanSkpd.memuat(word, unit))
                            .orElse(true))
                    .map(unit -> new Lain(unit, counts.get(unit.id())))
                    .toList();
        });
    }

    @GetMapping("/rekonsiliasi/aturan")
    String aturan(Actor actor, Model model) {
        model.addAttribute("jenis", JenisCatatan.values())
                .addAttribute("keadaan", KeadaanTemuan.values())
                .addAttribute("hitungan", transactions.read(actor.as(Actor.Role.HITUNG), daftar::hitung));
        return "rekonsiliasi/aturan";
    }

    private static boolean utama(Petugas petugas) {
        return petugas.peran() != Peran.SKPD;
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
