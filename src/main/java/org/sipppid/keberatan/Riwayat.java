package org.sipppid.keberatan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a record: the act that made it, who did it, when and from where, and what it changed.
 *
 * @param tindakan the act's word as the register keeps it
 * @param nama the act as people call it
 * @param hari the day on which it was done
 * @param isian its particulars beside the columns
 * @param oleh the name of the person; empty where the program acted by itself
 * @param urutan its place in the order of commits; empty for the moment before it is sealed
 */
public record Riwayat(
        int versi,
        String tindakan,
        String nama,
        LocalDate hari,
        Map<String, String> isian,
        Optional<String> oleh,
        Instant pada,
        String asal,
        Optional<Long> urutan,
        List<Perubahan> perubahan) {

    /** One field that the act changed, before and after. */
    public record Perubahan(String label, String sebelum, String sesudah) {}
}
