package org.sipppid.rekonsiliasi.kepatuhan;

import java.math.BigDecimal;
import java.util.List;
import org.sipppid.rekapitulasi.Persentase;
import org.sipppid.skpd.Skpd;

/**
 * How a unit has kept to the due days of a year.
 *
 * @param tepat months first declared on or before their due day
 * @param terlambat months first declared after it
 * @param belum months whose due day is over and that were not declared
 */
record Kepatuhan(Skpd skpd, int tepat, int terlambat, int belum) {

    /** Months that were due: the whole of which the shares are. */
    public int wajib() {
        return tepat + terlambat + belum;
    }

    /** The shares of the three in per cent; they add up to exactly 100 unless nothing was due. */
    public List<BigDecimal> persen() {
        return Persentase.of(List.of(tepat, terlambat, belum));
    }
}
