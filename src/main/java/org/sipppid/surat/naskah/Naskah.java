package org.sipppid.surat.naskah;

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
}
