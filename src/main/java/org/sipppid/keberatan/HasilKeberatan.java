package org.sipppid.keberatan;

import org.sipppid.isian.Kategori;

/** What the superior decided on an objection (P21 Ps 44). */
public enum HasilKeberatan implements Kategori {
    DIKABULKAN_SELURUHNYA("Dikabulkan seluruhnya"),
    DIKABULKAN_SEBAGIAN("Dikabulkan sebagian"),
    DITOLAK("Ditolak");

    private final String label;

    HasilKeberatan(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether something must now be done for the applicant. */
    public boolean dikabulkan() {
        return this != DITOLAK;
    }
}
