package org.sipppid.masukan.cocok.portion;

/** Nothing can be decided here; the message says in Indonesian why and where it can. */
public final class PutusanDitolak extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PutusanDitolak(String pesan) {
        super(pesan);
    }
}
