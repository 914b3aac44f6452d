package org.sipppid.kalender;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A receipt after the hour that ends the day's service, or on a day without any. */
public record SesudahJam(LocalDate diterima, LocalTime jam, LocalTime tutup) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    /** Why day 0 is not the day of receipt. */
    String penjelasan() {
        return "diterima " + Periode.tanggal(diterima) + " pukul " + HOUR.format(jam) + ", di luar jam layanan sampai "
                + HOUR.format(tutup) + ", sehingga dihitung diterima hari kerja berikutnya";
    }
}
