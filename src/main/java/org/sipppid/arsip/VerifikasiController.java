package org.sipppid.arsip;

import java.io.IOException;
import java.util.Optional;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The public's proof: whether a printed code, or a file, is a report of this body. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/verifikasi")
class VerifikasiController {

    private static final Actor PUBLIC = Actor.program(Actor.Role.PUBLIK, "verifikasi");

    private final DaftarKeaslian daftarKeaslian;
    private final Transactions transactions;

    VerifikasiController(DaftarKeaslian daftarKeaslian, Transactions transactions) {
        this.daftarKeaslian = daftarKeaslian;
        this.transactions = transactions;
    }

    @GetMapping
    String form(@RequestParam(defaultValue = "") String kode, Model model) {
        if (kode.isBlank()) {
            return "arsip/verifikasi";
        }
        Optional<KodeKeaslian> read = KodeKeaslian.parse(kode);
        return read.isPresent() ? "redirect:/verifikasi/" + read.get().teks() : show(kode, model);
    }

    /** What the code on a paper reveals; a code that is not known is said to be so, never guessed. */
    @GetMapping("/{kode}")
    String show(@PathVariable String kode, Model model) {
        Optional<KodeKeaslian> read = KodeKeaslian.parse(kode);
        model.addAttribute("diperiksa", true)
                .addAttribute("kode", kode)
                .addAttribute("terbaca", read.isPresent())
                .addAttribute(
                        "k",
                        read.flatMap(it -> transactions.read(PUBLIC, () -> daftarKeaslian.find(it)))
                                .orElse(null));
        return "arsip/verifikasi";
    }

    /** Holds an uploaded file against the stored digests; the file itself is not kept. */
    @PostMapping
    String check(@RequestParam MultipartFile berkas, Model model) throws IOException {
        byte[] sha256 = Sha256.of(berkas.getInputStream());
        model.addAttribute("diperiksa", true)
                .addAttribute("berkas", true)
                .addAttribute("kosong", berkas.isEmpty())
                .addAttribute(
                        "k",
                        transactions
                                .read(PUBLIC, () -> daftarKeaslian.find(sha256))
                                .orElse(null));
        return "arsip/verifikasi";
    }
}
