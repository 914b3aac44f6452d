package org.sipppid.surat.naskah;

import java.util.Optional;

/**
 * What a letter or form says. It adds nothing to what its record holds: an empty field is a dotted space on paper, and
 * only what was chosen is ticked.
 */
public sealed interface Naskah
        permits FormulirPermintaan,
                TandaTerima,
                SuratTidakLengkap,
                PemberitahuanTertulis,
                SuratPerpanjangan,
                SkPenolakan,
                FormulirKeberatan,
                TandaTerimaKeberatan,
                TanggapanKeberatan {

    JenisSurat jenis();

    /** The number that the record has already given it; a letter of a series gets one when it is issued. */
    default Optional<String> nomor() {
        return Optional.empty();
    }
}
