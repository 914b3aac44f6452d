package org.sipppid.keberatan.surat;

import java.util.Optional;
import java.util.UUID;
import org.sipppid.akun.Petugas;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.RegisterKeberatan;
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

/** Issues the letters of an objection, and opens them for paper. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/keberatan/{id}/surat")
class SuratKeberatanController {

    private final RegisterKeberatan register;
    private final SuratKeberatan surat;
    private final DaftarSurat daftarSurat;
    private final Transactions transactions;

    SuratKeberatanController(
            RegisterKeberatan register, SuratKeberatan surat, DaftarSurat daftarSurat, Transactions transactions) {
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
            Petugas petugas,
            RedirectAttributes flash) {
        JenisSurat kind = JenisSurat.find(jenis).orElseThrow(SuratKeberatanController::notFound);
        try {
            Optional<Surat> issued = transactions.write(
                    actor, () -> this.surat.terbitkan(find(id), surat, kind, menggantikan, petugas.nama()));
            issued.ifPresentOrElse(
                    it -> flash.addFlashAttribute("suratTerbit", it.sebutan()),
                    () -> flash.addFlashAttribute(
                            "pesanSurat",
                            kind.label() + " belum sah untuk keadaan keberatan ini; yang sah ada di daftar berikut."));
        } catch (SuratDitolak ditolak) {
            flash.addFlashAttribute("pesanSurat", ditolak.getMessage());
        }
        return "redirect:/keberatan/" + id + "#surat";
    }

    /** The bytes as they were issued. They name a person, so that nothing on the way may keep them. */
    @GetMapping("/{surat}/surat.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable UUID surat, Actor actor) {
        return transactions.write(actor, () -> {
            Keberatan keberatan = find(id);
            Surat one = daftarSurat
                    .find(surat)
                    .filter(it -> it.perihal().id().equals(keberatan.id()))
                    .orElseThrow(SuratKeberatanController::notFound);
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

    private Keberatan find(UUID id) {
        return register.find(id).orElseThrow(SuratKeberatanController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
