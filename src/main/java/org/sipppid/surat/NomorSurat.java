package org.sipppid.surat;

import java.time.LocalDate;
import org.sipppid.surat.naskah.JenisSurat;

/**
 * The number of a letter: gapless within the desk that issues it, the series and the year, never used twice.
 *
 * @param penerbit the desk: installation and unit
 * @param urut from 1
 * @param teks as it is printed: 016/SURAT/DPUPR/XI/2026, or as the desk chose
 */
record NomorSurat(String penerbit, JenisSurat.Seri seri, LocalDate tanggal, int urut, String teks) {}
