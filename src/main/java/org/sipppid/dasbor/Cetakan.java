package org.sipppid.dasbor;

/**
 * One printing of a board, and how it is told: in full, or to those who hold the printing before it by what became
 * different. Each message is made once, when the first one needs it, for all that get it.
 */
final class Cetakan {

    private final Lembar lembar;
    private final Lembar sebelum;
    private final String jam;
    private final String waktu;
    private Pesan utuh;
    private Pesan beda;

    /** @param sebelum the printing before it on the same channel, or null */
    Cetakan(Lembar lembar, Lembar sebelum, String jam, String waktu) {
        this.lembar = lembar;
        this.sebelum = sebelum;
        this.jam = jam;
        this.waktu = waktu;
    }

    Lembar lembar() {
        return lembar;
    }

    /** @param dipegang the printing that the reader holds, or null; a board of the same words is another one */
    synchronized Pesan untuk(Lembar dipegang) {
        if (sebelum != null && dipegang == sebelum) {
            if (beda == null) {
                beda = Pesan.beda(lembar, Splice.print(sebelum.html(), lembar.html()), jam, waktu);
            }
            return beda;
        }
        if (utuh == null) {
            utuh = Pesan.papan(lembar, jam, waktu);
        }
        return utuh;
    }
}
