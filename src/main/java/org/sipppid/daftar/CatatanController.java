package org.sipppid.daftar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.DaftarPermohonan;
import org.sipppid.permohonan.Penelusuran;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.skpd.DaftarSkpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One request as it was known when a day ended; nothing can be done to it there, and nobody's data is opened. */
@Controller
@ConditionalOnWebApplication
class CatatanController {

    private final DaftarPermohonan daftar;
    private final DaftarSkpd daftarSkpd;
    private final TempoReader tempoReader;
    private final Transactions transactions;
    private final Clock clock;

    CatatanController(
            DaftarPermohonan daftar,
            DaftarSkpd daftarSkpd,
            TempoReader tempoReader,
            Transactions transactions,
            Clock clock) {
        this.daftar = daftar;
        this.daftarSkpd = daftarSkpd;
        this.tempoReader = tempoReader;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(value = "/permohonan/{id}", params = "menurut")
    String menurut(@PathVariable UUID id, @RequestParam String menurut, Actor actor, Model model) {
        LocalDate day;
        try {
            day = Penelusuran.parseHari(menurut, LocalDate.now(clock));
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unknown);
        }
        return transactions.read(actor, () -> {
            Permohonan then =
                    daftar.menurut(id, day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            model.addAttribute("p", then)
                    .addAttribute("hari", day)
                    .addAttribute("skpd", daftarSkpd.find(then.skpd()).orElseThrow())
                    .addAttribute("tempo", tempoReader.read(then, day).orElse(null));
            return "permohonan/menurut";
        });
    }
}
