package org.sipppid.masukan.impor.pemetaan;

/** A foreign text as a message quotes it: on one line and not too long. */
public final class Potongan {

    private static final int MOST = 80;

    private Potongan() {}

    public static String of(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST)) + "…";
    }
}
