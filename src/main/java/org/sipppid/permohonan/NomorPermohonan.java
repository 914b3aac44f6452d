package org.sipppid.permohonan;

import java.time.LocalDate;
import java.util.Locale;
import org.sipppid.kalender.BulanRomawi;

/**
 * The registration number that is given on receipt (UU 14/2008 Ps 22(4), P21 Ps 29(3)): gapless within the desk that
 * issued it and the year of receipt, never used twice.
 *
 * @param penerbit the desk: installation and unit
 * @param urut from 1
 */
public record NomorPermohonan(String penerbit, int tahun, int urut) {

    /** The number as it is printed: 016/DPUPR/XI/2026. */
    public String print(String kodeSkpd, LocalDate diterima) {
        return String.format(Locale.ROOT, "%03d/%s/%s/%d", urut, kodeSkpd, BulanRomawi.of(diterima), tahun);
    }
}
