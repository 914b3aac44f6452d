package org.sipppid.arsip;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a verification code reveals: that a print is genuine, what it says, and whether it was revised later.
 *
 * @param sidikPdf SHA-256 of the file, in hexadecimal
 * @param penerus the code of the print that revises this one
 */
record Keaslian(
        KodeKeaslian kode,
        String nomor,
        String judul,
        Instant ditetapkan,
        String ditetapkanNama,
        List<Ringkasan> ringkasan,
        String sidikPdf,
        Optional<KodeKeaslian> penerus) {}
