package org.sipppid.rekonsiliasi.sidik;

/**
 * Which rows a bucket holds: all of them, a unit's, those of its month, of its day, or of these the ones whose hashed
 * identity begins with some hexadecimal digits. What is empty is not narrowed.
 *
 * @param skpd the unit's code
 * @param waktu a month as {@code 2026-03} or a day as {@code 2026-03-14}
 * @param awalan the beginning of the hash, of a day only
 */
public record Kunci(String skpd, String waktu, String awalan) {

    static final Kunci SEMUA = new Kunci("", "", "");

    /** How far down a bucket lies; its parts lie one further. */
    enum Tingkat {
        SEMUA,
        SKPD,
        BULAN,
        HARI
    }

    Tingkat tingkat() {
        if (skpd.isEmpty()) {
            return Tingkat.SEMUA;
        }
        if (waktu.isEmpty()) {
            return Tingkat.SKPD;
        }
        return waktu.length() == "2026-03".length() ? Tingkat.BULAN : Tingkat.HARI;
    }
}
