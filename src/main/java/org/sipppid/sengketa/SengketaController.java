package org.sipppid.sengketa;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.RegisterKeberatan;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.keberatan.TanggapanAtasan;
import org.sipppid.skpd.DaftarSkpd;
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

/** The entry of a dispute, and the disputes on one objection. */
@Controller
@ConditionalOnWebApplication
class SengketaController {

    private final RegisterSengketa register;
    private final RegisterKeberatan registerKeberatan;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Clock clock;

    SengketaController(
            RegisterSengketa register,
            RegisterKeberatan registerKeberatan,
            DaftarSkpd daftarSkpd,
            Transactions transactions,
            Clock clock) {
        this.register = register;
        this.registerKeberatan = registerKeberatan;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/keberatan/{id}/sengketa")
    String pada(@PathVariable UUID id, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            model.addAttribute("keberatan", objection(id)).addAttribute("baris", register.pada(id));
            return "sengketa/pada-keberatan";
        });
    }

    @GetMapping("/sengketa/baru")
    String baru(@RequestParam UUID keberatan, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            Map<String, String> isian = new LinkedHashMap<>();
            isian.put("diajukan", LocalDate.now(clock).toString());
            Keberatan objection = objection(keberatan);
            objection
                    .tanggapan()
                    .ifPresent(tanggapan ->
                            isian.put("tanggapan_diterima", tanggapan.tanggal().toString()));
            return form(UUID.randomUUID(), objection, isian, model);
        });
    }

    private static String form(UUID id, Keberatan keberatan, Map<String, String> isian, Model model) {
        model.addAttribute("id", id).addAttribute("keberatan", keberatan).addAttribute("isian", isian);
        return "sengketa/baru";
    }

    @PostMapping("/sengketa/baru")
    String catat(
            @RequestParam UUID id,
            @RequestParam UUID keberatan,
            @RequestParam Map<String, String> isian,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        try {
            transactions.write(actor, () -> {
                if (register.find(id).isEmpty()) {
                    register.catat(id, read(isian, objection(keberatan)));
                }
            });
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan());
            return transactions.read(actor, () -> form(id, objection(keberatan), isian, model));
        } catch (DuplicateKeyException exists) {
            if (transactions.read(actor, () -> register.find(id)).isEmpty()) {
                model.addAttribute(
                        "pesan", Map.of("diajukan", "Keberatan ini sudah mempunyai sengketa yang berjalan."));
                return transactions.read(actor, () -> form(id, objection(keberatan), isian, model));
            }
        }
        flash.addFlashAttribute("tercatat", true);
        return "redirect:/sengketa/" + id;
    }

    private SengketaBaru read(Map<String, String> isian, Keberatan keberatan) {
        FieldReader reader = new FieldReader(LocalDate.now(clock));
        if (keberatan.tahap() == TahapKeberatan.DIBATALKAN) {
            reader.reject("diajukan", "Keberatan ini dibatalkan pencatatannya.");
        }
        Optional<LocalDate> diajukan = reader.day(
                "diajukan",
                "Tanggal diajukan",
                isian.getOrDefault("diajukan", ""),
                Optional.of(keberatan.diterima()),
                "keberatan diterima, ");
        Optional<LocalDate> answered = keberatan.tanggapan().map(TanggapanAtasan::tanggal);
        String typed = isian.getOrDefault("tanggapan_diterima", "");
        Optional<LocalDate> received = typed.isBlank()
                ? Optional.empty()
                : reader.day(
                        "tanggapan_diterima",
                        "Tanggal tanggapan diterima pemohon",
                        typed,
                        Optional.of(answered.orElse(keberatan.diterima())),
                        "tanggal tanggapan, ");
        if (received.isPresent() && answered.isEmpty()) {
            reader.reject("tanggapan_diterima", "Keberatan ini belum ditanggapi; kosongkan tanggal ini.");
        }
        reader.finish();
        return new SengketaBaru(
                daftarSkpd.find(keberatan.skpd()).orElseThrow(), keberatan, diajukan.orElseThrow(), received);
    }

    private Keberatan objection(UUID id) {
        return registerKeberatan.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
