package org.sipppid.portal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sipppid.kalender.BatasWaktu;
import org.sipppid.kalender.Hari;
import org.sipppid.kalender.JenisLibur;
import org.sipppid.kalender.Periode;

/**
 * A month of a count as a calendar's sheet.
 *
 * @param minggu its weeks from Monday to Sunday; a place is empty where its day lies in another month
 */
record LembarBulan(String label, List<List<Optional<Kotak>>> minggu) {

    private static final int WEEK = 7;

    /**
     * A day on the sheet.
     *
     * @param jenis how it is drawn
     * @param tanda what is written below its number: it says the same without colour
     */
    record Kotak(int tanggal, String jenis, String tanda) {

        private static Kotak of(LocalDate day, BatasWaktu batas) {
            int index = (int) (day.toEpochDay() - batas.mulai().toEpochDay());
            if (index == 0) {
                return new Kotak(day.getDayOfMonth(), "diterima", "ke-0");
            }
            if (index < 0 || index > batas.rincian().size()) {
                return new Kotak(day.getDayOfMonth(), "luar", "");
            }
            Hari hari = batas.rincian().get(index - 1);
            if (!hari.dihitung()) {
                return new Kotak(day.getDayOfMonth(), "dilewati", tanda(hari));
            }
            return new Kotak(
                    day.getDayOfMonth(),
                    day.equals(batas.jatuhTempo()) ? "jatuh-tempo" : "dihitung",
                    "ke-" + hari.ke());
        }

        private static String tanda(Hari hari) {
            return hari.libur()
                    .map(day -> day.jenis() == JenisLibur.CUTI_BERSAMA ? "cuti" : "libur")
                    .orElse(hari.alasan());
        }
    }

    static LembarBulan of(YearMonth bulan, BatasWaktu batas) {
        LocalDate monday =
                bulan.atDay(1).minusDays(bulan.atDay(1).getDayOfWeek().ordinal());
        List<List<Optional<Kotak>>> weeks = new ArrayList<>();
        for (LocalDate first = monday; !first.isAfter(bulan.atEndOfMonth()); first = first.plusDays(WEEK)) {
            weeks.add(first.datesUntil(first.plusDays(WEEK))
                    .map(day -> Optional.of(day)
                            .filter(it -> YearMonth.from(it).equals(bulan))
                            .map(it -> Kotak.of(it, batas)))
                    .toList());
        }
        return new LembarBulan(Periode.bulan(bulan).label(), weeks);
    }
}
