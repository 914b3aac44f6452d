package org.sipppid.permohonan;

/** An act that the law does not allow as things stand; the message says why and what is allowed, for the officer. */
public class TindakanDitolak extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TindakanDitolak(String message) {
        super(message);
    }
}
