package org.sipppid.ketetapan;

import java.util.List;
import org.sipppid.kalender.Kalender;

/**
 * What decisions would change, before they are recorded.
 *
 * @param kalender the calendar with them laid over it
 * @param pergeseran the running times that would end on another day
 */
record Tinjauan(List<Baris> baris, Kalender kalender, List<Pergeseran> pergeseran) {

    /** A decision, and whether it makes any difference; one that makes none is not recorded. */
    record Baris(Usulan usulan, boolean mengubah) {}

    /** Those that make a difference. */
    public List<Usulan> perubahan() {
        return baris.stream().filter(Baris::mengubah).map(Baris::usulan).toList();
    }
}
