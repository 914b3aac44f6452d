package org.sipppid.masukan.cocok;

import org.sipppid.isian.Kategori;

/** What was decided about a difference. */
public enum Sikap implements Kategori {
    TERIMA("Diterima"),
    TOLAK("Ditolak");

    private final String label;

    Sikap(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
