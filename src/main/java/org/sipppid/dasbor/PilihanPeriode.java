package org.sipppid.dasbor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sipppid.kalender.Periode;

/** The periods that the dashboard offers, by kind; an address may carry any other that fits on a board. */
final class PilihanPeriode {

    private static final int EARLIER_YEARS = 5;

    private PilihanPeriode() {}

    static Map<String, List<Periode>> around(LocalDate hari, Periode terpilih) {
        int tahun = hari.getYear();
        Map<String, List<Periode>> kinds = new LinkedHashMap<>();
        kinds.put("Tahun ini", List.of(Periode.tahun(tahun)));
        kinds.put("Semester", each(2, n -> Periode.semester(tahun, n)));
        kinds.put("Triwulan", each(4, n -> Periode.triwulan(tahun, n)));
        kinds.put("Bulan", each(12, n -> Periode.bulan(YearMonth.of(tahun, n))));
        kinds.put("Tahun lalu", each(EARLIER_YEARS, n -> Periode.tahun(tahun - n)));
        if (kinds.values().stream().noneMatch(periods -> periods.contains(terpilih))) {
            kinds.put("Dari alamat", List.of(terpilih));
        }
        return kinds;
    }

    private static List<Periode> each(int count, java.util.function.IntFunction<Periode> period) {
        return IntStream.rangeClosed(1, count).mapToObj(period).toList();
    }
}
