package org.sipppid.ketetapan;

import java.time.LocalDate;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Ketetapan;
import org.sipppid.kalender.Libur;

/**
 * A decision that is about to be recorded.
 *
 * @param baris the line of the file that it came from, 1 for one that was typed
 */
record Usulan(int baris, Ketetapan.Tindakan tindakan, Libur libur, LocalDate diputuskan) {

    /** Whether it lays a day off down; the other is to strike one. */
    public boolean menetapkan() {
        return tindakan == Ketetapan.Tindakan.DITETAPKAN;
    }

    /** Whether it makes a difference: the day is not off yet in its kind, or is and shall not be. */
    boolean mengubah(Kalender kalender) {
        return menetapkan() == kalender.libur(libur.tanggal(), libur.jenis()).isEmpty();
    }
}
