package org.sipppid.pengaturan;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipppid.akun.Petugas;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.StoredText;
import org.sipppid.basisdata.Transactions;
import org.sipppid.skpd.nomor.JenisNomor;
import org.sipppid.skpd.nomor.Pola;
import org.sipppid.skpd.nomor.PolaBentrok;
import org.sipppid.skpd.nomor.PolaNomor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the numbers of a desk look, kind by kind, with an example of each. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/pengaturan/nomor")
class NomorController {

    /** Stands in for the next number in an example. */
    private static final int EXAMPLE = 7;

    /** Never read as markup, whatever was typed. */
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final PolaNomor polaNomor;
    private final PilihanMeja pilihanMeja;
    private final Transactions transactions;
    private final Jejak jejak;
    private final Clock clock;

    NomorController(PolaNomor polaNomor, PilihanMeja pilihanMeja, Transactions transactions, Jejak jejak, Clock clock) {
        this.polaNomor = polaNomor;
        this.pilihanMeja = pilihanMeja;
        this.transactions = transactions;
        this.jejak = jejak;
        this.clock = clock;
    }

    /** A kind of number, the pattern that counts now, and what it prints. */
    record Baris(JenisNomor jenis, Pola pola, String contoh) {}

    /** The form exactly as it was typed. */
    record Isian(String skpd, String pola, String klasifikasi) {

        Isian {
            skpd = IsianKop.orEmpty(skpd);
            pola = IsianKop.orEmpty(pola);
            klasifikasi = IsianKop.orEmpty(klasifikasi);
        }

        Pola read() {
            try {
                return new Pola(StoredText.line(pola), StoredText.optional(StoredText.line(klasifikasi)));
            } catch (IllegalArgumentException refused) {
                String message = refused.getMessage();
                throw new IllegalArgumentException(message.startsWith("memuat") ? "Pola " + message + "." : message);
            }
        }
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String skpd, Petugas petugas, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            Meja meja = pilihanMeja.of(petugas, skpd);
            pilihanMeja.show(meja, petugas, model);
            List<Baris> rows = polaNomor.jenis().stream()
                    .map(jenis -> {
                        Pola pola = polaNomor.berlaku(jenis.kode(), meja.skpd());
                        return new Baris(jenis, pola, example(pola, meja));
                    })
                    .toList();
            model.addAttribute("daftar", rows);
            return "pengaturan/nomor";
        });
    }

    private String example(Pola pola, Meja meja) {
        return pola.print(PolaNomor.unit(meja.skpd()), LocalDate.now(clock), EXAMPLE);
    }

    @GetMapping("/{jenis}")
    String form(@PathVariable String jenis, Isian typed, Petugas petugas, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            Meja meja = pilihanMeja.of(petugas, typed.skpd());
            find(jenis); // before the pattern is asked for
            Pola now = polaNomor.berlaku(jenis, meja.skpd());
            Isian isian = typed.pola().isEmpty()
                    ? new Isian(meja.kode(), now.teks(), now.klasifikasi().orElse(""))
                    : typed;
            return form(find(jenis), meja, isian, petugas, model);
        });
    }

    private String form(JenisNomor jenis, Meja meja, Isian isian, Petugas petugas, Model model) {
        pilihanMeja.show(meja, petugas, model);
        model.addAttribute("jenis", jenis)
                .addAttribute("isian", isian)
                .addAttribute("contoh", answer(jenis, meja, isian));
        return "pengaturan/nomor-ubah";
    }

    /** The example of what is being typed, or what is wrong with it. */
    @GetMapping("/{jenis}/contoh")
    ResponseEntity<String> contoh(@PathVariable String jenis, Isian isian, Petugas petugas, Actor actor) {
        String answer =
                transactions.read(actor, () -> answer(find(jenis), pilihanMeja.of(petugas, isian.skpd()), isian));
        return ResponseEntity.ok().contentType(TEXT).body(answer);
    }

    private String answer(JenisNomor jenis, Meja meja, Isian isian) {
        try {
            Pola pola = isian.read();
            polaNomor.check(jenis.kode(), meja.skpd(), pola);
            return "Contoh: " + example(pola, meja);
        } catch (IllegalArgumentException | PolaBentrok refused) {
            return refused.getMessage();
        }
    }

    @PostMapping("/{jenis}")
    String simpan(
            @PathVariable String jenis,
            @ModelAttribute("isian") Isian isian,
            Petugas petugas,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Meja meja = transactions.read(actor, () -> pilihanMeja.of(petugas, isian.skpd()));
        JenisNomor found = transactions.read(actor, () -> find(jenis));
        try {
            transactions.write(actor, () -> {
                Pola pola = isian.read();
                polaNomor.tetapkan(jenis, meja.skpd(), pola);
                jejak.catat("ubah pola nomor", meja.nama(), Optional.of(found.kode() + " " + pola.teks()));
            });
        } catch (IllegalArgumentException | PolaBentrok refused) {
            model.addAttribute("pesan", Map.of("pola", refused.getMessage()));
            return transactions.read(actor, () -> form(found, meja, isian, petugas, model));
        }
        flash.addFlashAttribute("tersimpan", found.nama()).addAttribute("skpd", meja.kode());
        return "redirect:/pengaturan/nomor";
    }

    private JenisNomor find(String kode) {
        return polaNomor.jenis().stream()
                .filter(jenis -> jenis.kode().equals(kode))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
