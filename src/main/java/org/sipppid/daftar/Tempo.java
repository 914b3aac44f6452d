package org.sipppid.daftar;

/**
 * How a request stands to its due date on a day, as a list shows it: colour, sign and words, never one of them alone.
 *
 * @param kelas the style's name
 * @param ikon the sign's name
 */
record Tempo(String kelas, String ikon, String kata) {}
