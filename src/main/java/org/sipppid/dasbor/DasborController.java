package org.sipppid.dasbor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sipppid.akun.Petugas;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.sipppid.kalender.PilihanPeriode;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.KelompokSkpd;
import org.sipppid.skpd.PilihanSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.Susunan;
import org.sipppid.web.Format;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The dashboard and the stream behind it. */
@Controller
@ConditionalOnWebApplication
class DasborController {

    private final PapanPrinter printer;
    private final AlurSopReader alurSop;
    private final JatuhTempoReader jatuhTempo;
    private final Siaran siaran;
    private final DaftarSkpd daftarSkpd;
    private final DaftarPerubahan perubahan;
    private final Transactions transactions;
    private final KalenderBerlaku kalender;
    private final Format format;
    private final Clock clock;

    DasborController(
            PapanPrinter printer,
            AlurSopReader alurSop,
            JatuhTempoReader jatuhTempo,
            Siaran siaran,
            DaftarSkpd daftarSkpd,
            DaftarPerubahan perubahan,
            Transactions transactions,
            KalenderBerlaku kalender,
            Format format,
            Clock clock) {
        this.printer = printer;
        this.alurSop = alurSop;
        this.jatuhTempo = jatuhTempo;
        this.siaran = siaran;
        this.daftarSkpd = daftarSkpd;
        this.perubahan = perubahan;
        this.transactions = transactions;
        this.kalender = kalender;
        this.format = format;
        this.clock = clock;
    }

    @GetMapping("/dasbor")
    String dasbor(
            @RequestParam(defaultValue = "") String periode,
            @RequestParam(defaultValue = "") String skpd,
            @RequestParam(defaultValue = "") String susunan,
            @RequestParam(defaultValue = "") String layar,
            Petugas petugas,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        LocalDate hari = LocalDate.now(clock);
        Lingkup lingkup;
        try {
            lingkup = read(periode, skpd, susunan, actor);
        } catch (IllegalArgumentException unknown) {
            model.addAttribute("pesan", unknown.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            lingkup = Lingkup.semua(Periode.tahun(hari.getYear()));
        }
        JatuhTempo tenggat = jatuhTempo.read(lingkup.pilihan(), actor);
        model.addAttribute("lingkup", lingkup)
                .addAttribute("dinding", layar.equals("dinding"))
                .addAttribute("lembar", printer.print(lingkup, petugas.skpd(), tenggat))
                .addAttribute("tanpaDaftarLibur", kalender.kini().tahunMenungguDaftar(hari))
                .addAttribute("alur", alurSop.open(actor))
                .addAttribute("pilihan", PilihanPeriode.around(hari, lingkup.periode()))
                .addAttribute("susunan", Susunan.Pohon.values())
                .addAttribute("kelompokSkpd", KelompokSkpd.values())
                .addAttribute(
                        "adaPerubahan",
                        transactions.read(actor, () -> !perubahan.all().isEmpty()))
                .addAttribute("daftarSkpd", transactions.read(actor, daftarSkpd::all));
        return "dasbor/dasbor";
    }

    /** What is due first, alone: the board is sent to everybody, and this is not. */
    @GetMapping("/dasbor/tenggat")
    String tenggat(@RequestParam(defaultValue = "") String skpd, Actor actor, Model model) {
        Optional<String> asked;
        try {
            asked = Optional.of(skpd).filter(word -> !word.isBlank()).map(PilihanSkpd::read);
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, unknown.getMessage());
        }
        model.addAttribute("tenggat", jatuhTempo.read(asked, actor)).addAttribute("format", format);
        return "fragments/tenggat :: daftar";
    }

    /**
     * The board's changes from the mark that the browser shows, for as long as it listens.
     *
     * @param isi {@code tanda} for the marks alone: for pages that show something else which changes with the register
     */
    @GetMapping(path = "/dasbor/aliran", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> aliran(
            @RequestParam(defaultValue = "") String periode,
            @RequestParam(defaultValue = "") String skpd,
            @RequestParam(defaultValue = "") String susunan,
            @RequestParam(defaultValue = "") String sejak,
            @RequestParam(defaultValue = "") String isi,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String terakhir,
            Petugas petugas,
            Actor actor,
            HttpServletRequest request) {
        Lingkup lingkup;
        try {
            lingkup = read(periode, skpd, susunan, actor);
        } catch (IllegalArgumentException unknown) {
            return ResponseEntity.badRequest().build();
        }
        String known = terakhir.isEmpty() ? sejak : terakhir;
        return siaran.open(lingkup, known, petugas.id(), request.getSession(), isi.equals("tanda"))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.status(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                        .build());
    }

    private Lingkup read(String periode, String kode, String susunan, Actor actor) {
        Periode span = periode.isBlank() ? Periode.tahun(LocalDate.now(clock).getYear()) : Periode.parse(periode);
        Lingkup all = Lingkup.semua(span)
                .pohon(susunan.isBlank() ? Susunan.Pohon.SAAT_DITERIMA : Kategori.parse(Susunan.Pohon.class, susunan));
        if (kode.isBlank()) {
            return all;
        }
        return PilihanSkpd.kelompok(kode).map(all::kelompok).orElseGet(() -> all.skpd(unit(kode, actor)));
    }

    private Skpd unit(String kode, Actor actor) {
        return transactions.read(actor, daftarSkpd::all).stream()
                .filter(unit -> unit.kode().equals(kode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "SKPD '" + kode + "' tidak dikenal; pilih salah satu dari daftar SKPD dan kelompok di atas"));
    }
}
