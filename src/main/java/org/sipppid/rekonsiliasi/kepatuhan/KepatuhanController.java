package org.sipppid.rekonsiliasi.kepatuhan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sipppid.akun.Peran;
import org.sipppid.akun.Petugas;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has not declared, by how many days, and how each unit has kept to the due days of a year. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/rekonsiliasi/kepatuhan")
class KepatuhanController {

    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "rekonsiliasi");
    private static final int EARLIER_YEARS = 5;
    private static final int LAST_DAY = 28;

    private final DaftarKepatuhan daftar;
    private final Transactions transactions;
    private final Jejak jejak;
    private final Clock clock;

    KepatuhanController(DaftarKepatuhan daftar, Transactions transactions, Jejak jejak, Clock clock) {
        this.daftar = daftar;
        this.transactions = transactions;
        this.jejak = jejak;
        this.clock = clock;
    }

    @GetMapping
    String kepatuhan(@RequestParam(defaultValue = "") String tahun, Petugas petugas, Model model) {
        LocalDate today = LocalDate.now(clock);
        int now = today.getYear();
        int year = tahun.matches("2[01]\\d\\d") ? Integer.parseInt(tahun) : now;
        Periode periode = Periode.tahun(year);
        TreeSet<Integer> years = new TreeSet<>(List.of(year));
        IntStream.rangeClosed(now - EARLIER_YEARS, now).forEach(years::add);
        return transactions.read(COUNTER, () -> {
            model.addAttribute("tahun", year)
                    .addAttribute("pilihanTahun", years.descendingSet())
                    .addAttribute("hari", today)
                    .addAttribute("jatuhTempo", daftar.jatuhTempo().hari(YearMonth.from(today)))
                    .addAttribute("dapatMengatur", petugas.peran() != Peran.SKPD)
                    .addAttribute("tunggakan", daftar.tunggakan(periode, today))
                    .addAttribute("kepatuhan", daftar.kepatuhan(periode, today));
            return "rekonsiliasi/kepatuhan";
        });
    }

    /** Settles the due day, from the running month on. */
    @PostMapping("/jatuh-tempo")
    String atur(@RequestParam(defaultValue = "") String hari, Petugas petugas, Actor actor, RedirectAttributes flash) {
        if (petugas.peran() == Peran.SKPD) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        String typed = hari.strip();
        if (!typed.matches("\\d{1,2}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > LAST_DAY) {
            flash.addFlashAttribute("pesanHari", "Tanggal jatuh tempo adalah angka 1 sampai 28.")
                    .addFlashAttribute("hariKetik", typed);
        } else {
            transactions.write(actor, () -> {
                daftar.atur(YearMonth.now(clock), Integer.parseInt(typed));
                jejak.catat("atur jatuh tempo pernyataan", "tanggal " + typed, java.util.Optional.empty());
            });
            flash.addFlashAttribute("kabar", "Tersimpan; berlaku untuk bulan berjalan dan seterusnya.");
        }
        return "redirect:/rekonsiliasi/kepatuhan";
    }
}
