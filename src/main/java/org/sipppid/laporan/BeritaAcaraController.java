package org.sipppid.laporan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.akun.Petugas;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.kalender.Periode;
import org.sipppid.kalender.PilihanPeriode;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The Berita Acara Rekonsiliasi: unit and period, a preview, and its freezing. A unit's officer makes the own unit's and
 * those of the units that it continues.
 */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/laporan/berita-acara")
class BeritaAcaraController {

    private final BeritaAcara beritaAcara;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Clock clock;

    BeritaAcaraController(BeritaAcara beritaAcara, DaftarSkpd daftarSkpd, Transactions transactions, Clock clock) {
        this.beritaAcara = beritaAcara;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What was chosen, valid. */
    private record Pilihan(Skpd skpd, Periode periode) {}

    @GetMapping
    String form(
            @RequestParam(defaultValue = "") String skpd,
            @RequestParam(defaultValue = "") String periode,
            Petugas petugas,
            Actor actor,
            Model model) {
        String unit = skpd.isBlank() ? petugas.skpd().map(Skpd::kode).orElse("") : skpd;
        Periode chosen = Periode.semesterSebelum(LocalDate.now(clock));
        try {
            Pilihan pilihan = read(skpd, periode.isBlank() ? chosen.kode() : periode, petugas, actor);
            chosen = pilihan.periode();
            model.addAttribute("pratinjau", pilihan);
        } catch (IsianKeliru keliru) {
            if (!unit.isBlank()) {
                model.asMap().putIfAbsent("pesan", keliru.pesan());
            }
        }
        model.addAttribute("id", UUID.randomUUID())
                .addAttribute("skpd", unit)
                .addAttribute("periode", chosen)
                .addAttribute("pilihan", PilihanPeriode.around(LocalDate.now(clock), chosen))
                .addAttribute("daftarSkpd", transactions.read(actor, () -> units(petugas)));
        return "laporan/berita-acara";
    }

    @GetMapping(path = "/pratinjau", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String pratinjau(@RequestParam String skpd, @RequestParam String periode, Petugas petugas, Actor actor) {
        try {
            Pilihan pilihan = read(skpd, periode, petugas, actor);
            return beritaAcara.pratinjau(pilihan.skpd(), pilihan.periode(), petugas, actor);
        } catch (IsianKeliru keliru) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, keliru.getMessage());
        }
    }

    /** Freezes it; from here on it never changes. */
    @PostMapping
    String tetapkan(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String skpd,
            @RequestParam(defaultValue = "") String periode,
            @RequestParam(defaultValue = "") String diperiksa,
            Petugas petugas,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        try {
            Pilihan pilihan = read(skpd, periode, petugas, actor);
            if (diperiksa.isEmpty()) {
                throw new IsianKeliru(Map.of("diperiksa", "Beri tanda bahwa pratinjau sudah diperiksa."));
            }
            beritaAcara.tetapkan(id, pilihan.skpd(), pilihan.periode(), petugas, actor);
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan());
            return form(skpd, periode, petugas, actor, model);
        }
        flash.addFlashAttribute("ditetapkan", true);
        return "redirect:/arsip/" + id;
    }

    private Pilihan read(String skpd, String periode, Petugas petugas, Actor actor) {
        FieldReader reader = new FieldReader(LocalDate.now(clock));
        Optional<Skpd> unit = skpd.isBlank()
                ? petugas.skpd()
                : transactions.read(actor, () -> units(petugas)).stream()
                        .filter(satu -> satu.kode().equals(skpd.strip()))
                        .findFirst();
        if (unit.isEmpty()) {
            reader.reject("skpd", "SKPD harus dipilih dari daftar.");
        }
        Optional<Periode> span = periode(periode, reader);
        if (unit.isPresent() && span.isPresent() && beritaAcara.kosong(unit.get(), span.get())) {
            reader.reject(
                    "periode",
                    "Tidak ada yang direkonsiliasi: pilih periode dengan sedikitnya satu bulan yang sudah berakhir.");
        }
        reader.finish();
        LocalDate akhir = span.orElseThrow().sampai(); // an old period keeps its names
        return new Pilihan(
                transactions
                        .read(actor, () -> daftarSkpd.pada(unit.orElseThrow().id(), akhir))
                        .orElseThrow(),
                span.get());
    }

    /** The units for which an officer may make one. */
    private List<Skpd> units(Petugas petugas) {
        List<Skpd> all = daftarSkpd.all();
        return petugas.skpd().isEmpty()
                ? all
                : all.stream().filter(daftarSkpd::dijawab).toList();
    }

    private static Optional<Periode> periode(String typed, FieldReader reader) {
        try {
            Periode periode = Periode.parse(typed.strip()).disingkat();
            if (periode.bulan().size() <= 24) {
                return Optional.of(periode);
            }
            reader.reject("periode", "Periode berita acara paling panjang 24 bulan.");
        } catch (IllegalArgumentException unknown) {
            reader.reject("periode", unknown.getMessage() + ".");
        }
        return Optional.empty();
    }
}
