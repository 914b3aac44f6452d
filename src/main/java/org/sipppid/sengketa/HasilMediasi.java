package org.sipppid.sengketa;

import org.sipppid.isian.Kategori;

/** How a mediation ended (UU 14/2008 Ps 39-42). */
public enum HasilMediasi implements Kategori {
    BERHASIL("Berhasil"),
    GAGAL("Tidak berhasil"),
    MENARIK_DIRI("Pihak menarik diri");

    private final String label;

    HasilMediasi(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
