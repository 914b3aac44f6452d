package org.sipppid.permohonan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.pemohon.BentukBantuan;
import org.sipppid.pemohon.DaftarBukaan;
import org.sipppid.pemohon.DaftarPemohon;
import org.sipppid.pemohon.IsianPemohon;
import org.sipppid.pemohon.IsianPemohonReader;
import org.sipppid.pemohon.Pemohon;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts right or completes what is known of a request's applicant (UU 27/2022 Ps 30; P21 Ps 33(3)). */
@Controller
@ConditionalOnWebApplication
class PerbaikanPemohonController {

    private final RegisterPermohonan register;
    private final DaftarPemohon daftarPemohon;
    private final DaftarBukaan daftarBukaan;
    private final Transactions transactions;
    private final Jejak jejak;
    private final Clock clock;

    PerbaikanPemohonController(
            RegisterPermohonan register,
            DaftarPemohon daftarPemohon,
            DaftarBukaan daftarBukaan,
            Transactions transactions,
            Jejak jejak,
            Clock clock) {
        this.register = register;
        this.daftarPemohon = daftarPemohon;
        this.daftarBukaan = daftarBukaan;
        this.transactions = transactions;
        this.jejak = jejak;
        this.clock = clock;
    }

    /** The form shows the data, so it is an opening like any other. */
    @PostMapping("/permohonan/{id}/pemohon/ubah")
    String ubah(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String keperluan,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Optional<String> reason = DaftarBukaan.keperluan(keperluan);
        return transactions.write(actor, () -> {
            Permohonan permohonan = find(id);
            UUID pemohon = pemohon(id);
            if (reason.isEmpty()) {
                flash.addFlashAttribute(
                        "pesanPemohon", "Tulis untuk apa data pemohon dibuka, paling panjang 300 karakter.");
                return "redirect:/permohonan/" + id + "#pemohon";
            }
            daftarBukaan.catat(pemohon, Optional.empty(), reason.get());
            jejak.catat("buka data pemohon", permohonan.nomor(), reason);
            Pemohon known = daftarPemohon.find(pemohon).orElseThrow();
            model.addAttribute("isianPemohon", IsianPemohon.of(permohonan.jenisPemohon(), known));
            return form(permohonan, model);
        });
    }

    @PostMapping("/permohonan/{id}/pemohon/perbaiki")
    String perbaiki(
            @PathVariable UUID id,
            @ModelAttribute("isianPemohon") IsianPemohon isian,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return transactions.write(actor, () -> {
            Permohonan permohonan = find(id);
            UUID pemohon = pemohon(id);
            Pemohon known = daftarPemohon.find(pemohon).orElseThrow();
            try {
                List<String> changed = change(pemohon, known, read(isian, known));
                if (!changed.isEmpty()) {
                    jejak.catat("perbaiki data pemohon", permohonan.nomor(), Optional.of(String.join(", ", changed)));
                }
                flash.addFlashAttribute(
                        "pemohonDiperbaiki",
                        changed.isEmpty()
                                ? "Tidak ada yang berubah."
                                : "Diperbaiki: " + String.join(", ", changed) + ".");
                return "redirect:/permohonan/" + id + "#pemohon";
            } catch (IsianKeliru keliru) {
                model.addAttribute("pesan", keliru.pesan());
                return form(permohonan, model);
            }
        });
    }

    private List<String> change(UUID id, Pemohon known, Pemohon mended) {
        List<String> changed = mended.perbedaan(known);
        if (!changed.isEmpty()) {
            daftarPemohon.perbaiki(id, mended);
        }
        return changed;
    }

    private Pemohon read(IsianPemohon isian, Pemohon known) {
        FieldReader reader = new FieldReader(LocalDate.now(clock));
        Pemohon mended = new IsianPemohonReader(reader, isian).pemohon();
        if (known.kuasa().isPresent() && mended.kuasa().isEmpty()) {
            reader.reject("kuasaNama", "Kuasa yang sudah tercatat dapat diperbaiki, tidak dapat dihapus.");
        }
        reader.finish();
        return mended;
    }

    private static String form(Permohonan permohonan, Model model) {
        model.addAllAttributes(Map.of("p", permohonan, "bantuan", BentukBantuan.values()));
        return "permohonan/perbaiki-pemohon";
    }

    private Permohonan find(UUID id) {
        return register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private UUID pemohon(UUID id) {
        return register.idPemohon(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
