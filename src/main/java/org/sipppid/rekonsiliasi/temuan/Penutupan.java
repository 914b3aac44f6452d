package org.sipppid.rekonsiliasi.temuan;

import org.sipppid.isian.Kategori;

/** By which recorded act a finding is closed. */
public enum Penutupan implements Kategori {
    TERIMA("Terima", "yang di SKPD benar dan diambil"),
    TOLAK("Tolak", "catatan tetap seperti adanya, dengan alasan"),
    KOREKSI("Koreksi", "catatannya dibetulkan"),
    BUKAN_GANDA("Bukan ganda", "kedua permohonan memang berbeda");

    private final String label;
    private final String arti;

    Penutupan(String label, String arti) {
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

    /** Whether it says nothing without its reason. */
    public boolean perluAlasan() {
        return this == TOLAK || this == BUKAN_GANDA;
    }
}
