package org.sipppid.rekonsiliasi.temuan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.StoredText;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.isian.Kategori;
import org.sipppid.keberatan.RegisterKeberatan;
import org.sipppid.permohonan.JenisTindakan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.sengketa.RegisterSengketa;
import org.sipppid.skpd.DaftarSkpd;
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

/** One finding: what is wrong, the act that removes the cause, and the acts that close it with the cause in place. */
@Controller
@ConditionalOnWebApplication
class TindakanTemuanController {

    private static final int LONGEST = 1_000;

    private final DaftarTemuan daftar;
    private final RegisterPermohonan register;
    private final DaftarSkpd daftarSkpd;
    private final RegisterKeberatan registerKeberatan;
    private final RegisterSengketa registerSengketa;
    private final Transactions transactions;
    private final Clock clock;

    TindakanTemuanController(
            DaftarTemuan daftar,
            RegisterPermohonan register,
            DaftarSkpd daftarSkpd,
            RegisterKeberatan registerKeberatan,
            RegisterSengketa registerSengketa,
            Transactions transactions,
            Clock clock) {
        this.daftar = daftar;
        this.register = register;
        this.daftarSkpd = daftarSkpd;
        this.registerKeberatan = registerKeberatan;
        this.registerSengketa = registerSengketa;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/rekonsiliasi/temuan/{id}")
    String detail(@PathVariable UUID id, Actor actor, Model model) {
        return transactions.read(actor, () -> detail(find(id), actor, model));
    }

    private String detail(TemuanRekonsiliasi temuan, Actor actor, Model model) {
        model.addAttribute("t", temuan)
                .addAttribute("hari", LocalDate.now(clock))
                .addAttribute("riwayat", daftar.riwayat(temuan.id()))
                .addAttribute("koreksi", koreksi(temuan).orElse(null))
                .addAttribute(
                        "berwenang", daftarSkpd.berwenang(actor, temuan.skpd().id()));
        return "rekonsiliasi/temuan-satu";
    }

    /** The act that removes the cause, where the record may undergo it now. */
    private Optional<Kategori> koreksi(TemuanRekonsiliasi temuan) {
        return temuan.aturan()
                .koreksi()
                .filter(jenis ->
                        temuan.pokok().filter(pokok -> sah(pokok, jenis)).isPresent());
    }

    private boolean sah(Pokok pokok, Kategori jenis) {
        return switch (pokok.jenis()) {
            case PERMOHONAN ->
                register.find(pokok.id())
                        .filter(satu -> satu.keadaan()
                                .alangan((JenisTindakan) jenis, LocalDate.now(clock))
                                .isEmpty())
                        .isPresent();
            case KEBERATAN ->
                registerKeberatan
                        .find(pokok.id())
                        .filter(satu -> satu.keadaan().yangSah().contains(jenis))
                        .isPresent();
            case SENGKETA ->
                registerSengketa
                        .find(pokok.id())
                        .filter(satu -> satu.keadaan().yangSah().contains(jenis))
                        .isPresent();
        };
    }

    @PostMapping("/rekonsiliasi/temuan/{id}/tutup")
    String tutup(
            @PathVariable UUID id,
            @RequestParam int versi,
            @RequestParam(defaultValue = "") String penutupan,
            @RequestParam(defaultValue = "") String catatan,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return transactions.write(actor, () -> {
            TemuanRekonsiliasi temuan = find(id);
            try {
                close(temuan, versi, penutupan, catatan);
            } catch (IsianKeliru keliru) {
                model.addAttribute("pesan", keliru.pesan())
                        .addAttribute("penutupan", penutupan)
                        .addAttribute("ketikan", catatan);
                return detail(find(id), actor, model);
            }
            flash.addFlashAttribute("tersimpan", "Temuan ditutup.");
            return "redirect:/rekonsiliasi/temuan/" + id;
        });
    }

    private void close(TemuanRekonsiliasi temuan, int versi, String penutupan, String catatan) {
        if (!temuan.aturan().ditinjau()) {
            throw new IsianKeliru(
                    Map.of(
                            "penutupan",
                            "Temuan ini ditutup dengan menerima atau menolak perbedaannya di halaman pencocokan; bukalah dari sini."));
        }
        FieldReader reader = new FieldReader(LocalDate.now(clock));
        Optional<Penutupan> chosen = reader.choice("penutupan", "Cara menutup", penutupan, Penutupan.class)
                .filter(satu -> temuan.aturan().penutupan().contains(satu));
        if (chosen.isEmpty()) {
            reader.reject("penutupan", "Temuan ini tidak ditutup dengan cara itu; pilih salah satu yang ditawarkan.");
        }
        String words = reader.lines("catatan", "Alasan", catatan, LONGEST);
        if (chosen.map(Penutupan::perluAlasan).orElse(true)) {
            reader.require("catatan", "Alasan", words);
        }
        reader.finish();
        if (!daftar.tutup(temuan.id(), versi, chosen.orElseThrow(), StoredText.optional(words))) {
            throw new IsianKeliru(Map.of("catatan", sejakItu(temuan)));
        }
    }

    private static String sejakItu(TemuanRekonsiliasi temuan) {
        return temuan.terbuka()
                ? "Temuan ini baru saja berubah, atau bukan milik SKPD Anda; periksa isinya, lalu simpan lagi."
                : "Temuan ini sudah " + temuan.keadaan().kode() + "; tidak ada lagi yang perlu ditutup.";
    }

    @PostMapping("/rekonsiliasi/temuan/{id}/buka")
    String buka(@PathVariable UUID id, @RequestParam int versi, Actor actor, Model model, RedirectAttributes flash) {
        return transactions.write(actor, () -> {
            TemuanRekonsiliasi temuan = find(id);
            if (!temuan.aturan().ditinjau() || !daftar.buka(id, versi)) {
                model.addAttribute("pesan", Map.of("buka", alanganBuka(temuan)));
                return detail(temuan, actor, model);
            }
            flash.addFlashAttribute("tersimpan", "Temuan dibuka lagi.");
            return "redirect:/rekonsiliasi/temuan/" + id;
        });
    }

    private static String alanganBuka(TemuanRekonsiliasi temuan) {
        return temuan.aturan().ditinjau()
                ? "Temuan ini baru saja berubah; periksa keadaannya."
                : "Perbedaan yang sudah diputuskan tidak dibuka lagi; yang ditolak masih dapat diterima di halaman"
                        + " pencocokan.";
    }

    private TemuanRekonsiliasi find(UUID id) {
        return daftar.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
