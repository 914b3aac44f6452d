package org.sipppid.skpd.nomor;

/** A pattern that could print a number of another desk, or one that the same desk has already issued, again. */
public final class PolaBentrok extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PolaBentrok(String meja) {
        super("Pola ini dapat mencetak nomor yang sama dengan " + meja
                + "; pakai {unit}, atau teks yang tidak dipakai meja lain.");
    }
}
