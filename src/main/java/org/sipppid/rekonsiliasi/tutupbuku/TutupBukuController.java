package org.sipppid.rekonsiliasi.tutupbuku;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.sipppid.akun.Peran;
import org.sipppid.akun.Petugas;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closing a month, which the unit does, and opening it again, which only PPID Utama does; both from the month's page. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/rekonsiliasi/{skpd}/{bulan}")
class TutupBukuController {

    private static final String TROUBLE = "pesanTutup";

    private final TutupBuku tutupBuku;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;

    TutupBukuController(TutupBuku tutupBuku, DaftarSkpd daftarSkpd, Transactions transactions) {
        this.tutupBuku = tutupBuku;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
    }

    @PostMapping("/tutup")
    String tutup(@PathVariable String skpd, @PathVariable String bulan, Actor actor, RedirectAttributes flash) {
        Skpd unit = unit(skpd, actor);
        YearMonth month = month(bulan);
        if (!transactions.read(actor, () -> daftarSkpd.dijawab(unit))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            transactions.write(actor, () -> tutupBuku.tutup(unit, month));
            flash.addFlashAttribute("kabar", "Bulan ini ditutup.");
        } catch (DataAccessException refused) {
            flash.addFlashAttribute(
                    TROUBLE,
                    "Bulan ini belum dapat ditutup: yang dapat ditutup hanya bulan yang cocok atau nihil, dan belum"
                            + " ditutup. Periksa selisihnya.");
        }
        return page(unit, month);
    }

    @PostMapping("/buka")
    String buka(
            @PathVariable String skpd,
            @PathVariable String bulan,
            @RequestParam(defaultValue = "") String alasan,
            Petugas petugas,
            Actor actor,
            RedirectAttributes flash) {
        Skpd unit = unit(skpd, actor);
        YearMonth month = month(bulan);
        if (petugas.peran() == Peran.SKPD) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            String reason = reason(alasan);
            if (!transactions.write(actor, () -> tutupBuku.buka(unit, month, reason))) {
                throw new IsianKeliru(Map.of("alasan", "Bulan ini tidak sedang ditutup."));
            }
            flash.addFlashAttribute("kabar", "Bulan ini dibuka kembali.");
        } catch (IsianKeliru keliru) {
            flash.addFlashAttribute(TROUBLE, keliru.getMessage()).addFlashAttribute("alasanBuka", alasan);
        }
        return page(unit, month);
    }

    private static String reason(String typed) {
        FieldReader reader = new FieldReader(LocalDate.MAX);
        String reason = reader.lines("alasan", "Alasan membuka kembali", typed, 1_000);
        reader.require("alasan", "Alasan membuka kembali", reason);
        reader.finish();
        return reason;
    }

    private Skpd unit(String kode, Actor actor) {
        Optional<Skpd> unit = transactions.read(actor, () -> daftarSkpd.find(kode));
        return unit.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static YearMonth month(String bulan) {
        try {
            return YearMonth.parse(bulan);
        } catch (DateTimeParseException noMonth) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, noMonth);
        }
    }

    private static String page(Skpd unit, YearMonth bulan) {
        return "redirect:/rekonsiliasi/" + unit.kode() + "/" + bulan;
    }
}
