package org.sipppid.arsip;

import java.time.LocalDate;

/**
 * The number that a report gets when it is enacted: gapless within the desk that enacts and the year, never used twice.
 *
 * @param penerbit the desk: installation and unit, or the installation's PPID Utama
 * @param urut from 1
 * @param teks as it is printed: 014/LPI/BADAN-PENGHUBUNG/VII/2026, or as the desk chose
 */
public record NomorLaporan(String penerbit, LocalDate tanggal, int urut, String teks) {}
