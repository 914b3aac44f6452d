package org.sipppid.akun;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, and changing one's own password. */
@Controller
@ConditionalOnWebApplication
class MasukController {

    private static final int SHORTEST = 12;
    private static final int LONGEST_BYTES = 72; // what the hash takes in

    private final DaftarAkun daftarAkun;
    private final Transactions transactions;
    private final Jejak jejak;
    private final PasswordEncoder encoder;

    MasukController(DaftarAkun daftarAkun, Transactions transactions, Jejak jejak, PasswordEncoder encoder) {
        this.daftarAkun = daftarAkun;
        this.transactions = transactions;
        this.jejak = jejak;
        this.encoder = encoder;
    }

    @GetMapping("/")
    String start() {
        return "redirect:/dasbor";
    }

    @GetMapping("/masuk")
    String masuk(HttpSession session, Model model) {
        if (session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION) instanceof Exception failure) {
            model.addAttribute("pesan", failure.getMessage());
            session.removeAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        }
        return "akun/masuk";
    }

    @GetMapping("/pengaturan/sandi")
    String sandi() {
        return "akun/sandi";
    }

    @PostMapping("/pengaturan/sandi")
    String change(
            @RequestParam(defaultValue = "") String lama,
            @RequestParam(defaultValue = "") String baru,
            Petugas petugas,
            Actor actor,
            Model model) {
        Optional<String> pesan = objection(lama, baru, petugas);
        if (pesan.isPresent()) {
            model.addAttribute("pesan", pesan.get());
            return "akun/sandi";
        }
        transactions.write(actor, () -> {
            daftarAkun.setPassword(petugas.id(), baru);
            jejak.catat("ganti sandi", petugas.namaPengguna(), Optional.empty());
        });
        return "redirect:/pengaturan/sandi?tersimpan";
    }

    private Optional<String> objection(String lama, String baru, Petugas petugas) {
        String stored = transactions
                .read(Actor.program(Actor.Role.MASUK, "layar"), () -> daftarAkun.find(petugas.namaPengguna()))
                .orElseThrow()
                .sandi();
        if (!encoder.matches(lama, stored)) {
            return Optional.of("Kata sandi lama salah.");
        }
        int bytes = baru.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        if (baru.length() < SHORTEST || bytes > LONGEST_BYTES) {
            return Optional.of("Kata sandi baru harus " + SHORTEST + " sampai " + LONGEST_BYTES + " karakter.");
        }
        return baru.equals(lama) ? Optional.of("Kata sandi baru harus berbeda dari yang lama.") : Optional.empty();
    }
}
