package org.sipppid.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every time that the law gives, as the table that a jurist can read has it, and counted a second time day by day. */
class JangkaWaktuTests {

    private static final Kalender KALENDER = Kalender.bawaan();
    private static final LiburOracle ORACLE = new LiburOracle();

    /** A line of the table. */
    private record Baris(List<String> sel) {

        JangkaWaktu jangkaWaktu() {
            return JangkaWaktu.valueOf(sel.get(1));
        }
    }

    private static List<Baris> table() throws IOException {
        try (InputStream in = JangkaWaktuTests.class.getResourceAsStream("/kalender/jangka-waktu.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Baris(Arrays.asList(line.split("; "))))
                    .toList();
        }
    }

    @Example
    void standInTheTableOnceEach() throws IOException {
        assertThat(table()).extracting(Baris::jangkaWaktu).containsExactly(JangkaWaktu.values());
    }

    @Example
    void haveTheLengthUnitDirectionStartAndArticleOfTheTable() throws IOException {
        assertThat(table()).allSatisfy(row -> {
            JangkaWaktu time = row.jangkaWaktu();
            assertThat(List.of(
                            String.valueOf(time.panjang()),
                            time.satuan().name(),
                            time.mundur() ? "sebelum" : "sesudah",
                            time.mulai(),
                            time.dasar()))
                    .isEqualTo(row.sel().subList(2, 7));
        });
    }

    @Example
    void endOnTheDayOfTheTable() throws IOException {
        assertThat(table())
                .allSatisfy(row -> assertThat(row.jangkaWaktu()
                                .jatuhTempo(LocalDate.parse(row.sel().get(8)), KALENDER))
                        .as("%s", row)
                        .isEqualTo(row.sel().get(9)));
    }

    @Property
    void agreeWithSteppingDayByDay(
            @ForAll JangkaWaktu time, @ForAll("days") LocalDate from, @ForAll("days") LocalDate known) {
        assertThat(time.jatuhTempo(from, KALENDER.menurut(known))).isEqualTo(step(time, from, known));
    }

    private static LocalDate step(JangkaWaktu time, LocalDate from, LocalDate known) {
        if (time.satuan() == JangkaWaktu.Satuan.BULAN) {
            return monthsLater(from, time.panjang());
        }
        LocalDate day = from;
        for (int left = time.panjang(); left > 0; ) {
            day = day.plusDays(time.mundur() ? -1 : 1);
            boolean passedOver = time.satuan() == JangkaWaktu.Satuan.HARI_KERJA && ORACLE.off(day, known);
            left -= passedOver ? 0 : 1;
        }
        return day;
    }

    /** Months counted on a sheet of paper: the same day of the month, or its last where there is none. */
    private static LocalDate monthsLater(LocalDate from, int months) {
        LocalDate month = from.withDayOfMonth(1);
        for (int i = 0; i < months; i++) {
            month = month.plusDays(month.lengthOfMonth());
        }
        return month.withDayOfMonth(Math.min(from.getDayOfMonth(), month.lengthOfMonth()));
    }

    @Property
    void countedBackIsTheLastDayFromWhichTheTimeStillGoesBy(@ForAll("days") LocalDate end) {
        for (JangkaWaktu time : JangkaWaktu.values()) {
            if (time.mundur()) {
                LocalDate last = time.jatuhTempo(end, KALENDER);
                int between = KALENDER.hariKerja(last.minusDays(1), end.minusDays(1));
                assertThat(between).isEqualTo(time.hari());
                assertThat(KALENDER.hariKerja(last)).isTrue();
            }
        }
    }

    @Example
    void areNotTakenForWorkingDaysWhereTheLawSaysOtherwise() {
        assertThatThrownBy(JangkaWaktu.KASASI::hari).isInstanceOf(IllegalStateException.class);
        assertThat(JangkaWaktu.KASASI.panjang()).isEqualTo(14);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(2019, 2028),
                        Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
    }
}
