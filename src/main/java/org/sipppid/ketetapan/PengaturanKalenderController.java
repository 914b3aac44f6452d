package org.sipppid.ketetapan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.sipppid.akun.Peran;
import org.sipppid.akun.Petugas;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.StoredText;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.kalender.Kalender;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The officer's page of days off: a year's list, a preview of what a decision changes, its recording and its result. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/pengaturan/kalender")
class PengaturanKalenderController {

    private static final String BUSY =
            "Register sedang dipakai pekerjaan panjang, misalnya impor; tidak ada yang dicatat."
                    + " Coba lagi beberapa menit lagi.";

    private final DaftarKetetapan daftar;
    private final PenetapanLibur penetapan;
    private final KalenderBerlaku kalender;
    private final Transactions transactions;
    private final Clock clock;

    PengaturanKalenderController(
            DaftarKetetapan daftar,
            PenetapanLibur penetapan,
            KalenderBerlaku kalender,
            Transactions transactions,
            Clock clock) {
        this.daftar = daftar;
        this.penetapan = penetapan;
        this.kalender = kalender;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping
    String kalender(@RequestParam(defaultValue = "") String tahun, Petugas petugas, Actor actor, Model model) {
        LocalDate today = LocalDate.now(clock);
        Kalender kini = kalender.kini();
        int year = tahun.matches("2[01][0-9]{2}") ? Integer.parseInt(tahun) : today.getYear();
        TreeSet<Integer> years = new TreeSet<>(kini.tahun());
        years.addAll(List.of(year, today.getYear(), today.getYear() + 1));
        model.addAttribute("tahun", year)
                .addAttribute("tahunAda", years)
                .addAttribute("punyaDaftar", kini.tahun().contains(year))
                .addAttribute("menunggu", kini.tahunMenungguDaftar(today))
                .addAttribute("libur", kini.lapisan(year))
                .addAttribute("ketetapan", transactions.read(actor, () -> daftar.tahun(year)))
                .addAttribute("jamTutup", kini.jamTutup(today))
                .addAttribute("jam", transactions.read(actor, daftar::jam))
                .addAttribute("besok", today.plusDays(1))
                .addAttribute("lapisan", UsulanReader.LAPISAN)
                .addAttribute("boleh", petugas.peran() != Peran.SKPD);
        if (!model.containsAttribute("isian")) {
            model.addAttribute("isian", IsianKetetapan.KOSONG);
        }
        return "ketetapan/kalender";
    }

    /** The preview of one decision that was typed. */
    @PostMapping("/tinjau")
    String tinjau(@ModelAttribute("isian") IsianKetetapan isian, Petugas petugas, Actor actor, Model model) {
        try {
            return tinjau(List.of(isian.read(LocalDate.now(clock))), actor, model);
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan());
            return kalender("", petugas, actor, model);
        }
    }

    /** The preview of a file. */
    @PostMapping("/impor")
    String impor(
            @RequestParam(required = false) MultipartFile berkas,
            @RequestParam Map<String, String> bawaan,
            Petugas petugas,
            Actor actor,
            Model model)
            throws IOException {
        LocalDate today = LocalDate.now(clock);
        try {
            byte[] bytes = berkas == null ? new byte[0] : berkas.getBytes();
            return tinjau(BerkasKetetapan.read(bytes, bawaan(bawaan), today), actor, model);
        } catch (UsulanKeliru keliru) {
            model.addAttribute("keliru", keliru.pesan()).addAttribute("bawaan", bawaan);
            return kalender("", petugas, actor, model);
        }
    }

    private static BerkasKetetapan.Bawaan bawaan(Map<String, String> typed) {
        return new BerkasKetetapan.Bawaan(
                UsulanReader.LAPISAN.stream()
                        .filter(one -> one.kode().equals(typed.get("jenisBerkas")))
                        .findFirst(),
                typed.getOrDefault("keputusanBerkas", ""),
                FieldReader.parse(typed.getOrDefault("diputuskanBerkas", "").strip()));
    }

    private String tinjau(List<Usulan> usulan, Actor actor, Model model) {
        Tinjauan tinjauan = penetapan.tinjau(usulan, actor);
        model.addAttribute("tinjauan", tinjauan)
                .addAttribute("kelompok", UUID.randomUUID())
                .addAttribute("csv", CsvUsulan.print(tinjauan.perubahan()));
        return "ketetapan/tinjau";
    }

    @PostMapping("/tetapkan")
    String tetapkan(@RequestParam UUID kelompok, @RequestParam String csv, Actor actor, RedirectAttributes flash) {
        try {
            BerkasKetetapan.Bawaan none = new BerkasKetetapan.Bawaan(Optional.empty(), "", Optional.empty());
            List<Usulan> usulan =
                    BerkasKetetapan.read(csv.getBytes(StandardCharsets.UTF_8), none, LocalDate.now(clock));
            penetapan.tetapkan(kelompok, usulan, actor);
            return result(kelompok, actor, flash);
        } catch (UsulanKeliru keliru) {
            flash.addFlashAttribute("keliru", keliru.pesan());
        } catch (KalenderDipakai busy) {
            flash.addFlashAttribute("keliru", List.of(busy.getMessage()));
        }
        return "redirect:/pengaturan/kalender";
    }

    /** Strikes a wrong entry; the entry stays, and so does the reason. */
    @PostMapping("/ketetapan/{id}/batal")
    String batalkan(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String alasan,
            Actor actor,
            RedirectAttributes flash) {
        String reason = reason(alasan);
        if (reason.isEmpty()) {
            flash.addFlashAttribute("keliru", List.of("Alasan pembatalan harus diisi, paling panjang 500 karakter."));
            return "redirect:/pengaturan/kalender";
        }
        UUID kelompok = UUID.randomUUID();
        try {
            penetapan.batalkan(kelompok, id, reason, actor);
            return result(kelompok, actor, flash);
        } catch (KalenderDipakai busy) {
            flash.addFlashAttribute("keliru", List.of(busy.getMessage()));
            return "redirect:/pengaturan/kalender";
        }
    }

    private static String reason(String typed) {
        try {
            String reason = StoredText.line(typed);
            return reason.length() > 500 ? "" : reason;
        } catch (IllegalArgumentException refused) {
            return "";
        }
    }

    /** To what was recorded; where nothing would have changed nothing was, and that is said. */
    private String result(UUID kelompok, Actor actor, RedirectAttributes flash) {
        if (transactions.read(actor, () -> daftar.kelompok(kelompok)).isEmpty()) {
            flash.addFlashAttribute(
                    "keliru",
                    List.of(
                            "Tidak ada yang dicatat: kalender sudah seperti itu, atau ketetapan itu sudah dibatalkan."));
            return "redirect:/pengaturan/kalender";
        }
        return "redirect:/pengaturan/kalender/ketetapan/" + kelompok;
    }

    @GetMapping("/ketetapan/{kelompok}")
    String ketetapan(@PathVariable UUID kelompok, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            List<KetetapanLibur> ketetapan = daftar.kelompok(kelompok);
            List<Pergeseran> pergeseran = daftar.pergeseran(kelompok);
            // A newer program's own list moves times without anybody's decree.
            if (ketetapan.isEmpty() && pergeseran.isEmpty()) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            model.addAttribute("ketetapan", ketetapan).addAttribute("pergeseran", pergeseran);
            return "ketetapan/hasil";
        });
    }
}
