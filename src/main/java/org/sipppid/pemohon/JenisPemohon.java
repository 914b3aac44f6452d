package org.sipppid.pemohon;

import org.sipppid.isian.Kategori;

/** The kind of applicant (UU 14/2008 Ps 1(10), 1(12)); a proxy is a role, not a kind. */
public enum JenisPemohon implements Kategori {
    PERSEORANGAN("Perseorangan"),
    KELOMPOK_ORANG("Kelompok orang"),
    BADAN_HUKUM("Badan hukum"),
    /** Only by import, from a register that does not say. */
    TIDAK_TERCATAT("Tidak tercatat");

    private final String label;

    JenisPemohon(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
