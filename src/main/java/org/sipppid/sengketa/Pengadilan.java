package org.sipppid.sengketa;

import org.sipppid.isian.Kategori;

/** The court that hears a lawsuit against a ruling (UU 14/2008 Ps 47). */
public enum Pengadilan implements Kategori {
    PTUN("Pengadilan Tata Usaha Negara"),
    PN("Pengadilan Negeri");

    private final String label;

    Pengadilan(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
