package org.sipppid.laporan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.akun.Petugas;
import org.sipppid.arsip.Arsip;
import org.sipppid.arsip.DaftarArsip;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.kalender.Periode;
import org.sipppid.kalender.PilihanPeriode;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.Susunan;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Menu Laporan: the kinds of report; for one of them period, scope and signatory, a preview, and its enactment. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/laporan")
class LaporanController {

    private static final int RECENT = 8;

    private final LaporanPelayanan laporan;
    private final IsianLaporanReader reader;
    private final DaftarArsip daftarArsip;
    private final DaftarSkpd daftarSkpd;
    private final DaftarPerubahan daftarPerubahan;
    private final Transactions transactions;
    private final Clock clock;

    LaporanController(
            LaporanPelayanan laporan,
            IsianLaporanReader reader,
            DaftarArsip daftarArsip,
            DaftarSkpd daftarSkpd,
            DaftarPerubahan daftarPerubahan,
            Transactions transactions,
            Clock clock) {
        this.laporan = laporan;
        this.reader = reader;
        this.daftarArsip = daftarArsip;
        this.daftarSkpd = daftarSkpd;
        this.daftarPerubahan = daftarPerubahan;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping
    String menu(Actor actor, Model model) {
        Periode due = Periode.semesterSebelum(LocalDate.now(clock));
        return transactions.read(actor, () -> {
            model.addAttribute("jatuhTempo", due)
                    .addAttribute(
                            "terakhir", daftarArsip.all().stream().limit(RECENT).toList());
            return "laporan/menu";
        });
    }

    @GetMapping("/lpi")
    String lpi(
            @ModelAttribute("isian") IsianLaporan typed,
            @RequestParam Optional<UUID> menggantikan,
            Petugas petugas,
            Actor actor,
            Model model) {
        Optional<Arsip> lama = menggantikan.map(id -> find(id, actor));
        IsianLaporan isian = typed.isEmpty() ? awal(lama, petugas, actor) : typed;
        return form(isian, menggantikan, petugas, actor, model);
    }

    private Arsip find(UUID id, Actor actor) {
        return transactions
                .read(actor, () -> daftarArsip.find(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The form before anything is typed: the report that is due, or the one to be revised, signed by whoever holds the office. */
    private IsianLaporan awal(Optional<Arsip> lama, Petugas petugas, Actor actor) {
        Penandatangan signatory = laporan.penandatangan(petugas.skpd(), actor);
        String periode = lama.map(
                        arsip -> Periode.rentang(arsip.dari(), arsip.sampai()).disingkat())
                .orElseGet(() -> Periode.semesterSebelum(LocalDate.now(clock)))
                .kode();
        String skpd = lama.flatMap(Arsip::skpd)
                .flatMap(id -> transactions.read(actor, () -> daftarSkpd.find(id)))
                .map(Skpd::kode)
                .orElse("");
        Susunan.Pohon pohon = lama.map(arsip -> transactions.read(actor, () -> daftarArsip.data(arsip.id())))
                .map(AngkaJson::pohon)
                .orElse(Susunan.Pohon.SAAT_DITERIMA);
        return IsianLaporan.of(periode, skpd, pohon, signatory);
    }

    private String form(IsianLaporan isian, Optional<UUID> menggantikan, Petugas petugas, Actor actor, Model model) {
        Periode chosen = Periode.semesterSebelum(LocalDate.now(clock));
        try {
            chosen = transactions.read(actor, () -> reader.readCakupan(isian)).periode();
            model.addAttribute("pratinjau", isian.query());
        } catch (IsianKeliru keliru) {
            model.asMap().putIfAbsent("pesan", keliru.pesan());
        }
        model.addAttribute("id", UUID.randomUUID())
                .addAttribute("isian", isian)
                .addAttribute("menggantikan", menggantikan.map(id -> find(id, actor)))
                .addAttribute("pilihan", PilihanPeriode.around(LocalDate.now(clock), chosen))
                .addAttribute("susunan", Susunan.Pohon.values())
                .addAttribute("adaPerubahan", transactions.read(actor, daftarPerubahan::terakhir) > 0)
                .addAttribute("daftarSkpd", transactions.read(actor, daftarSkpd::all));
        return "laporan/lpi";
    }

    /** The paper on the screen, marked as a draft. */
    @GetMapping(path = "/lpi/pratinjau", produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String pratinjau(IsianLaporan isian, Petugas petugas, Actor actor) {
        return laporan.pratinjau(cakupan(isian, actor), reader.readDraft(isian), petugas.skpd());
    }

    @GetMapping("/lpi/draf.pdf")
    ResponseEntity<byte[]> draf(IsianLaporan isian, Petugas petugas, Actor actor) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(laporan.draf(cakupan(isian, actor), reader.readDraft(isian), petugas.skpd()));
    }

    private Cakupan cakupan(IsianLaporan isian, Actor actor) {
        try {
            return transactions.read(actor, () -> reader.readCakupan(isian));
        } catch (IsianKeliru keliru) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, keliru.getMessage());
        }
    }

    /** Enacts the report; from here on it never changes. */
    @PostMapping("/lpi/tetapkan")
    String tetapkan(
            @RequestParam UUID id,
            @ModelAttribute("isian") IsianLaporan isian,
            @RequestParam(defaultValue = "") String diperiksa,
            @RequestParam Optional<UUID> menggantikan,
            Petugas petugas,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        try {
            Cakupan cakupan = transactions.read(actor, () -> reader.readCakupan(isian));
            Penandatangan penandatangan = reader.readPenandatangan(isian);
            if (cakupan.periode().dari().isAfter(LocalDate.now(clock))) {
                throw new IsianKeliru(Map.of("periode", "Periode ini belum dimulai; pilih yang sudah berjalan."));
            }
            if (diperiksa.isEmpty()) {
                throw new IsianKeliru(Map.of("diperiksa", "Beri tanda bahwa pratinjau sudah diperiksa."));
            }
            laporan.tetapkan(id, cakupan, penandatangan, petugas, actor, menggantikan);
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan());
            return form(isian, menggantikan, petugas, actor, model);
        } catch (PenetapanDitolak refused) {
            model.addAttribute("pesan", Map.of("periode", refused.getMessage()));
            return form(isian, menggantikan, petugas, actor, model);
        }
        flash.addFlashAttribute("ditetapkan", true);
        return "redirect:/arsip/" + id;
    }
}
