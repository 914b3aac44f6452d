package org.sipppid.permohonan;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of a request: what it was, who made it so, when and from where.
 *
 * @param tindakan the act that made it
 * @param isian the act's particulars, as they are stored; {@link Tindakan#baca} reads them
 * @param oleh the name of the person; empty where the program acted by itself
 * @param urutan its place in the order of commits; empty for the moment before it is sealed
 */
public record Riwayat(
        Permohonan isi,
        JenisTindakan tindakan,
        Optional<String> isian,
        Optional<String> oleh,
        Instant pada,
        String asal,
        Optional<Long> urutan) {}
