package org.sipppid.laporan;

/** A report cannot be enacted as asked; the message says what can be done instead. */
final class PenetapanDitolak extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PenetapanDitolak(String pesan) {
        super(pesan);
    }
}
