package org.sipppid.masukan.cocok;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.kalender.Periode;

/**
 * A comparison of a unit's file with our register: when, by whom, and how many rows were what.
 *
 * @param sumber the register's name, the same as at its import
 * @param ruas the fields that were compared
 * @param diLuar rows received outside of the period
 * @param ditolak rows that could not be read
 * @param pernahDitolak differences rejected before, which are not asked again
 * @param pengganti the later comparison that covers the same days
 */
public record Pencocokan(
        UUID id,
        UUID skpd,
        String berkas,
        String sha256,
        String sumber,
        List<Ruas> ruas,
        Periode periode,
        int dibaca,
        int sama,
        int kembar,
        int diLuar,
        int ditolak,
        int pernahDitolak,
        Optional<UUID> pengganti,
        Optional<String> oleh,
        Instant pada,
        Map<JenisBeda, Jumlah> jumlah) {

    /** How many differences of a kind there are, and how many of them wait for a decision. */
    public record Jumlah(int semua, int terbuka) {

        static final Jumlah NOL = new Jumlah(0, 0);
    }

    public Jumlah jumlah(JenisBeda jenis) {
        return jumlah.getOrDefault(jenis, Jumlah.NOL);
    }

    /** Differences that wait for a decision. */
    public int terbuka() {
        return jumlah.values().stream().mapToInt(Jumlah::terbuka).sum();
    }

    /** Whether both registers say the same of every row that could be read. */
    public boolean cocok() {
        return jumlah.values().stream().allMatch(satu -> satu.semua() == 0);
    }
}
