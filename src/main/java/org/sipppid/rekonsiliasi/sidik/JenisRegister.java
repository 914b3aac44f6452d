package org.sipppid.rekonsiliasi.sidik;

/** A register that can be compared: the measure under which its digests are summed, and where its rows are. */
public enum JenisRegister {
    PERMOHONAN("catatan", "permohonan_versi", "diterima"),
    KEBERATAN("catatan_keberatan", "keberatan_versi", "diterima"),
    SENGKETA("catatan_sengketa", "sengketa_versi", "diajukan");

    private final String ukuran;
    private final String versi;
    private final String hari;

    JenisRegister(String ukuran, String versi, String hari) {
        this.ukuran = ukuran;
        this.versi = versi;
        this.hari = hari;
    }

    String ukuran() {
        return ukuran;
    }

    String versi() {
        return versi;
    }

    /** The column of the day that a row is counted under. */
    String hari() {
        return hari;
    }
}
