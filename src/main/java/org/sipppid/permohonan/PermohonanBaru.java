package org.sipppid.permohonan;

import java.time.LocalDate;
import java.util.Optional;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.skpd.Skpd;

/** A request that may be registered: every field has been read and found valid. */
public record PermohonanBaru(
        Skpd skpd,
        LocalDate diterima,
        Jalur jalur,
        JenisPemohon jenisPemohon,
        Pemohon pemohon,
        String rincian,
        Optional<String> tujuan) {}
