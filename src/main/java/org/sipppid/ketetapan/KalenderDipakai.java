package org.sipppid.ketetapan;

/** The calendar cannot be changed now, for a long piece of work, such as an import, stores what it gave. */
final class KalenderDipakai extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KalenderDipakai() {
        super("Register sedang dipakai pekerjaan panjang, misalnya impor; tidak ada yang dicatat."
                + " Coba lagi beberapa menit lagi.");
    }
}
