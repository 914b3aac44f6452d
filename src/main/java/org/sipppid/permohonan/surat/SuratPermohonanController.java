package org.sipppid.permohonan.surat;

import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.surat.DaftarSurat;
import org.sipppid.surat.Surat;
import org.sipppid.surat.SuratDitolak;
import org.sipppid.surat.naskah.JenisSurat;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Issues the letters of a request, and opens them for paper. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/permohonan/{id}/surat")
class SuratPermohonanController {

    private final RegisterPermohonan register;
    private final SuratPermohonan surat;
    private final DaftarSurat daftarSurat;
    private final Transactions transactions;

    SuratPermohonanController(
            RegisterPermohonan register, SuratPermohonan surat, DaftarSurat daftarSurat, Transactions transactions) {
        this.register = register;
        this.surat = surat;
        this.daftarSurat = daftarSurat;
        this.transactions = transactions;
    }

    @PostMapping
    String terbitkan(
            @PathVariable UUID id,
            @RequestParam UUID surat,
            @RequestParam String jenis,
            @RequestParam Optional<UUID> menggantikan,
            Actor actor,
            RedirectAttributes flash) {
        JenisSurat kind = JenisSurat.find(jenis).orElseThrow(SuratPermohonanController::notFound);
        try {
            Optional<Surat> issued =
                    transactions.write(actor, () -> this.surat.terbitkan(find(id), surat, kind, menggantikan));
            issued.ifPresentOrElse(
                    it -> flash.addFlashAttribute("suratTerbit", it.sebutan()),
                    () -> flash.addFlashAttribute(
                            "pesanSurat",
                            kind.label() + " belum sah untuk keadaan permohonan ini; yang sah ada di daftar berikut."));
        } catch (SuratDitolak ditolak) {
            flash.addFlashAttribute("pesanSurat", ditolak.getMessage());
        }
        return "redirect:/permohonan/" + id + "#surat";
    }

    /** The bytes as they were issued. They name a person, so that nothing on the way may keep them. */
    @GetMapping("/{surat}/surat.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable UUID surat, Actor actor) {
        return transactions.write(actor, () -> {
            Permohonan permohonan = find(id);
            Surat one = daftarSurat
                    .find(surat)
                    .filter(it -> it.perihal().id().equals(permohonan.id()))
                    .orElseThrow(SuratPermohonanController::notFound);
            String name = one.jenis().kode().replace('_', '-') + " "
                    + one.nomor().orElse(one.perihal().nomor()).replace('/', '-') + ".pdf";
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .cacheControl(CacheControl.noStore())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.inline().filename(name).build().toString())
                    .body(daftarSurat.cetak(one));
        });
    }

    private Permohonan find(UUID id) {
        return register.find(id).orElseThrow(SuratPermohonanController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
