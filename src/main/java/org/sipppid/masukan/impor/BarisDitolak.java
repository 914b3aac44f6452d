package org.sipppid.masukan.impor;

/** A row cannot be taken; the message says in Indonesian why, all reasons at once. */
final class BarisDitolak extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String nomor;

    BarisDitolak(String nomor, String sebab) {
        super(sebab, null, false, false); // thousands of them may be needed, and none is looked into
        this.nomor = nomor;
    }

    /** The other register's number of the row, empty if it has none. */
    String nomor() {
        return nomor;
    }
}
