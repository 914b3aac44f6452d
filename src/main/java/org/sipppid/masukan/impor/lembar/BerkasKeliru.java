package org.sipppid.masukan.impor.lembar;

/** A file cannot be taken as it is; the message says in Indonesian what is wrong and what would be valid. */
public final class BerkasKeliru extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public BerkasKeliru(String pesan) {
        super(pesan);
    }

    public BerkasKeliru(String pesan, Throwable sebab) {
        super(pesan, sebab);
    }
}
