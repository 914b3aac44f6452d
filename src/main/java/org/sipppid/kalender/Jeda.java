package org.sipppid.kalender;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Days in a row that a deadline passes over for one reason. */
record Jeda(LocalDate dari, LocalDate sampai, String sebab) {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", INDONESIA);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIA);

    /** The days passed over as spans: a day lengthens the last one where it follows it for the same reason. */
    static List<Jeda> of(List<Hari> dilewati) {
        List<Jeda> jeda = new ArrayList<>();
        for (Hari hari : dilewati) {
            Jeda last = jeda.isEmpty() ? null : jeda.get(jeda.size() - 1);
            if (last != null && last.sampai.plusDays(1).equals(hari.tanggal()) && last.sebab.equals(hari.sebab())) {
                jeda.set(jeda.size() - 1, new Jeda(last.dari, hari.tanggal(), last.sebab));
            } else {
                jeda.add(new Jeda(hari.tanggal(), hari.tanggal(), hari.sebab()));
            }
        }
        return jeda;
    }

    /** In words, the year being named only where it is another one: "16–17 Agustus akhir pekan". */
    String print(int tahun) {
        return span(tahun) + " " + sebab;
    }

    private String span(int tahun) {
        String end = (sampai.getYear() == tahun ? DAY_MONTH : FULL).format(sampai);
        if (dari.equals(sampai)) {
            return end;
        }
        if (dari.getYear() != sampai.getYear()) {
            return FULL.format(dari) + "–" + end;
        }
        return (dari.getMonth() == sampai.getMonth() ? dari.getDayOfMonth() : DAY_MONTH.format(dari)) + "–" + end;
    }
}
