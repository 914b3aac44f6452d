package org.sipppid.masukan.cocok;

/** One field of a difference in words: what ours says, and what the unit's says. */
public record BedaRuas(Ruas ruas, String pusat, String skpd) {}
