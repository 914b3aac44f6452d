package org.sipppid.sengketa;

import org.sipppid.isian.Kategori;

/** A party to a dispute. */
public enum Pihak implements Kategori {
    PEMOHON("Pemohon informasi"),
    BADAN_PUBLIK("Badan publik (kita)");

    private final String label;

    Pihak(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
