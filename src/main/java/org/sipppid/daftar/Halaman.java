package org.sipppid.daftar;

import java.util.List;
import java.util.Optional;
import org.sipppid.permohonan.Penelusuran;
import org.sipppid.skpd.Skpd;

/**
 * One page of the list.
 *
 * @param jumlah the rows that the reader may see, on all pages
 * @param ke this page, counted from 0; {@code akhir} is the last one
 * @param lain counts of other units, whose rows the reader may not see
 * @param urutan the place in the order of commits of the day that was asked for
 */
record Halaman(
        Penelusuran penelusuran,
        int jumlah,
        int ke,
        int akhir,
        List<Baris> baris,
        List<Lain> lain,
        Optional<Long> urutan) {

    /** What of another unit is selected. */
    record Lain(Skpd skpd, int jumlah) {}

    public int jumlahLain() {
        return lain.stream().mapToInt(Lain::jumlah).sum();
    }
}
