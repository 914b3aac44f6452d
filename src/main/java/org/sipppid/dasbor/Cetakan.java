package org.sipppid.dasbor;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * One printing of a board, and how it is told: in full, or to those who hold an earlier printing by what became different.
 * Each message is made once, when the first one needs it, for all that get it; so one that was slow, and missed some
 * printings, is not sent the whole again just when there is the least time for it.
 */
final class Cetakan {

    private final Lembar lembar;
    private final String jam;
    private final String waktu;
    private final Map<Lembar, Pesan> beda = new IdentityHashMap<>();
    private Pesan utuh;

    Cetakan(Lembar lembar, String jam, String waktu) {
        this.lembar = lembar;
        this.jam = jam;
        this.waktu = waktu;
    }

    Lembar lembar() {
        return lembar;
    }

    /** @param dipegang the printing that the reader was sent last on the same stream, or null */
    synchronized Pesan untuk(Lembar dipegang) {
        if (dipegang != null) {
            return beda.computeIfAbsent(dipegang, this::difference);
        }
        if (utuh == null) {
            utuh = Pesan.papan(lembar, jam, waktu);
        }
        return utuh;
    }

    private Pesan difference(Lembar held) {
        return Pesan.beda(lembar, Splice.print(held.html(), lembar.html()), jam, waktu);
    }
}
