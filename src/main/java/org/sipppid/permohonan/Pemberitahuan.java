package org.sipppid.permohonan;

import java.util.Optional;

/**
 * What a written notice says besides the decision (P21 Ps 31(4), Lampiran VII). Amounts are in whole rupiah, 0 or more;
 * only copying and sending may cost anything (P21 Ps 37).
 *
 * @param badanPublik which other body holds the information; empty if this one does
 * @param biayaSalinan per sheet
 * @param waktu within how many working days it is provided
 * @param penghitaman which parts are blacked out, and why
 */
public record Pemberitahuan(
        Optional<String> badanPublik,
        boolean softcopy,
        boolean hardcopy,
        int biayaSalinan,
        int lembar,
        int biayaPengiriman,
        int biayaLain,
        Optional<String> caraBayar,
        Optional<Integer> waktu,
        Optional<String> penghitaman) {

    /** A notice that says nothing beyond the decision. */
    public static final Pemberitahuan KOSONG = new Pemberitahuan(
            Optional.empty(), false, false, 0, 0, 0, 0, Optional.empty(), Optional.empty(), Optional.empty());

    /** The cost in all, in rupiah. */
    public long jumlah() {
        return (long) biayaSalinan * lembar + biayaPengiriman + biayaLain;
    }
}
