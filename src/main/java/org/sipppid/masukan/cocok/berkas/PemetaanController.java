package org.sipppid.masukan.cocok.berkas;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.masukan.impor.lembar.BerkasKeliru;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page on which an officer says what the columns of a file hold, and what its words mean. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(CocokController.PAGE + "/pemetaan/{unggahan}")
class PemetaanController {

    private final AlurCocok alur;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;

    PemetaanController(AlurCocok alur, DaftarSkpd daftarSkpd, Transactions transactions) {
        this.alur = alur;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
    }

    @GetMapping
    String form(@PathVariable UUID unggahan, Actor actor, Model model) {
        Unggahan satu = find(actor, unggahan);
        Skpd skpd = skpd(actor, satu);
        Isian isian = alur.awal(actor, skpd, satu);
        Cuplikan cuplikan = alur.cuplikan(actor, satu, isian);
        return show(satu, skpd, isian, cuplikan, Map.of(), model);
    }

    @PostMapping
    String cocokkan(@PathVariable UUID unggahan, @RequestParam Map<String, String> typed, Actor actor, Model model) {
        Unggahan satu = find(actor, unggahan);
        Skpd skpd = skpd(actor, satu);
        Isian isian = new Isian(typed);
        Cuplikan cuplikan = alur.cuplikan(actor, satu, isian);
        Map<String, String> pesan = IsianPemetaan.periksa(isian, cuplikan);
        Map<RuasBerkas, Set<String>> open = IsianPemetaan.belumBerarti(isian, cuplikan);
        if (pesan.isEmpty() && open.isEmpty()) {
            try {
                return "redirect:" + CocokController.PAGE + "/" + alur.cocokkan(actor, skpd, satu, isian);
            } catch (BerkasKeliru keliru) {
                model.addAttribute("keliru", keliru.getMessage());
            }
        }
        model.addAttribute("kataBaru", pesan.isEmpty() && !open.isEmpty());
        return show(satu, skpd, isian, cuplikan, pesan, model);
    }

    private Unggahan find(Actor actor, UUID id) {
        return alur.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Skpd skpd(Actor actor, Unggahan satu) {
        return transactions.read(actor, () -> daftarSkpd.find(satu.skpd()).orElseThrow());
    }

    private static String show(
            Unggahan satu, Skpd skpd, Isian isian, Cuplikan cuplikan, Map<String, String> pesan, Model model) {
        model.addAttribute("unggahan", satu)
                .addAttribute("skpd", skpd)
                .addAttribute("isian", isian.nilai())
                .addAttribute("cuplikan", cuplikan)
                .addAttribute("kata", IsianPemetaan.kata(cuplikan))
                .addAttribute("ruas", RuasBerkas.values())
                .addAttribute("pola", IsianPemetaan.POLA)
                .addAttribute("pesan", pesan);
        return "cocok/pemetaan";
    }
}
