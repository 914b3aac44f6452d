package org.sipppid.sengketa;

/**
 * Our own number of a dispute, beside the one that the Komisi Informasi gives it: gapless within the desk that issued it
 * and the year of its application.
 *
 * @param penerbit the desk: installation and unit
 * @param urut from 1
 */
public record NomorSengketa(String penerbit, int tahun, int urut) {}
