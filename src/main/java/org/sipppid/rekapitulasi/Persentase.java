package org.sipppid.rekapitulasi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares of a whole that add up to exactly 100.00 (largest remainder), so that no table is off by a hundredth. */
public final class Persentase {

    private static final long WHOLE = 10_000; // hundredths of a per cent

    private Persentase() {}

    /** The share of each part in per cent with two decimals, 0 to 100; all 0 if there is nothing to share. */
    public static List<BigDecimal> of(List<Integer> parts) {
        long sum = parts.stream().mapToLong(Integer::longValue).sum();
        if (sum == 0) {
            return parts.stream().map(part -> BigDecimal.valueOf(0, 2)).toList();
        }
        long[] shares = parts.stream().mapToLong(part -> WHOLE * part / sum).toArray();
        List<Integer> byRemainder =
                new ArrayList<>(IntStream.range(0, shares.length).boxed().toList());
        byRemainder.sort(Comparator.comparingLong(i -> -(WHOLE * parts.get(i) % sum)));
        long missing = WHOLE - Arrays.stream(shares).sum();
        for (int i = 0; i < missing; i++) {
            shares[byRemainder.get(i)]++;
        }
        return IntStream.range(0, shares.length)
                .mapToObj(i -> BigDecimal.valueOf(shares[i], 2))
                .toList();
    }
}
