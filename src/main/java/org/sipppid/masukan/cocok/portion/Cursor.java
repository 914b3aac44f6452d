package org.sipppid.masukan.cocok.portion;

/**
 * How far deciding has come.
 *
 * @param sesudah the place up to which everything is decided
 * @param satuSatu up to there one by one: a portion that ends there was refused as a whole
 */
public record Cursor(int sesudah, int satuSatu) {

    public static final Cursor START = new Cursor(0, 0);

    private static final int PORTION = 1_000;

    int size() {
        return single() ? 1 : PORTION;
    }

    /** Whether the next one is decided alone, so that what refuses is known. */
    boolean single() {
        return sesudah < satuSatu;
    }
}
