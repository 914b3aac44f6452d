package org.sipppid.masukan.cocok.berkas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.akun.Petugas;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.kalender.Periode;
import org.sipppid.masukan.cocok.DaftarPencocokan;
import org.sipppid.masukan.impor.lembar.BerkasKeliru;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a unit's file is handed in, with the comparisons made so far and what they left open. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(CocokController.PAGE)
class CocokController {

    static final String PAGE = "/rekonsiliasi/cocokkan";

    private static final int LISTED = 20;

    private final AlurCocok alur;
    private final DaftarPencocokan daftar;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;

    CocokController(AlurCocok alur, DaftarPencocokan daftar, DaftarSkpd daftarSkpd, Transactions transactions) {
        this.alur = alur;
        this.daftar = daftar;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
    }

    @GetMapping
    String halaman(Petugas petugas, Actor actor, Model model) {
        Map<UUID, Skpd> units = new LinkedHashMap<>();
        transactions.read(actor, daftarSkpd::all).forEach(unit -> units.put(unit.id(), unit));
        model.addAttribute("skpd", units)
                .addAttribute("milik", transactions.read(actor, daftarSkpd::milik))
                .addAttribute("pencocokan", transactions.read(actor, () -> daftar.terakhir(LISTED)))
                .addAttribute("terbuka", transactions.read(actor.as(Actor.Role.HITUNG), daftar::terbuka));
        if (!model.containsAttribute("isian")) {
            model.addAttribute("isian", Map.of("skpd", own(petugas)));
        }
        return "cocok/unggah";
    }

    @PostMapping
    String unggah(
            @RequestParam(required = false) MultipartFile berkas,
            @RequestParam Map<String, String> isian,
            Petugas petugas,
            Actor actor,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        try {
            Skpd skpd = skpd(actor, isian.getOrDefault("skpd", own(petugas)));
            Unggahan satu = simpan(actor, skpd, berkas, periode(isian.getOrDefault("periode", "")));
            return isian.containsKey("pilih")
                    ? "redirect:" + PAGE + "/pemetaan/" + satu.id()
                    : lanjut(actor, skpd, satu, flash);
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan()).addAttribute("isian", isian);
            return halaman(petugas, actor, model);
        }
    }

    /** What is compared where nothing else is said. */
    private static String own(Petugas petugas) {
        return petugas.skpd().map(Skpd::kode).orElse("");
    }

    private Skpd skpd(Actor actor, String kode) {
        return transactions.read(actor, daftarSkpd::milik).stream()
                .filter(unit -> unit.kode().equals(kode.strip()))
                .findFirst()
                .orElseThrow(() -> new IsianKeliru(Map.of("skpd", "Pilih SKPD pemilik register ini.")));
    }

    private static Optional<Periode> periode(String kode) {
        try {
            return kode.isBlank() ? Optional.empty() : Optional.of(Periode.parse(kode.strip()));
        } catch (IllegalArgumentException wrong) {
            throw new IsianKeliru(Map.of("periode", wrong.getMessage()));
        }
    }

    private Unggahan simpan(Actor actor, Skpd skpd, MultipartFile berkas, Optional<Periode> periode)
            throws IOException {
        if (berkas == null || berkas.isEmpty()) {
            throw new IsianKeliru(Map.of("berkas", "Berkas belum dipilih atau kosong. Yang dibaca: CSV atau XLSX."));
        }
        Path directory = Files.createTempDirectory("sip-unggah");
        Path file = directory.resolve(DaftarUnggahan.nama(
                Optional.ofNullable(berkas.getOriginalFilename()).orElse("")));
        try {
            berkas.transferTo(file);
            UUID id = alur.simpan(actor, skpd, file, periode);
            return alur.find(actor, id).orElseThrow();
        } catch (BerkasKeliru keliru) {
            throw new IsianKeliru(Map.of("berkas", keliru.getMessage()));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(directory);
        }
    }

    /** To the result where the mapping is known and fits; else to the page that asks for it. */
    private String lanjut(Actor actor, Skpd skpd, Unggahan satu, RedirectAttributes flash) {
        if (alur.siap(actor, skpd, satu)) {
            try {
                return "redirect:" + PAGE + "/" + alur.cocokkan(actor, skpd, satu, alur.awal(actor, skpd, satu));
            } catch (BerkasKeliru keliru) {
                flash.addFlashAttribute("keliru", keliru.getMessage());
            }
        }
        return "redirect:" + PAGE + "/pemetaan/" + satu.id();
    }
}
