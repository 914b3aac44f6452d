package org.sipppid.rekonsiliasi.menurut;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.sipppid.kalender.PilihanPeriode;
import org.sipppid.permohonan.Penelusuran;
import org.sipppid.permohonan.Saringan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.KelompokSkpd;
import org.sipppid.skpd.PilihanSkpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of figures by two days' knowledge; counts are open to every officer, rows to their owner. */
@Controller
@ConditionalOnWebApplication
class MenurutController {

    private final DuaTanggalReader reader;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Clock clock;

    MenurutController(DuaTanggalReader reader, DaftarSkpd daftarSkpd, Transactions transactions, Clock clock) {
        this.reader = reader;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/rekonsiliasi/menurut")
    String menurut(
            @RequestParam(defaultValue = "") String periode,
            @RequestParam(defaultValue = "") String skpd,
            @RequestParam(defaultValue = "") String dulu,
            @RequestParam(defaultValue = "") String kini,
            @RequestParam(defaultValue = "") String angka,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        LocalDate hari = LocalDate.now(clock);
        Periode span = Periode.tahun(hari.getYear());
        String before = dulu.isBlank() ? hari.withDayOfMonth(1).minusDays(1).toString() : dulu;
        String after = kini.isBlank() ? hari.toString() : kini;
        try {
            span = periode.isBlank() ? span : Periode.parse(periode);
            Saringan all = Saringan.diterima(span);
            LocalDate first = Penelusuran.parseHari(before, hari);
            LocalDate last = Penelusuran.parseHari(after, hari);
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(
                        "Tanggal kedua (" + last + ") mendahului yang pertama (" + first + "); tukarlah keduanya");
            }
            model.addAttribute(
                    "banding",
                    reader.read(skpd.isBlank() ? all : all.skpd(PilihanSkpd.read(skpd)), first, last, angka, actor));
        } catch (IllegalArgumentException refused) {
            model.addAttribute("pesan", refused.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("periode", span)
                .addAttribute("skpd", skpd)
                .addAttribute("dulu", before)
                .addAttribute("kini", after)
                .addAttribute("hari", hari)
                .addAttribute("pilihan", PilihanPeriode.around(hari, span))
                .addAttribute("daftarSkpd", transactions.read(actor, daftarSkpd::all))
                .addAttribute("kelompokSkpd", KelompokSkpd.values());
        return "rekonsiliasi/menurut";
    }
}
