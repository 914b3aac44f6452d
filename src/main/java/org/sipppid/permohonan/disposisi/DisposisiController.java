package org.sipppid.permohonan.disposisi;

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
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The screens of tasks: giving them with a request, and the addressee's own list and answer. */
@Controller
@ConditionalOnWebApplication
class DisposisiController {

    private static final int WORDS = 2_000;
    private static final int ANSWER = 8_000;

    private final DaftarDisposisi daftar;
    private final RegisterPermohonan register;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Clock clock;

    DisposisiController(
            DaftarDisposisi daftar,
            RegisterPermohonan register,
            DaftarSkpd daftarSkpd,
            Transactions transactions,
            Clock clock) {
        this.daftar = daftar;
        this.register = register;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The tasks of the reader's unit; for PPID Utama those of all. */
    @GetMapping("/disposisi")
    String list(Petugas petugas, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            model.addAttribute("daftar", daftar.untuk(petugas.skpd().isEmpty()));
            return show(model, "disposisi/daftar");
        });
    }

    private String show(Model model, String page) {
        model.addAttribute("unit", Skpd.byId(daftarSkpd.all())).addAttribute("hari", LocalDate.now(clock));
        return page;
    }

    @GetMapping("/disposisi/{id}")
    String detail(@PathVariable UUID id, Actor actor, Model model) {
        return transactions.read(actor, () -> detail(find(id), actor, model));
    }

    private String detail(Disposisi disposisi, Actor actor, Model model) {
        model.addAttribute("d", disposisi)
                .addAttribute("permintaan", daftar.isi(disposisi.id()))
                .addAttribute("penerima", daftarSkpd.berwenang(actor, disposisi.skpd()))
                .addAttribute("pemilik", daftarSkpd.berwenang(actor, disposisi.pemilik()));
        return show(model, "disposisi/detail");
    }

    /** The addressee answers; the owner sends an answer back or withdraws the task. */
    @PostMapping("/disposisi/{id}")
    String catat(
            @PathVariable UUID id,
            @RequestParam Disposisi.Jenis jenis,
            @RequestParam(defaultValue = "") String isi,
            Actor actor,
            Model model) {
        return transactions.write(actor, () -> {
            Disposisi disposisi = find(id);
            try {
                FieldReader reader = new FieldReader(LocalDate.now(clock));
                String words = reader.lines("isi", "Isian", isi, ANSWER);
                reader.require("isi", "Isian", words);
                if (!mayDo(jenis, disposisi, actor)) {
                    reader.reject(
                            "isi",
                            "Disposisi ini sudah " + disposisi.label().toLowerCase(java.util.Locale.ROOT)
                                    + "; muat ulang halaman untuk melihat keadaannya.");
                }
                reader.finish();
                daftar.catat(id, jenis, words);
                return "redirect:/disposisi/" + id;
            } catch (IsianKeliru keliru) {
                model.addAttribute("pesan", keliru.pesan()).addAttribute("ketikan", isi);
                return detail(disposisi, actor, model);
            }
        });
    }

    private boolean mayDo(Disposisi.Jenis jenis, Disposisi disposisi, Actor actor) {
        boolean addressee = daftarSkpd.berwenang(actor, disposisi.skpd());
        boolean owner = daftarSkpd.berwenang(actor, disposisi.pemilik());
        return switch (jenis) {
            case DIJAWAB -> addressee && disposisi.menunggu();
            case DIKEMBALIKAN ->
                owner
                        && disposisi
                                .terakhir()
                                .filter(it -> it == Disposisi.Jenis.DIJAWAB)
                                .isPresent();
            case DITARIK -> owner && disposisi.menunggu();
        };
    }

    @GetMapping("/permohonan/{id}/disposisi")
    String baru(@PathVariable UUID id, Actor actor, Model model) {
        return transactions.read(actor, () -> form(permohonan(id), Map.of(), List.of(), model));
    }

    private String form(Permohonan permohonan, Map<String, String> isian, List<String> kepada, Model model) {
        model.addAttribute("p", permohonan)
                .addAttribute("isian", isian)
                .addAttribute("kepada", kepada)
                .addAttribute("daftar", daftar.pada(permohonan.id()))
                .addAttribute(
                        "daftarSkpd",
                        daftarSkpd.all().stream().filter(this::masihAda).toList());
        return show(model, "disposisi/baru");
    }

    /** Gives one task to each of the chosen units. */
    @PostMapping("/permohonan/{id}/disposisi")
    String beri(
            @PathVariable UUID id,
            @RequestParam(name = "skpd", required = false) List<String> kepada,
            @RequestParam Map<String, String> isian,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        List<String> chosen = kepada == null ? List.of() : kepada;
        return transactions.write(actor, () -> {
            Permohonan permohonan = permohonan(id);
            try {
                give(permohonan, chosen, isian);
                flash.addFlashAttribute("dilakukan", "Disposisi");
                return "redirect:/permohonan/" + id + "/disposisi";
            } catch (IsianKeliru keliru) {
                model.addAttribute("pesan", keliru.pesan());
                return form(permohonan, isian, chosen, model);
            }
        });
    }

    private void give(Permohonan permohonan, List<String> chosen, Map<String, String> isian) {
        LocalDate today = LocalDate.now(clock);
        FieldReader reader = new FieldReader(today);
        List<Skpd> units = chosen.stream()
                .map(String::strip)
                .distinct()
                .flatMap(kode -> daftarSkpd.find(kode).stream())
                .filter(unit -> !unit.id().equals(permohonan.skpd()) && masihAda(unit))
                .toList();
        if (units.isEmpty()) {
            reader.reject(
                    "skpd", "Pilih paling sedikit satu SKPD selain pemilik permohonan, yaitu SKPD yang masih ada.");
        }
        String instruksi = reader.lines("instruksi", "Instruksi", isian.getOrDefault("instruksi", ""), WORDS);
        reader.require("instruksi", "Instruksi", instruksi);
        Optional<LocalDate> tenggat = FieldReader.parse(
                        isian.getOrDefault("tenggat", "").strip())
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusYears(1)));
        if (tenggat.isEmpty()) {
            reader.reject("tenggat", "Tenggat harus tanggal dari hari ini sampai satu tahun lagi, seperti 31/12/2026.");
        }
        if (!permohonan.tahap().berjalan()) {
            reader.reject("skpd", "Permohonan ini sudah selesai; disposisi hanya untuk yang masih berjalan.");
        }
        reader.finish();
        units.forEach(unit -> daftar.beri(permohonan, unit, instruksi, tenggat.orElseThrow()));
    }

    /** A unit that ended is given no new task; what it was given before is its successor's to answer. */
    private boolean masihAda(Skpd unit) {
        LocalDate today = LocalDate.now(clock);
        return unit.berlaku(today, today);
    }

    private Permohonan permohonan(UUID id) {
        return register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Disposisi find(UUID id) {
        return daftar.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
