package org.sipppid.keberatan;

import org.sipppid.isian.Kategori;

/** Where an objection stands; each is at exactly one stage, so their counts add up to the objections received. */
public enum TahapKeberatan implements Kategori {
    DIPERTIMBANGKAN(
            "Terlambat, dipertimbangkan",
            "diajukan sesudah 30 hari kerja; petugas belum memutuskan diterima atau tidak"),
    DIPROSES("Diproses", "menunggu tanggapan tertulis Atasan PPID"),
    DIJAWAB("Dijawab", "Atasan PPID sudah menanggapi secara tertulis"),
    DILAKSANAKAN("Dilaksanakan", "tanggapan yang mengabulkan sudah dilaksanakan"),
    DICABUT("Dicabut", "ditarik kembali oleh pemohon, atau selesai dengan musyawarah"),
    TIDAK_DILANJUTKAN("Tidak dilanjutkan", "terlambat diajukan dan tidak dilanjutkan"),
    DIBATALKAN("Dibatalkan", "pencatatan keliru; nomornya tetap, tidak dihitung");

    private final String label;
    private final String arti;

    TahapKeberatan(String label, String arti) {
        this.label = label;
        this.arti = arti;
    }

    @Override
    public String label() {
        return label;
    }

    /** What the word means, for the reader of a report. */
    public String arti() {
        return arti;
    }

    /** Whether the superior's answer is still awaited. */
    public boolean terbuka() {
        return this == DIPERTIMBANGKAN || this == DIPROSES;
    }
}
