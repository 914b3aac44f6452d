package org.sipppid.masukan.impor.pemetaan;

import java.util.Optional;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;

/** What a status word of another register means here: the outcome, and where the word says so its ground and words. */
public record Keputusan(Hasil hasil, Optional<AlasanPenolakan> alasan, Optional<String> keterangan) {

    static Keputusan of(Hasil hasil) {
        return new Keputusan(hasil, Optional.empty(), Optional.empty());
    }
}
