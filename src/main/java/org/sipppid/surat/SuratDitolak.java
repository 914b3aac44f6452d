package org.sipppid.surat;

/** A letter that may not be issued; the message says why, and what can be done instead. */
public final class SuratDitolak extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SuratDitolak(String message) {
        super(message);
    }
}
