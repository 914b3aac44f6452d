package org.sipppid.ketetapan;

import java.util.List;
import org.sipppid.kalender.Kalender;

/** A register whose times run by the calendar. Each register counts and moves its own, in the caller's transaction. */
public interface TenggatBerjalan {

    /**
     * The running times that a calendar gives another end, without moving them.
     *
     * @param dari the calendar until now, for a register that counts its times anew whenever it shows them
     * @param ke the one in force from now on
     */
    List<Pergeseran> tinjau(Kalender dari, Kalender ke);

    /**
     * Moves them, and says which: each record gets a new version, whose origin is the caller's.
     *
     * @param keputusan the decree that moves them, in words
     */
    List<Pergeseran> geser(Kalender dari, Kalender ke, String keputusan);
}
