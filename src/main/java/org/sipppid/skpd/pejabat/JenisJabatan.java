package org.sipppid.skpd.pejabat;

import org.sipppid.isian.Kategori;

/** The offices that sign or answer for a desk's papers (P21 Ps 6; Permendagri 3/2017 Ps 11, 15). */
public enum JenisJabatan implements Kategori {
    PPID("PPID"),
    ATASAN_PPID("Atasan PPID"),
    KEPALA("Kepala");

    private final String label;

    JenisJabatan(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
