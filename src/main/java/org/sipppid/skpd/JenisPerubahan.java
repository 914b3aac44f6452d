package org.sipppid.skpd;

import org.sipppid.isian.Kategori;

/** How a decree changes a unit (UU 23/2014 Ps 209; PP 18/2016). */
public enum JenisPerubahan implements Kategori {
    GANTI_NAMA("Ganti nama"),
    PINDAH("Pindah kelompok"),
    GABUNG("Gabung"),
    PECAH("Pecah");

    private final String label;

    JenisPerubahan(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
