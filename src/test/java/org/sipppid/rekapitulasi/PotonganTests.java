package org.sipppid.rekapitulasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.sipppid.kalender.Periode;

class PotonganTests {

    @Property
    void thePartsOfASpanAreItsDaysEachOnce(
            @ForAll @IntRange(max = 2_000) int first, @ForAll @IntRange(max = 800) int length) {
        LocalDate dari = LocalDate.of(2023, 1, 1).plusDays(first);
        Periode span = Periode.rentang(dari, dari.plusDays(length));
        List<Potongan> parts = Potongan.of(span);
        assertThat(parts.stream().flatMap(PotonganTests::days))
                .containsExactlyElementsOf(
                        dari.datesUntil(span.sampai().plusDays(1)).toList());
        assertThat(parts)
                .hasSizeLessThanOrEqualTo(3)
                .filteredOn(part -> part.butir().equals("hari"))
                .allSatisfy(part -> assertThat(days(part)).hasSizeLessThan(62));
    }

    private static Stream<LocalDate> days(Potongan part) {
        return part.butir().equals("hari")
                ? part.dari().datesUntil(part.sampai().plusDays(1))
                : part.dari()
                        .datesUntil(YearMonth.from(part.sampai()).atEndOfMonth().plusDays(1));
    }
}
