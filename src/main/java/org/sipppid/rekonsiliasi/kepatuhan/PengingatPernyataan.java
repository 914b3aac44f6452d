package org.sipppid.rekonsiliasi.kepatuhan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sipppid.kalender.Periode;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.surel.KotakKeluar;
import org.sipppid.surel.Naskah;
import org.sipppid.surel.PekerjaanHarian;
import org.sipppid.surel.Penerima;
import org.sipppid.surel.SurelBaru;
import org.springframework.stereotype.Component;

/**
 * Reminds a unit's officers of months that were not declared, by it or by the units that it continues: on the due day and once in each week after it, in one mail
 * for all of them. Where that day is no working day, on the next one.
 */
@Component
class PengingatPernyataan implements PekerjaanHarian {

    /** Older months are not asked for again. */
    private static final int MONTHS = 12;

    private static final int WEEK = 7;

    private final DaftarKepatuhan daftar;
    private final DaftarSkpd daftarSkpd;
    private final KotakKeluar kotak;
    private final Clock clock;

    PengingatPernyataan(DaftarKepatuhan daftar, DaftarSkpd daftarSkpd, KotakKeluar kotak, Clock clock) {
        this.daftar = daftar;
        this.daftarSkpd = daftarSkpd;
        this.kotak = kotak;
        this.clock = clock;
    }

    @Override
    public String nama() {
        return "pengingat pernyataan";
    }

    @Override
    public void antrekan(LocalDate hari) {
        LocalDate due = daftar.jatuhTempo().terakhir(hari);
        long week = ChronoUnit.DAYS.between(due, hari) / WEEK;
        Periode period = Periode.rentang(hari.minusMonths(MONTHS).withDayOfMonth(1), hari);
        Map<Skpd, List<Tunggakan>> units = daftar.tunggakan(period, hari).stream()
                .collect(Collectors.groupingBy(Tunggakan::penjawab, LinkedHashMap::new, Collectors.toList()));
        units.forEach((unit, open) -> kotak.antre(new SurelBaru(
                        "pernyataan:" + unit.id() + ":" + due + ":" + week,
                        Penerima.skpd(unit.id()),
                        Optional.of(unit.id()),
                        naskah(unit, open, hari))
                .sampai(hari.plusDays(1).atStartOfDay(clock.getZone()).toInstant())));
    }

    private Naskah naskah(Skpd unit, List<Tunggakan> open, LocalDate hari) {
        String months = open.stream()
                .map(satu -> "- " + Periode.bulan(satu.bulan()).label() + pendahulu(satu) + ", jatuh tempo "
                        + Periode.tanggal(satu.jatuhTempo()) + late(satu.hariTerlambat(hari)))
                .collect(Collectors.joining("\n"));
        return Naskah.of(
                "pernyataan",
                Map.of(
                        "skpd", unit.singkatan(),
                        "jumlah", Integer.toString(open.size()),
                        "bulan", months,
                        "tautan", tautan()));
    }

    private static String pendahulu(Tunggakan satu) {
        return satu.skpd().equals(satu.penjawab()) ? "" : " " + satu.skpd().singkatan();
    }

    private static String late(long days) {
        return days == 0 ? " (hari ini)" : " (terlambat " + days + " hari)";
    }

    private String tautan() {
        return daftarSkpd
                .badanPublik()
                .alamatPublik()
                .map(alamat -> "Buka: " + alamat.replaceFirst("/+$", "") + "/rekonsiliasi")
                .orElse("Buka Rekonsiliasi pada SIP PPID untuk menyatakannya.");
    }
}
