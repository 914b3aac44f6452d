package org.sipppid.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sipppid.kalender.Kalender;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The days off by which every deadline is counted, a year at a time, for whoever wants to check them. */
@Controller
@ConditionalOnWebApplication
class KalenderController {

    private final KalenderBerlaku kalender;
    private final Clock clock;

    KalenderController(KalenderBerlaku kalender, Clock clock) {
        this.kalender = kalender;
        this.clock = clock;
    }

    @GetMapping("/kalender")
    String kalender(@RequestParam(required = false) String tahun, Model model) {
        Kalender kini = kalender.kini();
        List<Integer> years = kini.tahun();
        String asked = tahun == null ? String.valueOf(LocalDate.now(clock).getYear()) : tahun.strip();
        model.addAttribute("tahunAda", years).addAttribute("tahun", Pertanyaan.quote(asked));
        years.stream()
                .filter(year -> String.valueOf(year).equals(asked))
                .findFirst()
                .ifPresent(year -> model.addAttribute("tahun", year)
                        .addAttribute("libur", kini.libur(year))
                        .addAttribute("perubahan", kini.perubahan(year)));
        return "portal/kalender";
    }
}
