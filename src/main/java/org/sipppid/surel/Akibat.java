package org.sipppid.surel;

import java.util.Optional;

/**
 * What became of one sending.
 *
 * @param keadaan where the mail stands now; back in the queue if it certainly was not sent and may be tried again
 * @param galat why, in words without an address
 */
record Akibat(KeadaanSurel keadaan, Optional<String> galat) {

    static final Akibat TERKIRIM = new Akibat(KeadaanSurel.TERKIRIM, Optional.empty());

    static Akibat gagal(String galat) {
        return new Akibat(KeadaanSurel.GAGAL, Optional.of(galat));
    }

    static Akibat ulang(String galat) {
        return new Akibat(KeadaanSurel.ANTRE, Optional.of(galat));
    }

    static Akibat tidakPasti() {
        return new Akibat(
                KeadaanSurel.TIDAK_PASTI,
                Optional.of("Hubungan terputus sesudah isi surel diserahkan; mungkin sudah sampai."));
    }
}
