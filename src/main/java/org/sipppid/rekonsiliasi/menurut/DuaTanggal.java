package org.sipppid.rekonsiliasi.menurut;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sipppid.permohonan.Saringan;

/**
 * The figures of a selection as the ends of two days knew them.
 *
 * @param saringan what was received in a period, of all units or of one
 * @param dipilih the figure whose change is explained; empty for all of them
 */
record DuaTanggal(
        Saringan saringan,
        LocalDate dulu,
        LocalDate kini,
        List<Bagian> bagian,
        Optional<Baris> dipilih,
        List<Penjelasan> penjelasan) {

    /** So many can be read on a page; a shorter period or span tells the others. */
    static final int TERBANYAK = 200;

    /** Figures that are read together. */
    record Bagian(String nama, List<Baris> baris) {

        public long berubah() {
            return baris.stream().filter(Baris::berubah).count();
        }
    }

    /**
     * A figure at both; none where nothing can be said, as a mean of no answers.
     *
     * @param kode what an address names it by
     */
    record Baris(String kode, String nama, Ukuran ukuran, Optional<BigDecimal> dulu, Optional<BigDecimal> kini) {

        static Baris of(String kode, String nama, Ukuran ukuran, int dulu, int kini) {
            return new Baris(
                    kode, nama, ukuran, Optional.of(BigDecimal.valueOf(dulu)), Optional.of(BigDecimal.valueOf(kini)));
        }

        public boolean berubah() {
            return !dulu.equals(kini);
        }

        public BigDecimal selisih() {
            return kini.orElse(BigDecimal.ZERO).subtract(dulu.orElse(BigDecimal.ZERO));
        }

        /** The rows that a day knew. */
        public String url(LocalDate hari) {
            return ukuran.url() + "&menurut=" + hari;
        }
    }

    /**
     * The records of a register that are counted otherwise.
     *
     * @param baris those that the reader may see, at most {@link #TERBANYAK}
     * @param semua how many there are, those of other units included
     */
    record Penjelasan(Ukuran.Register register, List<Perubahan> baris, int semua) {}
}
