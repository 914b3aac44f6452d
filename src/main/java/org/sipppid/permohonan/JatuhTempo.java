package org.sipppid.permohonan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Penerimaan;

/**
 * When what is owed to an applicant is due.
 *
 * @param undangUndang the written notice, by the law (UU 14/2008 Ps 22(7)-(8))
 * @param perki the same counted from completeness (P21 Ps 31(3)); the law outranks it, and the earlier warns
 * @param tahap the check of completeness (P21 Ps 31(2)) or the repair (Ps 33(3)), while one runs
 */
public record JatuhTempo(LocalDate undangUndang, Optional<LocalDate> perki, Optional<LocalDate> tahap) {

    /** All of them for a state, by a calendar. */
    static JatuhTempo hitung(Keadaan keadaan, Optional<LocalTime> jam, Kalender known) {
        int hari = JangkaWaktu.PEMBERITAHUAN_TERTULIS.hari()
                + (keadaan.diperpanjang().isPresent() ? JangkaWaktu.PERPANJANGAN.hari() : 0);
        return new JatuhTempo(
                keadaan.tenggatAtasan()
                        .orElseGet(() -> known.batasWaktu(new Penerimaan(keadaan.diterima(), jam), hari)
                                .jatuhTempo()),
                keadaan.dinyatakanLengkap()
                        .map(mulai -> known.batasWaktu(mulai, hari).jatuhTempo()),
                keadaan.kelengkapanSejak()
                        .map(mulai -> known.batasWaktu(mulai, JangkaWaktu.KELENGKAPAN.hari())
                                .jatuhTempo()));
    }

    /** Those that an act has touched, counted now; the others as they were known when they were counted. */
    static JatuhTempo hitung(Keadaan keadaan, Keadaan before, Optional<LocalTime> jam, Kalender known) {
        JatuhTempo anew = hitung(keadaan, jam, known);
        boolean sameLength =
                before.diperpanjang().isPresent() == keadaan.diperpanjang().isPresent();
        boolean sameLaw = sameLength
                && before.diterima().equals(keadaan.diterima())
                && before.tenggatAtasan().equals(keadaan.tenggatAtasan());
        boolean samePerki = sameLength && before.dinyatakanLengkap().equals(keadaan.dinyatakanLengkap());
        boolean sameStage = before.kelengkapanSejak().equals(keadaan.kelengkapanSejak());
        JatuhTempo old = before.tempo();
        return new JatuhTempo(
                sameLaw ? old.undangUndang : anew.undangUndang,
                samePerki ? old.perki : anew.perki,
                sameStage ? old.tahap : anew.tahap);
    }
}
