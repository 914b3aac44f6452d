package org.sipppid.pemohon;

import org.sipppid.isian.Kategori;

/**
 * What an officer did for an applicant who needed it (P21 Ps 29(2), 24(5)). It says what was done and never why: a
 * disability is nobody's to store (UU 27/2022 Ps 25-26), so there is no text to write beside it.
 */
public enum BentukBantuan implements Kategori {
    DIBACAKAN("Formulir dibacakan"),
    DITULISKAN("Formulir ditulis oleh petugas"),
    JURU_BAHASA_ISYARAT("Juru bahasa isyarat"),
    BRAILLE("Braille"),
    AUDIO("Audio"),
    VISUAL("Visual"),
    LAINNYA("Bantuan lain");

    private final String label;

    BentukBantuan(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
