package org.sipppid.rekonsiliasi.kepatuhan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.sipppid.skpd.Skpd;

/** A month that a unit has not declared though its due day has come. */
record Tunggakan(Skpd skpd, YearMonth bulan, LocalDate jatuhTempo) {

    /** How many days it is late: 0 on the due day itself. */
    public long hariTerlambat(LocalDate hari) {
        return ChronoUnit.DAYS.between(jatuhTempo, hari);
    }
}
