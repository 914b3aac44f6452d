package org.sipppid.masukan.cocok;

/**
 * One step of deciding: where it leads to and what came of it.
 *
 * @param terakhir whether nothing was left to decide
 */
record LangkahPutusan(LetakPutusan letak, Putusan putusan, boolean terakhir) {}
