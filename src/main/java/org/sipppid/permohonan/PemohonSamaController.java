package org.sipppid.permohonan;

import java.util.List;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of what else the applicant of a request has asked for; it names nobody. */
@Controller
@ConditionalOnWebApplication
class PemohonSamaController {

    private final RegisterPermohonan register;
    private final DaftarPemohonSama daftarSama;
    private final Transactions transactions;

    PemohonSamaController(RegisterPermohonan register, DaftarPemohonSama daftarSama, Transactions transactions) {
        this.register = register;
        this.daftarSama = daftarSama;
        this.transactions = transactions;
    }

    @GetMapping("/permohonan/{id}/pemohon-sama")
    String list(@PathVariable UUID id, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            Permohonan permohonan =
                    register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            model.addAttribute("p", permohonan)
                    .addAttribute(
                            "sama",
                            register.idPemohon(id)
                                    .map(pemohon -> daftarSama.list(id, pemohon))
                                    .orElse(List.of()));
            return "permohonan/pemohon-sama";
        });
    }
}
