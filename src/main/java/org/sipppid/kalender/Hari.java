package org.sipppid.kalender;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day on the way to a deadline, counted or passed over.
 *
 * @param ke its number among the counted days; 0 if it was passed over
 * @param libur the day off that it was; empty for a counted day and for a weekend
 */
public record Hari(LocalDate tanggal, int ke, Optional<Libur> libur) {

    private static final String WEEKEND = "akhir pekan";

    public boolean dihitung() {
        return ke > 0;
    }

    /** What kind of day it was that it was passed over. */
    public String alasan() {
        return libur.map(day -> day.jenis().label()).orElse(WEEKEND);
    }

    /** The reason for passing it over in full, with the day's name and its decree. */
    public String sebab() {
        return libur.map(Libur::sebab).orElse(WEEKEND);
    }
}
