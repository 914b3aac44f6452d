package org.sipppid.masukan.cocok;

/**
 * How far deciding has come.
 *
 * @param sesudah the place up to which everything is decided
 * @param satuSatu up to there one by one: a portion that ends there was refused as a whole
 */
record LetakPutusan(int sesudah, int satuSatu) {

    static final LetakPutusan AWAL = new LetakPutusan(0, 0);

    private static final int PORTION = 1_000;

    int banyak() {
        return sendiri() ? 1 : PORTION;
    }

    /** Whether the next one is decided alone, so that what refuses is known. */
    boolean sendiri() {
        return sesudah < satuSatu;
    }
}
