package org.sipppid.skpd;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a decree changed of one unit, and since when.
 *
 * @param ke its place among all changes, in the order in which they were recorded
 * @param dasar the decree
 * @param menjadi the unit that came of it; empty where it only got another name or kind
 * @param melanjutkan whether that unit answers for what the old one left running
 */
public record PerubahanSkpd(
        long ke,
        UUID kelompok,
        JenisPerubahan jenis,
        LocalDate tanggal,
        String dasar,
        UUID skpd,
        Optional<UUID> menjadi,
        boolean melanjutkan,
        Instant pada) {}
