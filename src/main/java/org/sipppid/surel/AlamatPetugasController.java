package org.sipppid.surel;

import java.util.Map;
import java.util.Optional;
import org.sipppid.akun.Petugas;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.StoredText;
import org.sipppid.basisdata.Transactions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An officer's own page: where reminders and digests go. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/pengaturan/alamat-surel")
class AlamatPetugasController {

    private final AlamatPetugas alamatPetugas;
    private final Transactions transactions;
    private final Jejak jejak;

    AlamatPetugasController(AlamatPetugas alamatPetugas, Transactions transactions, Jejak jejak) {
        this.alamatPetugas = alamatPetugas;
        this.transactions = transactions;
        this.jejak = jejak;
    }

    @GetMapping
    String show(Petugas petugas, Actor actor, Model model) {
        model.addAttribute(
                "alamat",
                transactions.read(actor, () -> alamatPetugas.find(petugas.id()).orElse("")));
        return "surel/alamat";
    }

    @PostMapping
    String simpan(
            @RequestParam(defaultValue = "") String alamat,
            Petugas petugas,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Optional<String> typed = StoredText.optional(StoredText.tamed(alamat).strip());
        if (typed.isPresent() && !AlamatSurel.valid(typed.get())) {
            model.addAttribute("alamat", alamat)
                    .addAttribute(
                            "pesan", Map.of("alamat", "Tulis satu alamat surel, misalnya nama@kalbarprov.go.id."));
            return "surel/alamat";
        }
        transactions.write(actor, () -> {
            alamatPetugas.simpan(petugas.id(), typed);
            jejak.catat(
                    typed.isPresent() ? "atur alamat surel" : "hapus alamat surel",
                    petugas.namaPengguna(),
                    Optional.empty());
        });
        flash.addFlashAttribute("tersimpan", true);
        return "redirect:/pengaturan/alamat-surel";
    }
}
