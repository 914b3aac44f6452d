package org.sipppid.bantuan;

import org.sipppid.isian.Kategori;

/** How a request of another public body stands or ended. */
enum HasilBantuan implements Kategori {
    BERJALAN("Masih berjalan"),
    DIBERIKAN("Diberikan"),
    TIDAK_DIBERIKAN("Tidak diberikan"),
    DICABUT("Dicabut peminta");

    private final String label;

    HasilBantuan(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
