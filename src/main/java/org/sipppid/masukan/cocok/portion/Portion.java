package org.sipppid.masukan.cocok.portion;

/**
 * One portion decided: where it leads to and what came of it.
 *
 * @param last whether nothing was left to decide
 */
public record Portion(Cursor cursor, Putusan putusan, boolean last) {}
