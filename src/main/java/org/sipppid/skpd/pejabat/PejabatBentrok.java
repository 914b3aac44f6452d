package org.sipppid.skpd.pejabat;

/** Two holders of one office on one day. */
public final class PejabatBentrok extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PejabatBentrok(Throwable cause) {
        super("Pada masa itu jabatan ini sudah ada pemegangnya.", cause);
    }
}
