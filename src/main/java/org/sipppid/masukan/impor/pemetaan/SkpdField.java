package org.sipppid.masukan.impor.pemetaan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which unit a row belongs to.
 *
 * @param tetap the one unit of the whole register
 * @param kosong the unit of rows that name none; none = they are refused
 * @param alias other names of a unit: name there to code or name here
 * @param buat units that may be added
 * @param buatOtomatis whether any other name becomes a unit as well
 * @param berlakuDari since when added units exist
 */
public record SkpdField(
        Optional<Kolom> kolom,
        Optional<String> tetap,
        Optional<String> kosong,
        Map<String, String> alias,
        List<Baru> buat,
        boolean buatOtomatis,
        LocalDate berlakuDari) {

    /** A unit that may be added. */
    public record Baru(String kode, String nama, String singkatan) {}
}
