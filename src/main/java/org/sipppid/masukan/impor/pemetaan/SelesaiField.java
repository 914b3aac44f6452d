package org.sipppid.masukan.impor.pemetaan;

import java.util.List;
import java.util.Optional;

/**
 * The day on which a request ended, and what to do where the register leaves it open. No day is ever invented: what may
 * stand in is written in the mapping.
 *
 * @param pengganti columns that stand in, in this order
 * @param penggantiDiterima whether the day of receipt stands in where they are blank too
 */
public record SelesaiField(
        Optional<TanggalField> tanggal,
        List<TanggalField> pengganti,
        boolean penggantiDiterima,
        Mendahului mendahului,
        BilaBerjalan bilaBerjalan) {

    /** What to make of an end before the receipt. */
    public enum Mendahului {
        TOLAK,
        PAKAI_DITERIMA
    }

    /** What to make of an end of a request that is said to run. */
    public enum BilaBerjalan {
        TOLAK,
        ABAIKAN
    }

    static final SelesaiField TIDAK_ADA =
            new SelesaiField(Optional.empty(), List.of(), false, Mendahului.TOLAK, BilaBerjalan.TOLAK);
}
