package org.sipppid.rekonsiliasi.pernyataan;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * What a unit declared of a month (pernyataan bulanan), in one of its versions.
 *
 * @param versi from 1, counted up by every declaration of the same month
 * @param ditutup whether the month was closed upon it (tutup buku)
 * @param nama who signed it; empty, as the instant is, where only the numbers were read
 */
public record Pernyataan(
        UUID id,
        int versi,
        UUID skpd,
        YearMonth bulan,
        Angka angka,
        boolean ditutup,
        Optional<String> nama,
        Optional<Instant> pada) {

    /** An explicit zero. */
    public boolean nihil() {
        return angka.nihil();
    }
}
