package org.sipppid.arsip;

import java.time.LocalDate;
import java.util.Locale;
import org.sipppid.kalender.BulanRomawi;

/**
 * The number that a report gets when it is enacted: gapless within the desk that enacts and the year, never used twice.
 *
 * @param penerbit the desk: installation and unit, or the installation's PPID Utama
 * @param urut from 1
 */
public record NomorLaporan(String penerbit, String meja, LocalDate tanggal, int urut) {

    /** The number as it is printed: 014/LPI/BADAN-PENGHUBUNG/VII/2026. */
    public String print(String jenis) {
        return String.format(
                Locale.ROOT, "%03d/%s/%s/%s/%d", urut, jenis, meja, BulanRomawi.of(tanggal), tanggal.getYear());
    }
}
