package org.sipppid.portal;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.sipppid.kalender.BatasWaktu;
import org.sipppid.kalender.Hari;
import org.sipppid.kalender.Periode;

/** An answer of the calculator as its page shows it. */
record JawabanView(BatasWaktu batas) {

    public String jatuhTempo() {
        return Periode.hariTanggal(batas.jatuhTempo());
    }

    /** The whole count in one sentence, however long it is. */
    public String kalimat() {
        int daysOff = libur().size();
        return batas.hari() + " hari kerja setelah " + Periode.hariTanggal(batas.mulai()) + " (hari ke-0); dilewati "
                + (batas.dilewati().size() - daysOff) + " hari akhir pekan dan " + daysOff + " hari libur.";
    }

    /** Whose decisions were counted. */
    public String sumber() {
        return batas.menurut()
                .map(day -> "Menurut ketetapan libur sampai dengan " + Periode.tanggal(day) + ".")
                .orElse("Menurut semua ketetapan libur yang dimuat program.");
    }

    /** The days off that were passed over; a weekend names no decree. */
    public List<Hari> libur() {
        return batas.dilewati().stream().filter(day -> day.libur().isPresent()).toList();
    }

    /** A sheet for each month that the count touches. */
    public List<LembarBulan> lembar() {
        YearMonth last = YearMonth.from(batas.jatuhTempo());
        return Stream.iterate(
                        YearMonth.from(batas.mulai()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> LembarBulan.of(month, batas))
                .toList();
    }
}
