package org.sipppid.rekonsiliasi.kepatuhan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * By which day a month is to be declared: a rule of the public body's own, which no statute gives. Days are those of the
 * calendar, working or not.
 *
 * @param aturan in the order in which they were settled
 */
record JatuhTempoPernyataan(List<Aturan> aturan) {

    /** The day unless the body has settled another. */
    static final int HARI = 10;

    /** From which month on which day of the next month holds. */
    record Aturan(YearMonth mulai, int hari) {}

    /** The day of the next month by which a month is due. */
    int hari(YearMonth bulan) {
        return aturan.stream()
                .filter(satu -> !satu.mulai().isAfter(bulan))
                .reduce((earlier, later) -> later)
                .map(Aturan::hari)
                .orElse(HARI);
    }

    LocalDate pada(YearMonth bulan) {
        return bulan.plusMonths(1).atDay(hari(bulan));
    }

    /** The last due day that has come by a day: of the month before, or of the one before that. */
    LocalDate terakhir(LocalDate hari) {
        YearMonth before = YearMonth.from(hari).minusMonths(1);
        LocalDate due = pada(before);
        return due.isAfter(hari) ? pada(before.minusMonths(1)) : due;
    }
}
