package org.sipppid.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class KalenderTests {

    private static final Kalender KALENDER = Kalender.bawaan();
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final Map<Integer, Integer> WORKING_DAYS =
            Map.of(2020, 243, 2021, 248, 2022, 246, 2023, 239, 2024, 238, 2025, 237, 2026, 240, 2027, 242);

    @Example
    void hasTheWorkingDaysOfEachYear() {
        WORKING_DAYS.forEach((year, days) -> assertThat(
                        KALENDER.hariKerja(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .as("%d", year)
                .isEqualTo(days));
    }

    @Example
    void agreesWithCountingDayByDayUnderEachDecreeInTheOrderTheyCame() {
        LiburOracle oracle = new LiburOracle();
        List<LocalDate> known = new ArrayList<>(oracle.decisions());
        assertThat(known).hasSizeGreaterThan(12);
        oracle.decisions().forEach(day -> known.add(day.minusDays(1)));
        for (LocalDate menurut : known) {
            Kalender kalender = KALENDER.menurut(menurut);
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                assertThat(kalender.hariKerja(day)).isEqualTo(!oracle.off(day, menurut));
                assertThat(kalender.batasWaktu(day, 10).jatuhTempo()).isEqualTo(oracle.due(day, 10, menurut));
                assertThat(kalender.hariKerja(day, day.plusDays(30)))
                        .isEqualTo(oracle.count(day, day.plusDays(30), menurut));
            }
        }
    }

    @Example
    void endsWithExactlyTheDaysOfTheList() {
        LiburOracle oracle = new LiburOracle();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            assertThat(KALENDER.hariKerja(day)).as("%s", day).isEqualTo(!oracle.offNow(day));
        }
    }

    @Property
    void theDueDateIsThatManyWorkingDaysAway(
            @ForAll("days") LocalDate mulai,
            @ForAll("days") LocalDate menurut,
            @ForAll @IntRange(min = 1, max = 120) int hari) {
        Kalender kalender = KALENDER.menurut(menurut);
        LocalDate due = kalender.batasWaktu(mulai, hari).jatuhTempo();
        assertThat(kalender.hariKerja(due)).isTrue();
        assertThat(kalender.hariKerja(mulai, due)).isEqualTo(hari);
    }

    @Property
    void aLaterReceiptOrALongerTimeIsNeverDueEarlier(
            @ForAll("days") LocalDate mulai,
            @ForAll @IntRange(min = 1, max = 60) int hari,
            @ForAll @IntRange(min = 0, max = 40) int later) {
        LocalDate due = KALENDER.batasWaktu(mulai, hari).jatuhTempo();
        assertThat(KALENDER.batasWaktu(mulai.plusDays(later), hari).jatuhTempo())
                .isAfterOrEqualTo(due);
        assertThat(KALENDER.batasWaktu(mulai, hari + 1).jatuhTempo()).isAfter(due);
    }

    @Property
    void workingDaysAddUp(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate two, @ForAll("days") LocalDate three) {
        List<LocalDate> days = List.of(one, two, three).stream().sorted().toList();
        assertThat(KALENDER.hariKerja(days.get(0), days.get(1)) + KALENDER.hariKerja(days.get(1), days.get(2)))
                .isEqualTo(KALENDER.hariKerja(days.get(0), days.get(2)));
        assertThat(KALENDER.hariKerja(one, one)).isZero();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(2000, 2035),
                        Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
    }

    @Example
    void carriesTheListsAsPublished() throws IOException {
        Path published = Path.of("../shared/data");
        assumeThat(published.resolve("libur-nasional.csv"))
                .as("daftar terbitan tidak ada di sini; perbandingan dilewati")
                .exists();
        for (String file : List.of("libur-nasional.csv", "libur-nasional-perubahan.csv")) {
            assertThat(facts(Path.of("src/main/resources/kalender", file)))
                    .isEqualTo(facts(published.resolve(file)))
                    .hasSizeGreaterThan(40);
        }
    }

    private static List<List<String>> facts(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream()
                    .map(row -> List.of(
                            row.getField("date"),
                            row.getField("name"),
                            row.getField("kind"),
                            row.findField("action").orElse(""),
                            row.findField("decided_on").orElse("")))
                    .toList();
        }
    }
}
