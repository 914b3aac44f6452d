package org.sipppid.arsip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A frozen print as the archive lists it; it never changes.
 *
 * @param skpd the unit that it is about; none for the whole body
 * @param pembuat the unit whose officer enacted it; none for PPID Utama
 * @param sidikPdf SHA-256 of the file, in hexadecimal
 * @param menggantikan the print that this one revises
 * @param penerus the print that revises this one
 */
public record Arsip(
        UUID id,
        KodeKeaslian kode,
        String jenis,
        String nomor,
        String judul,
        LocalDate dari,
        LocalDate sampai,
        Optional<UUID> skpd,
        Optional<UUID> pembuat,
        long urutan,
        Instant ditetapkan,
        String ditetapkanNama,
        String sidikPdf,
        Optional<UUID> menggantikan,
        Optional<UUID> penerus) {}
