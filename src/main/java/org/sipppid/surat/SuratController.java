package org.sipppid.surat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.akun.Petugas;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
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

/** Issues the letters of a record, and opens them for paper; each register's page has them under its own address. */
@Controller
@ConditionalOnWebApplication
@RequestMapping({"/permohonan/{id}/surat", "/keberatan/{id}/surat"})
class SuratController {

    private final List<PenerbitSurat> penerbit;
    private final DaftarSurat daftarSurat;
    private final Transactions transactions;

    SuratController(List<PenerbitSurat> penerbit, DaftarSurat daftarSurat, Transactions transactions) {
        this.penerbit = penerbit;
        this.daftarSurat = daftarSurat;
        this.transactions = transactions;
    }

    @PostMapping
    String terbitkan(
            @PathVariable UUID id,
            @RequestParam UUID surat,
            @RequestParam String jenis,
            @RequestParam Optional<UUID> menggantikan,
            HttpServletRequest request,
            Actor actor,
            Petugas petugas,
            RedirectAttributes flash) {
        PenerbitSurat register = register(request);
        JenisSurat kind = JenisSurat.find(jenis).orElseThrow(SuratController::notFound);
        try {
            Optional<Surat> issued = transactions.write(actor, () -> {
                if (!register.ada(id)) {
                    throw notFound();
                }
                return register.terbitkan(id, surat, kind, menggantikan, petugas);
            });
            issued.ifPresentOrElse(
                    it -> flash.addFlashAttribute("suratTerbit", it.sebutan()),
                    () -> flash.addFlashAttribute(
                            "pesanSurat",
                            kind.label() + " belum sah untuk keadaan "
                                    + register.jenis().kode() + " ini; yang sah ada di daftar berikut."));
        } catch (SuratDitolak ditolak) {
            flash.addFlashAttribute("pesanSurat", ditolak.getMessage());
        }
        return "redirect:/" + register.jenis().kode() + "/" + id + "#surat";
    }

    /** The bytes as they were issued. They name a person, so that nothing on the way may keep them. */
    @GetMapping("/{surat}/surat.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable UUID surat, Actor actor) {
        return transactions.write(actor, () -> {
            Surat one = daftarSurat
                    .find(surat)
                    .filter(it -> it.perihal().id().equals(id))
                    .orElseThrow(SuratController::notFound);
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

    private PenerbitSurat register(HttpServletRequest request) {
        return penerbit.stream()
                .filter(satu ->
                        request.getServletPath().startsWith("/" + satu.jenis().kode() + "/"))
                .findFirst()
                .orElseThrow(SuratController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
