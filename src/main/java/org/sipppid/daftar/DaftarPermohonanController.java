package org.sipppid.daftar;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sipppid.akun.Petugas;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.Penelusuran;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tahap;
import org.sipppid.permohonan.Urut;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.KelompokSkpd;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that lists the register. */
@Controller
@ConditionalOnWebApplication
class DaftarPermohonanController {

    private final HalamanReader halamanReader;
    private final DaftarKerja daftarKerja;
    private final DaftarSaringan daftarSaringan;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final Clock clock;

    DaftarPermohonanController(
            HalamanReader halamanReader,
            DaftarKerja daftarKerja,
            DaftarSaringan daftarSaringan,
            DaftarSkpd daftarSkpd,
            Transactions transactions,
            Clock clock) {
        this.halamanReader = halamanReader;
        this.daftarKerja = daftarKerja;
        this.daftarSaringan = daftarSaringan;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/permohonan")
    String list(
            @RequestParam Map<String, String> query,
            Petugas petugas,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        LocalDate today = LocalDate.now(clock);
        Penelusuran asked;
        try {
            asked = Penelusuran.parse(query, today);
        } catch (IllegalArgumentException unknown) {
            model.addAttribute("pesan", unknown.getMessage());
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            asked = Penelusuran.of(Saringan.diterima(Periode.tahun(today.getYear())));
        }
        Optional<String> unit = transactions.read(actor, daftarSkpd::kodeSesi).or(asked.saringan()::skpd);
        model.addAttribute("dilihat", asked)
                .addAttribute("halaman", halamanReader.read(asked, page(query.get("halaman")), petugas.skpd(), actor))
                .addAttribute("keping", Keping.of(asked))
                .addAttribute("kerja", daftarKerja.read(unit, actor))
                .addAttribute("tersimpan", transactions.read(actor, daftarSaringan::all))
                .addAttribute("daftarSkpd", transactions.read(actor, daftarSkpd::all))
                .addAttribute("hariIni", today)
                .addAttribute("kepalaKolom", Judul.of(asked));
        addChoices(model);
        return "permohonan/daftar";
    }

    private static void addChoices(Model model) {
        model.addAttribute("dasar", Dasar.values())
                .addAttribute("kelompokSkpd", KelompokSkpd.values())
                .addAttribute("hasil", Hasil.values())
                .addAttribute("tahap", Tahap.values())
                .addAttribute("jalur", Jalur.values())
                .addAttribute("jenisPemohon", JenisPemohon.values())
                .addAttribute("alasan", AlasanPenolakan.values())
                .addAttribute("urut", Urut.Kolom.values());
    }

    /** Pages count from 1 for people, from 0 inside; anything else means the first. */
    static int page(String typed) {
        try {
            return typed == null ? 0 : Math.max(0, Integer.parseInt(typed) - 1);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
