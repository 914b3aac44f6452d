package org.sipppid.sengketa;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of disputes as a list of the rows that the reader may see. */
@Controller
@ConditionalOnWebApplication
class DaftarSengketaController {

    private static final int PAGE = 25;

    private final RegisterSengketa register;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Clock clock;

    DaftarSengketaController(RegisterSengketa register, DaftarSkpd daftarSkpd, Transactions transactions, Clock clock) {
        this.register = register;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/sengketa")
    String list(@RequestParam Map<String, String> query, Actor actor, Model model, HttpServletResponse response) {
        LocalDate today = LocalDate.now(clock);
        SaringanSengketa saringan = SaringanSengketa.diajukan(Periode.tahun(today.getYear()));
        try {
            saringan = SaringanSengketa.parse(query, saringan.periode());
        } catch (IllegalArgumentException unknown) {
            model.addAttribute("pesan", unknown.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        addRows(saringan, page(query.get("halaman")), actor, model);
        model.addAttribute("saringan", saringan)
                .addAttribute("alamat", saringan.url())
                .addAttribute("tahap", TahapSengketa.values())
                .addAttribute("mediasi", HasilMediasi.values())
                .addAttribute("amar", Amar.values())
                .addAttribute("pengadilan", Pengadilan.values());
        return "sengketa/daftar";
    }

    private void addRows(SaringanSengketa saringan, int asked, Actor actor, Model model) {
        transactions.read(actor, () -> {
            int count = register.count(saringan);
            int last = Math.max(0, (count - 1) / PAGE);
            int page = Math.min(asked, last);
            List<Skpd> units = daftarSkpd.all();
            model.addAttribute("jumlah", count)
                    .addAttribute("halaman", page)
                    .addAttribute("halamanAkhir", last)
                    .addAttribute("baris", register.list(saringan, page, PAGE))
                    .addAttribute("daftarSkpd", units)
                    .addAttribute("unit", units.stream().collect(Collectors.toMap(Skpd::id, unit -> unit)));
            return count;
        });
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
