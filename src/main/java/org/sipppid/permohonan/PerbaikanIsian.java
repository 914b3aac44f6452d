package org.sipppid.permohonan;

import java.time.LocalDate;
import java.util.Optional;
import org.sipppid.pemohon.JenisPemohon;

/** What may be mended in a registered request: all that was typed at entry but its owner, its number and its applicant. */
public record PerbaikanIsian(
        LocalDate diterima, Jalur jalur, JenisPemohon jenisPemohon, String rincian, Optional<String> tujuan) {}
