package org.sipppid.kalender;

import java.time.LocalDate;

/**
 * A decision that a day is off, or no longer is.
 *
 * @param sejak the day of the decision, from whose end it is known
 */
public record Ketetapan(LocalDate sejak, Tindakan tindakan, Libur libur) {

    /** What was decided about the day. */
    public enum Tindakan {
        DITETAPKAN,
        DIHAPUS
    }

    public boolean menghapus() {
        return tindakan == Tindakan.DIHAPUS;
    }

    /** Whether it came after the year's decree, which counts as always known. */
    boolean menyusul() {
        return !sejak.equals(LocalDate.MIN);
    }
}
