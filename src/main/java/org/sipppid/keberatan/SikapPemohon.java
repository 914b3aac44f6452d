package org.sipppid.keberatan;

import org.sipppid.isian.Kategori;

/** How the applicant took the superior's answer (tanggapan pemohon, P21 Ps 43(2) huruf i). */
public enum SikapPemohon implements Kategori {
    MENERIMA("Menerima tanggapan"),
    TIDAK_MENERIMA("Tidak menerima tanggapan");

    private final String label;

    SikapPemohon(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
