package org.sipppid.rekonsiliasi.menurut;

import java.time.LocalDate;
import java.util.List;
import org.sipppid.permohonan.Saringan;

/**
 * The figures of a selection as the ends of two days knew them.
 *
 * @param saringan what was received in a period, of all units or of one
 * @param perubahan the records that explain the differences and that the reader may see, at most {@link #TERBANYAK}
 * @param semua how many records explain them, those of other units included
 */
record DuaTanggal(
        Saringan saringan, LocalDate dulu, LocalDate kini, List<Baris> angka, List<Perubahan> perubahan, int semua) {

    /** So many can be read on a page; a shorter period or span tells the others. */
    static final int TERBANYAK = 200;

    /** A figure at both. */
    record Baris(String nama, Saringan saringan, int dulu, int kini) {

        public int selisih() {
            return kini - dulu;
        }

        /** The rows that a day knew. */
        public String url(LocalDate hari) {
            return saringan.url() + "&menurut=" + hari;
        }
    }
}
