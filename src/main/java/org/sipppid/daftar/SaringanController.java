package org.sipppid.daftar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.StoredText;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.Penelusuran;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps, renames and deletes an officer's filters; each form carries the list that it stands on, and leads back to it. */
@Controller
@ConditionalOnWebApplication
class SaringanController {

    private static final int LONGEST = 60;

    private final DaftarSaringan daftarSaringan;
    private final Transactions transactions;
    private final Clock clock;

    SaringanController(DaftarSaringan daftarSaringan, Transactions transactions, Clock clock) {
        this.daftarSaringan = daftarSaringan;
        this.transactions = transactions;
        this.clock = clock;
    }

    @PostMapping("/permohonan/saringan")
    String simpan(
            @RequestParam String nama, @RequestParam Map<String, String> form, Actor actor, RedirectAttributes flash) {
        Penelusuran here = here(form);
        String alamat = here.url("").substring(1);
        attempt(nama, flash, name -> transactions.write(actor, () -> daftarSaringan.add(name, alamat)));
        return "redirect:" + here.url();
    }

    @PostMapping("/permohonan/saringan/{id}")
    String ubahNama(
            @PathVariable UUID id,
            @RequestParam String nama,
            @RequestParam Map<String, String> form,
            Actor actor,
            RedirectAttributes flash) {
        attempt(nama, flash, name -> transactions.write(actor, () -> daftarSaringan.rename(id, name)));
        return "redirect:" + here(form).url();
    }

    @PostMapping("/permohonan/saringan/{id}/hapus")
    String hapus(@PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor) {
        transactions.write(actor, () -> daftarSaringan.delete(id));
        return "redirect:" + here(form).url();
    }

    /** Does something with a name; a refusal is said in words and keeps what was typed. */
    private static void attempt(String typed, RedirectAttributes flash, java.util.function.Consumer<String> work) {
        String trouble;
        try {
            String name = StoredText.line(typed);
            if (!name.isEmpty() && name.length() <= LONGEST) {
                work.accept(name);
                return;
            }
            trouble = "Tulis nama saringan, paling panjang " + LONGEST + " karakter.";
        } catch (DuplicateKeyException taken) {
            trouble = "Nama itu sudah dipakai saringan Anda yang lain; pilih nama lain.";
        } catch (DataIntegrityViolationException full) {
            trouble = "Saringan tersimpan sudah 50, paling banyak; hapus salah satu lebih dahulu.";
        } catch (IllegalArgumentException forbidden) {
            trouble = "Nama " + forbidden.getMessage() + ".";
        }
        flash.addFlashAttribute("pesanSaringan", trouble).addFlashAttribute("namaSaringan", typed);
    }

    private Penelusuran here(Map<String, String> form) {
        try {
            return Penelusuran.parse(form, LocalDate.now(clock));
        } catch (IllegalArgumentException notOurForm) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, notOurForm);
        }
    }
}
