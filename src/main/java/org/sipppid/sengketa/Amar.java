package org.sipppid.sengketa;

import org.sipppid.isian.Kategori;

/** What a ruling does with the decision before it (UU 14/2008 Ps 46, 49). */
public enum Amar implements Kategori {
    MENGUATKAN("Menguatkan"),
    MEMBATALKAN("Membatalkan"),
    SEBAGIAN("Membatalkan sebagian");

    private final String label;

    Amar(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
