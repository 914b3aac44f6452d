package org.sipppid.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The deadline calculator on screen; its address holds the whole question, so that an answer can be passed on. */
@Controller
@ConditionalOnWebApplication
class TenggatController {

    private static final Map<String, String> LABELS =
            Map.of("diterima", "Tanggal diterima", "hari", "Hari kerja", "menurut", "Ketetapan libur sampai dengan");

    private final KalenderBerlaku kalender;
    private final Clock clock;

    TenggatController(KalenderBerlaku kalender, Clock clock) {
        this.kalender = kalender;
        this.clock = clock;
    }

    @GetMapping("/tenggat")
    String tenggat(
            @RequestParam(required = false) String diterima,
            @RequestParam(required = false) String hari,
            @RequestParam(defaultValue = "") String menurut,
            Model model) {
        boolean asked = diterima != null;
        Pertanyaan.Isian isian = new Pertanyaan.Isian(
                asked ? diterima : LocalDate.now(clock).toString(), hari == null ? Pertanyaan.LAZIM : hari, menurut);
        model.addAttribute("isian", isian)
                .addAttribute("labels", LABELS)
                .addAttribute("tertulis", JangkaWaktu.PEMBERITAHUAN_TERTULIS)
                .addAttribute("perpanjangan", JangkaWaktu.PERPANJANGAN)
                .addAttribute("pesan", Map.of());
        try {
            if (asked) {
                model.addAttribute(
                        "jawaban",
                        new JawabanView(Pertanyaan.parse(isian, LABELS::get).jawab(kalender.kini())));
            }
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan());
        }
        return "portal/tenggat";
    }
}
