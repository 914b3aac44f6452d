package org.sipppid.pengaturan;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sipppid.akun.Petugas;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.skpd.kop.Kop;
import org.sipppid.skpd.kop.KopSurat;
import org.sipppid.skpd.kop.Logo;
import org.sipppid.skpd.kop.LogoDitolak;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letterhead of a desk: its lines, its logo, and how its papers begin. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/pengaturan/kop")
class KopController {

    private static final int LINES = 3;

    private final KopSurat kopSurat;
    private final PilihanMeja pilihanMeja;
    private final Transactions transactions;
    private final Jejak jejak;
    private final Clock clock;

    KopController(KopSurat kopSurat, PilihanMeja pilihanMeja, Transactions transactions, Jejak jejak, Clock clock) {
        this.kopSurat = kopSurat;
        this.pilihanMeja = pilihanMeja;
        this.transactions = transactions;
        this.jejak = jejak;
        this.clock = clock;
    }

    @GetMapping
    String form(@RequestParam(defaultValue = "") String skpd, Petugas petugas, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            Meja meja = pilihanMeja.of(petugas, skpd);
            return form(meja, IsianKop.of(meja, kopSurat.of(meja.skpd())), petugas, model);
        });
    }

    private String form(Meja meja, IsianKop isian, Petugas petugas, Model model) {
        pilihanMeja.show(meja, petugas, model);
        model.addAttribute("isian", isian)
                .addAttribute("logo", kopSurat.of(meja.skpd()).logo().map(Logo::dataUri))
                .addAttribute("logoSendiri", logoSendiri(meja).isPresent());
        return "pengaturan/kop";
    }

    private Optional<Logo> logoSendiri(Meja meja) {
        return kopSurat.sendiri(meja.skpd()).flatMap(Kop::logo);
    }

    /** How the paper would begin with what is typed, for the frame beside the form. */
    @GetMapping("/pratinjau")
    String pratinjau(IsianKop isian, Petugas petugas, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            Kop kop = kopSurat.of(pilihanMeja.of(petugas, isian.skpd()).skpd());
            model.addAttribute("isian", isian)
                    .addAttribute("alamat", isian.alamat().lines().limit(LINES).toList())
                    .addAttribute("logo", kop.logo().map(Logo::dataUri).orElse(null));
            return "pengaturan/kop-kertas";
        });
    }

    @PostMapping
    String simpan(
            @ModelAttribute("isian") IsianKop isian,
            @RequestParam(required = false) MultipartFile logo,
            Petugas petugas,
            Actor actor,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        byte[] file = logo == null ? new byte[0] : logo.getBytes();
        Meja meja = transactions.read(actor, () -> pilihanMeja.of(petugas, isian.skpd()));
        try {
            transactions.write(actor, () -> {
                kopSurat.tetapkan(meja.skpd(), read(isian, file, meja));
                jejak.catat("ubah kop surat", meja.nama(), Optional.empty());
            });
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan());
            return transactions.read(actor, () -> form(meja, isian, petugas, model));
        }
        flash.addFlashAttribute("tersimpan", true).addAttribute("skpd", meja.kode());
        return "redirect:/pengaturan/kop";
    }

    private Kop read(IsianKop isian, byte[] file, Meja meja) {
        FieldReader reader = new FieldReader(LocalDate.now(clock));
        String pemerintah = reader.line("pemerintah", "Baris pertama", isian.pemerintah(), 120);
        reader.require("pemerintah", "Baris pertama", pemerintah);
        String instansi = reader.line("instansi", "Nama instansi", isian.instansi(), 200);
        reader.require("instansi", "Nama instansi", instansi);
        List<String> alamat = reader.lines("alamat", "Alamat", isian.alamat(), 300)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (alamat.size() > LINES) {
            reader.reject("alamat", "Alamat paling banyak " + LINES + " baris; yang diketik " + alamat.size() + ".");
        }
        Optional<Logo> logo = isian.logoInduk().isEmpty() ? logoSendiri(meja) : Optional.empty();
        if (file.length > 0) {
            logo = readLogo(reader, file);
        }
        reader.finish();
        return new Kop(pemerintah, instansi, alamat, logo);
    }

    private static Optional<Logo> readLogo(FieldReader reader, byte[] file) {
        try {
            return Optional.of(Logo.read(file));
        } catch (LogoDitolak refused) {
            reader.reject("logo", refused.getMessage());
            return Optional.empty();
        }
    }
}
