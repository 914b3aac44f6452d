package org.sipppid.ketetapan;

import java.util.List;
import org.sipppid.kalender.Kalender;

/** A register whose times run by the calendar. Each register counts and moves its own, in the caller's transaction. */
public interface TenggatBerjalan {

    /** The running times that a calendar gives another end, without moving them. */
    List<Pergeseran> tinjau(Kalender kalender);

    /**
     * Moves them, and says which: each record gets a new version, whose origin is the caller's.
     *
     * @param keputusan the decree that moves them, in words
     */
    List<Pergeseran> geser(Kalender kalender, String keputusan);
}
