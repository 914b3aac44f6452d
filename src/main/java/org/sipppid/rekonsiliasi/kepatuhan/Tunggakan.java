package org.sipppid.rekonsiliasi.kepatuhan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.sipppid.skpd.Skpd;

/**
 * A month that a unit has not declared though its due day has come.
 *
 * @param penjawab whose officers must declare it: the unit's own, or those of the one that continues it
 */
record Tunggakan(Skpd skpd, Skpd penjawab, YearMonth bulan, LocalDate jatuhTempo) {

    /** The unit by its short name, and who answers for it where it has ended. */
    public String sebutan() {
        return skpd.equals(penjawab) ? skpd.singkatan() : skpd.singkatan() + " (kini " + penjawab.singkatan() + ")";
    }

    /** How many days it is late: 0 on the due day itself. */
    public long hariTerlambat(LocalDate hari) {
        return ChronoUnit.DAYS.between(jatuhTempo, hari);
    }
}
