package org.sipppid.masukan.cocok;

import org.sipppid.isian.Kategori;

/** Why a difference that nobody decided on need not be decided any more. */
public enum Gugur implements Kategori {
    DICOCOKKAN_LAGI("dicocokkan lagi", "Hari ini sudah dicocokkan lagi dengan berkas yang lebih baru."),
    DILIMPAHKAN("dilimpahkan", "Permohonannya sudah dilimpahkan ke SKPD lain."),
    DIKOREKSI("dikoreksi", "Catatan di pusat sudah diubah petugas, sehingga tidak berbeda lagi.");

    private final String label;
    private final String arti;

    Gugur(String label, String arti) {
        this.label = label;
        this.arti = arti;
    }

    @Override
    public String label() {
        return label;
    }

    public String arti() {
        return arti;
    }
}
