package org.sipppid.permohonan.pengingat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Periode;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tenggat;
import org.sipppid.skpd.Skpd;
import org.sipppid.surel.KotakKeluar;
import org.sipppid.surel.Naskah;
import org.sipppid.surel.PekerjaanHarian;
import org.sipppid.surel.Penerima;
import org.sipppid.surel.SurelBaru;
import org.springframework.stereotype.Component;

/**
 * Tells PPID Utama of a request that has become late (UU 14/2008 Ps 35(1)), once for each due date. It looks back a
 * working week, so that a few days without the program hide nothing, while an old register that is brought in does not
 * send a letter for every request it ever left open.
 */
@Component
class Eskalasi implements PekerjaanHarian {

    private static final int WEEK = 5;

    private final RegisterPermohonan register;
    private final KalenderBerlaku kalender;
    private final KotakKeluar kotak;
    private final SusunanSurel susunan;

    Eskalasi(RegisterPermohonan register, KalenderBerlaku kalender, KotakKeluar kotak, SusunanSurel susunan) {
        this.register = register;
        this.kalender = kalender;
        this.kotak = kotak;
        this.susunan = susunan;
    }

    @Override
    public String nama() {
        return "eskalasi";
    }

    @Override
    public void antrekan(LocalDate hari) {
        Kalender known = kalender.kini().menurut(hari);
        Periode due = Periode.rentang(HariSebelum.of(hari, WEEK, known), hari.minusDays(1));
        Saringan all = Saringan.diterima(Periode.rentang(Tenggat.TERAWAL, hari));
        for (Permohonan permohonan : register.terdekat(Tenggat.berjalan(all).jatuhTempo(due), Integer.MAX_VALUE)) {
            int lewat = known.hariKerja(permohonan.jatuhTempo(), hari);
            if (lewat > 0) {
                kotak.antre(eskalasi(permohonan, lewat));
            }
        }
    }

    private SurelBaru eskalasi(Permohonan permohonan, int lewat) {
        Skpd skpd = susunan.skpd(permohonan.skpd());
        Naskah naskah = Naskah.of(
                "eskalasi",
                Map.of(
                        "nomor", permohonan.nomor(),
                        "skpd", skpd.singkatan(),
                        "diterima", susunan.tanggal(permohonan.diterima()),
                        "jatuh_tempo", susunan.tanggal(permohonan.jatuhTempo()),
                        "lewat", Integer.toString(lewat),
                        "tautan", susunan.tautan("/permohonan/" + permohonan.id())));
        String kunci = "eskalasi:" + permohonan.id() + ":" + permohonan.jatuhTempo();
        return new SurelBaru(kunci, Penerima.utama(), Optional.of(skpd.id()), naskah);
    }
}
