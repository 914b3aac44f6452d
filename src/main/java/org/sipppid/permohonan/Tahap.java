package org.sipppid.permohonan;

import org.sipppid.isian.Kategori;

/** Where a request stands on its way; each stage lets only the acts of {@link JenisTindakan} be done. */
public enum Tahap implements Kategori {
    /** Registered; whether it is complete is being checked (P21 Ps 31(2)). */
    DIPERIKSA("Diperiksa kelengkapannya"),
    /** The applicant has been told what is missing (P21 Ps 33). */
    MENUNGGU_KELENGKAPAN("Menunggu pemohon melengkapi"),
    DIPROSES("Diproses"),
    /** A refusal needs the approval of the Atasan PPID (P21 Ps 10(2) f). */
    DIUSULKAN_DITOLAK("Menunggu persetujuan penolakan"),
    DISETUJUI_DITOLAK("Penolakan disetujui, belum diberitahukan"),
    /** The written notice has been given (UU 14/2008 Ps 22(7)). */
    DIJAWAB("Dijawab"),
    /** The information is in the applicant's hands. */
    DIBERIKAN("Informasi diberikan"),
    /** Ended without an answer: withdrawn, or not completed in time (P21 Ps 33(4)). */
    BERAKHIR("Berakhir"),
    /** Registered by mistake: the row and its number stay, and no figure counts it. */
    DIBATALKAN("Pencatatan dibatalkan");

    private final String label;

    Tahap(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the written notice is still owed. */
    public boolean berjalan() {
        return ordinal() < DIJAWAB.ordinal();
    }
}
