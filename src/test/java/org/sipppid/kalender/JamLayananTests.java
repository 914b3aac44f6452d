package org.sipppid.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The hour after which a receipt counts as one of the next working day; no law knows it, so that none is the default. */
class JamLayananTests {

    private static final LocalDate JUMAT = LocalDate.of(2026, 11, 6);
    private static final LocalDate SENIN = LocalDate.of(2026, 11, 9);
    private static final LocalTime TUTUP = LocalTime.of(15, 0);
    private static final Kalender TANPA = Kalender.bawaan();
    private static final Kalender KALENDER =
            TANPA.denganJam(List.of(new JamLayanan(LocalDate.of(2026, 11, 1), Optional.of(TUTUP))));

    private static Penerimaan received(LocalDate day, int hour, int minute) {
        return new Penerimaan(day, Optional.of(LocalTime.of(hour, minute)));
    }

    @Example
    void countsAReceiptAfterTheHourAsOneOfTheNextWorkingDay() {
        assertThat(KALENDER.hariKeNol(received(JUMAT, 15, 0))).isEqualTo(JUMAT);
        assertThat(KALENDER.hariKeNol(received(JUMAT, 15, 1))).isEqualTo(SENIN);
        assertThat(KALENDER.hariKeNol(received(JUMAT.plusDays(1), 9, 0))).isEqualTo(SENIN); // Saturday: no service
        assertThat(KALENDER.hariKeNol(new Penerimaan(JUMAT, Optional.empty()))).isEqualTo(JUMAT);
    }

    @Example
    void isOffUntilAnInstallationSetsIt() {
        assertThat(TANPA.hariKeNol(received(JUMAT, 23, 59))).isEqualTo(JUMAT);
        assertThat(KALENDER.hariKeNol(received(LocalDate.of(2026, 10, 30), 23, 59)))
                .isEqualTo(LocalDate.of(2026, 10, 30));
    }

    @Example
    void theLastSettingThatHoldsOnTheDayOfReceiptRules() {
        Kalender changed = TANPA.denganJam(List.of(
                new JamLayanan(LocalDate.of(2026, 11, 1), Optional.of(TUTUP)),
                new JamLayanan(LocalDate.of(2026, 12, 1), Optional.empty()),
                new JamLayanan(LocalDate.of(2026, 11, 9), Optional.of(LocalTime.of(16, 0))),
                new JamLayanan(LocalDate.of(2026, 11, 9), Optional.of(LocalTime.of(14, 0)))));
        assertThat(changed.jamTutup(LocalDate.of(2026, 10, 31))).isEmpty();
        assertThat(changed.jamTutup(JUMAT)).contains(TUTUP);
        assertThat(changed.jamTutup(SENIN)).contains(LocalTime.of(14, 0)); // of two for one day the one set later
        assertThat(changed.jamTutup(LocalDate.of(2026, 12, 1))).isEmpty();
    }

    @Example
    void theExplanationSaysSoWhereItApplies() {
        BatasWaktu late = KALENDER.batasWaktu(received(JUMAT, 16, 10), 10);
        assertThat(late.jatuhTempo()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(late.penjelasan())
                .startsWith("jatuh tempo 23 November 2026: 10 hari kerja setelah 9 November 2026 (diterima 6 November"
                        + " 2026 pukul 16.10, di luar jam layanan sampai 15.00, sehingga dihitung diterima hari kerja"
                        + " berikutnya), melewati");
        assertThat(KALENDER.batasWaktu(received(JUMAT, 9, 0), 10)).isEqualTo(KALENDER.batasWaktu(JUMAT, 10));
    }

    @Property
    void aLaterReceiptIsNeverDueEarlier(
            @ForAll @IntRange(max = 60 * 24 * 60) int minute, @ForAll @IntRange(max = 5 * 24 * 60) int later) {
        LocalDateTime one = LocalDate.of(2026, 11, 2).atStartOfDay().plusMinutes(minute);
        LocalDateTime two = one.plusMinutes(later);
        assertThat(due(two)).isAfterOrEqualTo(due(one));
    }

    private static LocalDate due(LocalDateTime received) {
        return KALENDER.batasWaktu(new Penerimaan(received.toLocalDate(), Optional.of(received.toLocalTime())), 10)
                .jatuhTempo();
    }
}
