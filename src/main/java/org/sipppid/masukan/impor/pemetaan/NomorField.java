package org.sipppid.masukan.impor.pemetaan;

import java.util.List;

/**
 * The number that the other register gave a request; with several columns, a row has one only where all are filled.
 *
 * @param kolom none = the register has no numbers
 */
public record NomorField(List<Kolom> kolom, String penyambung, TanpaNomor tanpaNomor) {

    /** What equal rows without a number are. */
    public enum TanpaNomor {
        /** As many requests as rows. */
        HITUNG,
        /** One request. */
        SATUKAN,
        /** Nothing that may be taken. */
        TOLAK
    }
}
