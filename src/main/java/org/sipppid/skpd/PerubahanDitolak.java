package org.sipppid.skpd;

/** A change of units that cannot be, such as one of a unit that has ended; the message says in Indonesian why. */
public final class PerubahanDitolak extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PerubahanDitolak(String pesan) {
        super(pesan);
    }
}
