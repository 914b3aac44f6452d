package org.sipppid.arsip;

import java.time.Instant;
import java.util.Optional;

/**
 * What happened to a frozen print; appended, never changed.
 *
 * @param rangkap copies printed, from 1; only of {@link Jenis#DICETAK}
 * @param tempat where the signed paper is kept; only of {@link Jenis#DISIMPAN}
 */
public record Peristiwa(Jenis jenis, Instant pada, String oleh, Optional<Integer> rangkap, Optional<String> tempat) {

    /** The acts on a print: steps 2 and 3 of the procedure. */
    public enum Jenis {
        DICETAK,
        DISIMPAN
    }
}
