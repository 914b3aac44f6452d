package org.sipppid.masukan.cocok;

/** Nothing can be decided here; the message says in Indonesian why and where it can. */
final class PutusanDitolak extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PutusanDitolak(String pesan) {
        super(pesan);
    }
}
