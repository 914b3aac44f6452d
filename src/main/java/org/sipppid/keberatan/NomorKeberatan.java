package org.sipppid.keberatan;

/**
 * The registration number of an objection (P21 Ps 41(5), 42(3)): a series of its own, gapless within the desk that issued
 * it and the year of receipt.
 *
 * @param penerbit the desk: installation and unit
 * @param urut from 1
 */
public record NomorKeberatan(String penerbit, int tahun, int urut) {}
