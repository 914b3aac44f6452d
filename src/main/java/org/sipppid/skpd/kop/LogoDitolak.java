package org.sipppid.skpd.kop;

/** A file that is no logo: a sentence in Indonesian says what would be. */
public final class LogoDitolak extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogoDitolak(String message) {
        super(message);
    }

    LogoDitolak(String message, Exception cause) {
        super(message, cause);
    }
}
