package org.sipppid.rekapitulasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class PersentaseTests {

    @Property
    void addsUpToOneHundredAndIsNeverOffByAHundredth(
            @ForAll @NotEmpty @Size(max = 50) List<@IntRange(max = 2_000_000) Integer> parts) {
        List<BigDecimal> shares = Persentase.of(parts);
        long sum = parts.stream().mapToLong(Integer::longValue).sum();
        assertThat(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum == 0 ? "0" : "100");
        for (int i = 0; i < parts.size() && sum > 0; i++) {
            BigDecimal exact =
                    BigDecimal.valueOf(parts.get(i) * 100L).divide(BigDecimal.valueOf(sum), 10, RoundingMode.HALF_UP);
            assertThat(shares.get(i).subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
        }
    }

    @Example
    void equalPartsShareTheRemainderFromTheFirst() {
        assertThat(Persentase.of(List.of(1, 1, 1)))
                .containsExactly(new BigDecimal("33.34"), new BigDecimal("33.33"), new BigDecimal("33.33"));
    }
}
