package org.sipppid.permohonan.pengingat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Periode;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tenggat;
import org.sipppid.surel.KotakKeluar;
import org.sipppid.surel.Naskah;
import org.sipppid.surel.PekerjaanHarian;
import org.sipppid.surel.Penerima;
import org.sipppid.surel.SurelBaru;
import org.springframework.stereotype.Component;

/**
 * Reminds the officers of a unit five working days before a request's notice is due, on the last working day before, and
 * on the day itself (UU 14/2008 Ps 22(7)). A due date is reminded of once each, however often this runs.
 */
@Component
class PengingatTenggat implements PekerjaanHarian {

    /** Working days left. */
    static final List<Integer> SISA = List.of(5, 1, 0);

    private static final int EARLIEST = 5;

    private final RegisterPermohonan register;
    private final KalenderBerlaku kalender;
    private final KotakKeluar kotak;
    private final SusunanSurel susunan;

    PengingatTenggat(RegisterPermohonan register, KalenderBerlaku kalender, KotakKeluar kotak, SusunanSurel susunan) {
        this.register = register;
        this.kalender = kalender;
        this.kotak = kotak;
        this.susunan = susunan;
    }

    @Override
    public String nama() {
        return "pengingat";
    }

    @Override
    public void antrekan(LocalDate hari) {
        Kalender known = kalender.kini().menurut(hari);
        Periode due = Periode.rentang(hari, known.batasWaktu(hari, EARLIEST).jatuhTempo());
        Saringan all = Saringan.diterima(Periode.rentang(Tenggat.TERAWAL, hari));
        for (Permohonan permohonan : register.terdekat(Tenggat.berjalan(all).jatuhTempo(due), Integer.MAX_VALUE)) {
            int sisa = known.hariKerja(hari, permohonan.jatuhTempo());
            if (SISA.contains(sisa)) {
                kotak.antre(pengingat(permohonan, sisa, hari));
            }
        }
    }

    private SurelBaru pengingat(Permohonan permohonan, int sisa, LocalDate hari) {
        String tinggal = sisa == 0 ? "Jatuh tempo hari ini" : "Tinggal " + sisa + " hari kerja";
        Naskah naskah = Naskah.of(
                "pengingat",
                Map.of(
                        "nomor", permohonan.nomor(),
                        "diterima", susunan.tanggal(permohonan.diterima()),
                        "jatuh_tempo", susunan.tanggal(permohonan.jatuhTempo()),
                        "tinggal", tinggal,
                        "tinggal_kalimat", tinggal.toLowerCase(Locale.ROOT),
                        "tautan", susunan.tautan("/permohonan/" + permohonan.id())));
        String kunci = "pengingat:" + permohonan.id() + ":" + permohonan.jatuhTempo() + ":" + sisa;
        return new SurelBaru(kunci, Penerima.skpd(permohonan.skpd()), Optional.of(permohonan.skpd()), naskah)
                .sampai(susunan.akhir(hari)); // tomorrow its words would be wrong
    }
}
