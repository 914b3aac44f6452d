package org.sipppid.permohonan.pengingat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Periode;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tenggat;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.pejabat.DaftarPejabat;
import org.sipppid.skpd.pejabat.JenisJabatan;
import org.sipppid.surel.KotakKeluar;
import org.sipppid.surel.Naskah;
import org.sipppid.surel.PekerjaanHarian;
import org.sipppid.surel.Penerima;
import org.sipppid.surel.SurelBaru;
import org.springframework.stereotype.Component;

/**
 * Tells the superior of a request that has become late (UU 14/2008 Ps 35(1)), once for each due date: the Atasan PPID of
 * the unit, or of the one that continues it, else of the public body, else, where neither can be reached, the officers of PPID Utama. It looks back a
 * working week, so that a few days without the program hide nothing, while an old register that is brought in does not
 * send a letter for every request it ever left open.
 */
@Component
class Eskalasi implements PekerjaanHarian {

    private static final int WEEK = 5;

    private final RegisterPermohonan register;
    private final KalenderBerlaku kalender;
    private final KotakKeluar kotak;
    private final DaftarPejabat daftarPejabat;
    private final DaftarSkpd daftarSkpd;
    private final SusunanSurel susunan;

    Eskalasi(
            RegisterPermohonan register,
            KalenderBerlaku kalender,
            KotakKeluar kotak,
            DaftarPejabat daftarPejabat,
            DaftarSkpd daftarSkpd,
            SusunanSurel susunan) {
        this.register = register;
        this.kalender = kalender;
        this.kotak = kotak;
        this.daftarPejabat = daftarPejabat;
        this.daftarSkpd = daftarSkpd;
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
        Map<UUID, UUID> penjawab = daftarSkpd.penjawab();
        for (Permohonan permohonan : register.terdekat(Tenggat.berjalan(all).jatuhTempo(due), Integer.MAX_VALUE)) {
            int lewat = known.hariKerja(permohonan.jatuhTempo(), hari);
            if (lewat > 0) {
                kotak.antre(eskalasi(permohonan, lewat, atasan(penjawab.get(permohonan.skpd()), hari)));
            }
        }
    }

    private Penerima atasan(UUID skpd, LocalDate hari) {
        return Stream.of(Optional.of(skpd), Optional.<UUID>empty())
                .flatMap(meja -> daftarPejabat.pada(meja, JenisJabatan.ATASAN_PPID, hari).stream())
                .map(pejabat -> Penerima.pejabat(pejabat.id()))
                .filter(kotak::tercapai)
                .findFirst()
                .orElseGet(Penerima::utama);
    }

    private SurelBaru eskalasi(Permohonan permohonan, int lewat, Penerima atasan) {
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
        return new SurelBaru(kunci, atasan, Optional.of(skpd.id()), naskah);
    }
}
