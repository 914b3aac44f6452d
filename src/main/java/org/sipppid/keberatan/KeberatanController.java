package org.sipppid.keberatan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.akun.Petugas;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.permohonan.Penyelesaian;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The entry of an objection (P21 Ps 41, Lampiran X), and the objections to one request. */
@Controller
@ConditionalOnWebApplication
class KeberatanController {

    private final RegisterKeberatan register;
    private final RegisterPermohonan registerPermohonan;
    private final IsianKeberatanReader reader;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final PemberitahuanPengaju pengaju;
    private final Clock clock;

    KeberatanController(
            RegisterKeberatan register,
            RegisterPermohonan registerPermohonan,
            IsianKeberatanReader reader,
            DaftarSkpd daftarSkpd,
            Transactions transactions,
            PemberitahuanPengaju pengaju,
            Clock clock) {
        this.register = register;
        this.registerPermohonan = registerPermohonan;
        this.reader = reader;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.pengaju = pengaju;
        this.clock = clock;
    }

    @GetMapping("/keberatan/baru")
    String baru(@RequestParam Optional<UUID> permohonan, Petugas petugas, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            Optional<Permohonan> request = permohonan.map(this::request);
            Map<String, String> isian = new LinkedHashMap<>();
            isian.put("diterima", LocalDate.now(clock).toString());
            isian.put("skpd", petugas.skpd().map(Skpd::kode).orElse(""));
            request.ifPresent(asked -> {
                isian.put("informasi", asked.rincian());
                isian.put("tujuan", asked.tujuan().orElse(""));
                // The answer is what most objections are to; the officer corrects the day where it is another.
                isian.put(
                        "alasan_ditemukan",
                        asked.penyelesaian()
                                .map(Penyelesaian::tanggal)
                                .map(LocalDate::toString)
                                .orElse(""));
            });
            return form(UUID.randomUUID(), request, isian, model);
        });
    }

    private String form(UUID id, Optional<Permohonan> permohonan, Map<String, String> isian, Model model) {
        model.addAttribute("id", id)
                .addAttribute("permohonan", permohonan)
                .addAttribute(
                        "adaPemohon",
                        permohonan
                                .map(Permohonan::id)
                                .flatMap(registerPermohonan::idPemohon)
                                .isPresent())
                .addAttribute("isian", isian)
                .addAttribute("alasan", AlasanKeberatan.values())
                .addAttribute("daftarSkpd", daftarSkpd.milik());
        return "keberatan/baru";
    }

    @PostMapping("/keberatan/baru")
    String catat(
            @RequestParam UUID id,
            @RequestParam Optional<UUID> permohonan,
            @RequestParam Map<String, String> isian,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        try {
            transactions.write(actor, () -> {
                if (register.find(id).isEmpty()) {
                    pengaju.dicatat(register.catat(id, read(isian, permohonan.map(this::request), actor)));
                }
            });
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan());
            return transactions.read(actor, () -> form(id, permohonan.map(this::request), isian, model));
        } catch (DuplicateKeyException sentTwice) {
            // the first sending has registered it; both see the same page
        }
        flash.addFlashAttribute("tercatat", true);
        return "redirect:/keberatan/" + id;
    }

    private KeberatanBaru read(Map<String, String> isian, Optional<Permohonan> permohonan, Actor actor) {
        KeberatanBaru baru = reader.read(isian, permohonan);
        // The database would refuse it as well; here it is said in words.
        if (!daftarSkpd.berwenang(actor, baru.skpd().id())) {
            throw new IsianKeliru(Map.of("skpd", "SKPD harus SKPD Anda sendiri."));
        }
        return baru;
    }

    @GetMapping("/permohonan/{id}/keberatan")
    String pada(@PathVariable UUID id, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            model.addAttribute("permohonan", request(id)).addAttribute("baris", register.pada(id));
            return "keberatan/pada-permohonan";
        });
    }

    private Permohonan request(UUID id) {
        return registerPermohonan.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
