package org.sipppid.daftar;

import java.util.List;

/**
 * One page of a smaller register.
 *
 * @param alamat the address that lists the same rows
 * @param jumlah the rows that the reader may see, on all pages
 * @param ke this page, counted from 0; {@code akhir} is the last one
 * @param lain counts of other units, whose rows the reader may not see
 */
record HalamanRegister<T>(
        String alamat, String cari, int jumlah, int ke, int akhir, List<T> baris, List<Halaman.Lain> lain) {

    public int jumlahLain() {
        return lain.stream().mapToInt(Halaman.Lain::jumlah).sum();
    }
}
