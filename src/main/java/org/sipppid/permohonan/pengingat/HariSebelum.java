package org.sipppid.permohonan.pengingat;

import java.time.LocalDate;
import org.sipppid.kalender.Kalender;

/** Counts working days backwards. */
final class HariSebelum {

    private HariSebelum() {}

    /** The latest day from which so many working days have gone by on a day: the working day that many before it. */
    static LocalDate of(LocalDate hari, int hariKerja, Kalender kalender) {
        LocalDate day = hari;
        while (!kalender.hariKerja(day) || kalender.hariKerja(day, hari) < hariKerja) {
            day = day.minusDays(1);
        }
        return day;
    }
}
