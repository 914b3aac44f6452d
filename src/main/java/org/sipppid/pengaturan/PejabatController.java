package org.sipppid.pengaturan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.akun.Petugas;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.kalender.Periode;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.pejabat.DaftarPejabat;
import org.sipppid.skpd.pejabat.JenisJabatan;
import org.sipppid.skpd.pejabat.Pejabat;
import org.sipppid.skpd.pejabat.PejabatBentrok;
import org.sipppid.skpd.pejabat.Sebutan;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office-holders of a desk: who they are and were, a new one, a correction, a record that was a mistake. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/pengaturan/pejabat")
class PejabatController {

    private final DaftarPejabat daftarPejabat;
    private final DaftarSkpd daftarSkpd;
    private final IsianPejabatReader reader;
    private final PilihanMeja pilihanMeja;
    private final Transactions transactions;
    private final Jejak jejak;
    private final Clock clock;

    PejabatController(
            DaftarPejabat daftarPejabat,
            DaftarSkpd daftarSkpd,
            IsianPejabatReader reader,
            PilihanMeja pilihanMeja,
            Transactions transactions,
            Jejak jejak,
            Clock clock) {
        this.daftarPejabat = daftarPejabat;
        this.daftarSkpd = daftarSkpd;
        this.reader = reader;
        this.pilihanMeja = pilihanMeja;
        this.transactions = transactions;
        this.jejak = jejak;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String skpd, Petugas petugas, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            Meja meja = pilihanMeja.of(petugas, skpd);
            String today = LocalDate.now(clock).toString();
            return list(UUID.randomUUID(), meja, IsianPejabat.kosong(meja, today), petugas, model);
        });
    }

    private String list(UUID id, Meja meja, IsianPejabat isian, Petugas petugas, Model model) {
        pilihanMeja.show(meja, petugas, model);
        choices(model)
                .addAttribute("id", id)
                .addAttribute("isian", isian)
                .addAttribute("hariIni", LocalDate.now(clock))
                .addAttribute("daftar", daftarPejabat.all(meja.skpd().map(Skpd::id)));
        return "pengaturan/pejabat";
    }

    private static Model choices(Model model) {
        return model.addAttribute("jenis", JenisJabatan.values()).addAttribute("sebutan", Sebutan.values());
    }

    @PostMapping
    String catat(
            @RequestParam UUID id,
            @ModelAttribute("isian") IsianPejabat isian,
            Petugas petugas,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Meja meja = transactions.read(actor, () -> pilihanMeja.of(petugas, isian.skpd()));
        try {
            transactions.write(actor, () -> {
                Pejabat baru = reader.read(id, 1, meja, isian);
                if (!isian.akhiri().isEmpty()) {
                    akhiriSebelum(baru);
                }
                checkAlone(baru);
                daftarPejabat.catat(baru);
                jejak.catat(
                        "catat pejabat", meja.nama(), Optional.of(baru.jenis().label()));
            });
        } catch (IsianKeliru | PejabatBentrok refused) {
            model.addAttribute("pesan", pesan(refused));
            return transactions.read(actor, () -> list(id, meja, isian, petugas, model));
        }
        return done(meja, flash);
    }

    /** Whoever has held the office without an end until now leaves it on the day before. */
    private void akhiriSebelum(Pejabat baru) {
        daftarPejabat
                .pada(baru.skpd(), baru.jenis(), baru.dari())
                .filter(lama -> lama.sampai().isEmpty() && lama.dari().isBefore(baru.dari()))
                .ifPresent(lama -> daftarPejabat.ubah(lama.berakhir(baru.dari().minusDays(1))));
    }

    /** The database would refuse it as well; here it is said who is in the way. */
    private void checkAlone(Pejabat pejabat) {
        daftarPejabat.bersamaan(pejabat).ifPresent(lain -> {
            throw new IsianKeliru(Map.of(
                    "dari",
                    "Pada masa itu jabatan " + lain.jenis().label() + " dipegang " + lain.nama() + " ("
                            + Periode.tanggal(lain.dari()) + " s.d. "
                            + lain.sampai().map(Periode::tanggal).orElse("sekarang")
                            + "); ubah tanggalnya, atau akhiri dulu masa jabatannya."));
        });
    }

    private static Map<String, String> pesan(RuntimeException refused) {
        return refused instanceof IsianKeliru keliru ? keliru.pesan() : Map.of("dari", refused.getMessage());
    }

    private static String done(Meja meja, RedirectAttributes flash) {
        flash.addFlashAttribute("tersimpan", true).addAttribute("skpd", meja.kode());
        return "redirect:/pengaturan/pejabat";
    }

    @GetMapping("/{id}")
    String detail(@PathVariable UUID id, Petugas petugas, Actor actor, Model model) {
        return transactions.read(actor, () -> {
            Pejabat pejabat = find(id, petugas);
            return detail(pejabat, IsianPejabat.of(meja(pejabat), pejabat), petugas, model);
        });
    }

    private String detail(Pejabat pejabat, IsianPejabat isian, Petugas petugas, Model model) {
        pilihanMeja.show(meja(pejabat), petugas, model);
        choices(model).addAttribute("p", pejabat).addAttribute("isian", isian);
        return "pengaturan/pejabat-ubah";
    }

    @PostMapping("/{id}")
    String ubah(
            @PathVariable UUID id,
            @RequestParam int versi,
            @ModelAttribute("isian") IsianPejabat isian,
            Petugas petugas,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Pejabat seen = transactions.read(actor, () -> find(id, petugas));
        Meja meja = transactions.read(actor, () -> meja(seen));
        try {
            transactions.write(actor, () -> {
                Pejabat typed = reader.read(id, versi, meja, isian);
                checkAlone(typed);
                change(typed, "ubah pejabat", meja);
            });
        } catch (IsianKeliru | PejabatBentrok refused) {
            model.addAttribute("pesan", pesan(refused));
            return transactions.read(actor, () -> detail(find(id, petugas), isian, petugas, model));
        }
        return done(meja, flash);
    }

    /** Marks a record as a mistake; it stays to be seen, and counts on no day. */
    @PostMapping("/{id}/batal")
    String batalkan(
            @PathVariable UUID id,
            @RequestParam int versi,
            Petugas petugas,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Pejabat seen = transactions.read(actor, () -> find(id, petugas));
        Meja meja = transactions.read(actor, () -> meja(seen));
        try {
            if (seen.versi() != versi) {
                throw stale();
            }
            transactions.write(actor, () -> change(seen.dibatalkan(), "batalkan pejabat", meja));
        } catch (IsianKeliru keliru) {
            model.addAttribute("pesan", keliru.pesan());
            return transactions.read(actor, () -> detail(seen, IsianPejabat.of(meja, seen), petugas, model));
        }
        return done(meja, flash);
    }

    private void change(Pejabat pejabat, String act, Meja meja) {
        if (!daftarPejabat.ubah(pejabat)) {
            throw stale();
        }
        jejak.catat(act, meja.nama(), Optional.of(pejabat.jenis().label()));
    }

    private static IsianKeliru stale() {
        return new IsianKeliru(
                Map.of("jenis", "Data ini baru saja diubah petugas lain; periksa isinya, lalu simpan lagi."));
    }

    /** A record of a desk that the officer answers for; PPID Utama's is read by all, and changed only there. */
    private Pejabat find(UUID id, Petugas petugas) {
        return daftarPejabat
                .find(id)
                .filter(it -> petugas.skpd().isEmpty()
                        || it.skpd().filter(daftarSkpd.unitSesi()::contains).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Meja meja(Pejabat pejabat) {
        return new Meja(pejabat.skpd().flatMap(daftarSkpd::find));
    }
}
