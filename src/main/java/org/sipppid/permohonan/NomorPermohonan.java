package org.sipppid.permohonan;

/**
 * The registration number that is given on receipt (UU 14/2008 Ps 22(4), P21 Ps 29(3)): gapless within the desk that
 * issued it and the year of receipt, never used twice. How it is printed is the desk's choice.
 *
 * @param penerbit the desk: installation and unit
 * @param urut from 1
 */
public record NomorPermohonan(String penerbit, int tahun, int urut) {}
