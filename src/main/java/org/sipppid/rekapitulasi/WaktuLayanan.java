package org.sipppid.rekapitulasi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.sipppid.permohonan.LamaLayanan;
import org.sipppid.permohonan.Saringan;

/**
 * The time that answers took, in working days (P21 Ps 56(4) c; UU 14/2008 Ps 12 huruf b): everything follows exactly from
 * how many requests took how many days.
 *
 * @param hari working days to the number of requests answered in so many, each at least 1
 */
public record WaktuLayanan(Saringan saringan, SortedMap<Integer, Integer> hari) {

    /** The classes of reports and boards: the law's 10 and 10 + 7 days are ends of two of them. */
    public static final List<LamaLayanan> KELAS = List.of(
            new LamaLayanan(0, 1),
            new LamaLayanan(2, 5),
            new LamaLayanan(6, 10),
            new LamaLayanan(11, 17),
            LamaLayanan.sejak(18));

    /** Requests answered: 0 or more. */
    public int jumlah() {
        return jumlah(LamaLayanan.semua());
    }

    /** Requests answered within a class. */
    public int jumlah(LamaLayanan kelas) {
        return hari.entrySet().stream()
                .filter(entry -> kelas.memuat(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Shares of {@link #KELAS} in per cent; they add up to exactly 100 unless there are none. */
    public List<BigDecimal> persen() {
        return Persentase.of(KELAS.stream().map(this::jumlah).toList());
    }

    /** The mean in days, to one decimal, half up. */
    public Optional<BigDecimal> rataRata() {
        long days = hari.entrySet().stream()
                .mapToLong(entry -> (long) entry.getKey() * entry.getValue())
                .sum();
        return jumlah() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(days).divide(BigDecimal.valueOf(jumlah()), 1, RoundingMode.HALF_UP));
    }

    /** The median in days: the middle one, or half way between the middle two. */
    public Optional<BigDecimal> median() {
        int n = jumlah();
        if (n == 0) {
            return Optional.empty();
        }
        int sum = at((n - 1) / 2) + at(n / 2);
        return Optional.of(BigDecimal.valueOf(sum * 5L, 1));
    }

    /** The days of the request at a place, counted from 0, with the fastest first. */
    private int at(int place) {
        int passed = 0;
        for (Map.Entry<Integer, Integer> entry : hari.entrySet()) {
            passed += entry.getValue();
            if (place < passed) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("Place " + place + " of " + passed);
    }
}
