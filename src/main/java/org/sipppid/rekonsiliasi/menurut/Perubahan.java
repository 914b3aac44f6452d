package org.sipppid.rekonsiliasi.menurut;

import java.util.Optional;
import java.util.UUID;
import org.sipppid.permohonan.Hasil;
import org.sipppid.skpd.Skpd;

/**
 * A record that is counted otherwise than it was.
 *
 * @param dulu how it was counted then; none where it was not
 * @param kini how it is counted now; none where it is not
 */
record Perubahan(UUID id, String nomor, Skpd skpd, Optional<Hitungan> dulu, Optional<Hitungan> kini) {

    /** What a record counts under: its outcome within the cohort, and the flow through the period. */
    record Hitungan(boolean diterima, boolean sisaAwal, boolean selesai, boolean sisaAkhir, Hasil hasil) {

        public String kalimat() {
            String cohort =
                    diterima ? "diterima dalam periode, " + hasil.label().toLowerCase(java.util.Locale.ROOT) : "";
            String flow = selesai ? "selesai dalam periode" : sisaAkhir ? "sisa akhir" : "";
            return cohort + (cohort.isEmpty() || flow.isEmpty() ? "" : ", ") + flow;
        }
    }
}
