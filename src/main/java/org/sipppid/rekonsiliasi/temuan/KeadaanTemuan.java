package org.sipppid.rekonsiliasi.temuan;

import org.sipppid.isian.Kategori;

/** How a finding stands. */
public enum KeadaanTemuan implements Kategori {
    TERBUKA("Terbuka"),
    /** By somebody's act; it stays so while the facts are those that were judged. */
    DITUTUP("Ditutup"),
    /** By itself: what was wrong is so no more. */
    HILANG("Hilang");

    private final String label;

    KeadaanTemuan(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
