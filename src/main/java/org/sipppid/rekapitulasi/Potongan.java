package org.sipppid.rekapitulasi;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.sipppid.kalender.Periode;

/**
 * A part of a span of days that the kept totals hold in one grain: whole months as months, the days before and after
 * them as days. The parts of a span do not overlap and add up to it.
 *
 * @param butir the grain as the table of totals names it
 */
record Potongan(String butir, LocalDate dari, LocalDate sampai) {

    /** The grain of whole months, each named by its first day. */
    static final String BULAN = "bulan";

    static List<Potongan> of(Periode span) {
        YearMonth first = YearMonth.from(span.dari().plusDays(span.dari().lengthOfMonth() - 1L));
        YearMonth last = YearMonth.from(span.sampai().plusDays(1)).minusMonths(1);
        if (last.isBefore(first)) {
            return List.of(hari(span.dari(), span.sampai()));
        }
        List<Potongan> parts = new ArrayList<>();
        if (span.dari().isBefore(first.atDay(1))) {
            parts.add(hari(span.dari(), first.atDay(1).minusDays(1)));
        }
        parts.add(new Potongan(BULAN, first.atDay(1), last.atDay(1)));
        if (span.sampai().isAfter(last.atEndOfMonth())) {
            parts.add(hari(last.atEndOfMonth().plusDays(1), span.sampai()));
        }
        return parts;
    }

    /** All days of a span as days. */
    static Potongan hari(LocalDate dari, LocalDate sampai) {
        return new Potongan("hari", dari, sampai);
    }
}
