package org.sipppid.rekonsiliasi.temuan;

import java.time.Instant;
import java.util.Optional;

/** One state that a finding had, and whose act or what look made it so. */
record RiwayatTemuan(
        int versi,
        KeadaanTemuan keadaan,
        Optional<Penutupan> penutupan,
        Optional<String> catatan,
        Optional<String> oleh,
        Instant pada,
        String asal,
        Optional<Long> urutan) {

    /** What happened, in a word. */
    public String nama() {
        return penutupan.map(satu -> "Ditutup: " + satu.label()).orElse(keadaan.label());
    }
}
