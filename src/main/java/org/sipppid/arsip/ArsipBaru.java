package org.sipppid.arsip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A report that is being frozen: what it was computed from, its records and its bytes.
 *
 * @param jenis the report's kind, such as LPI
 * @param skpd the unit that it is about; none for the whole body
 * @param pembuat the unit whose officer enacts it; none for PPID Utama
 * @param urutan the place in the order of commits up to which the register was counted
 * @param data the figures as canonical JSON
 * @param dokumen the report's records as JSON
 * @param menggantikan the print that this one revises
 */
public record ArsipBaru(
        UUID id,
        KodeKeaslian kode,
        String jenis,
        NomorLaporan nomor,
        String judul,
        LocalDate dari,
        LocalDate sampai,
        Optional<UUID> skpd,
        Optional<UUID> pembuat,
        long urutan,
        Instant ditetapkan,
        Optional<UUID> oleh,
        String olehNama,
        String data,
        String dokumen,
        byte[] pdf,
        Optional<UUID> menggantikan) {}
