package org.sipppid.permohonan;

import org.sipppid.isian.Kategori;

/** How the applicant wants to obtain the information (P21 Ps 29(5) i, Lampiran VI). */
public enum CaraMemperoleh implements Kategori {
    MELIHAT("Melihat/membaca/mendengarkan/mencatat"),
    SALINAN_SOFTCOPY("Mendapatkan salinan (softcopy)"),
    SALINAN_HARDCOPY("Mendapatkan salinan (hardcopy)");

    private final String label;

    CaraMemperoleh(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
