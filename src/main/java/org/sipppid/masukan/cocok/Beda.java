package org.sipppid.masukan.cocok;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One difference of a comparison, and what was decided about it.
 *
 * @param ke its place in the comparison, by which forms name it
 * @param baris where it stands in the file
 * @param permohonan our record, where there is one
 * @param rincian what is asked for, by the one that has it
 * @param kendala why the last attempt to take it failed
 */
record Beda(
        int ke,
        JenisBeda jenis,
        String nomor,
        Optional<Long> baris,
        Optional<UUID> permohonan,
        LocalDate diterima,
        String rincian,
        List<BedaRuas> ruas,
        Optional<Sikap> sikap,
        Optional<String> alasan,
        Optional<String> kendala,
        Optional<String> oleh,
        Optional<Instant> pada) {}
