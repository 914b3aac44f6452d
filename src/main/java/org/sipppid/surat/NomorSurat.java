package org.sipppid.surat;

import java.time.LocalDate;
import java.util.Locale;
import org.sipppid.kalender.BulanRomawi;
import org.sipppid.surat.naskah.JenisSurat;

/**
 * The number of a letter: gapless within the desk that issues it, the series and the year, never used twice.
 *
 * @param penerbit the desk: installation and unit
 * @param urut from 1
 */
record NomorSurat(String penerbit, JenisSurat.Seri seri, LocalDate tanggal, int urut) {

    /** The number as it is printed: 016/SURAT/DPUPR/XI/2026. */
    String print(String kodeSkpd) {
        return String.format(
                Locale.ROOT,
                "%03d/%s/%s/%s/%d",
                urut,
                seri.tanda(),
                kodeSkpd,
                BulanRomawi.of(tanggal),
                tanggal.getYear());
    }
}
