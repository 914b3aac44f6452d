package org.sipppid.dasbor;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sipppid.bench.Bench;

/**
 * The dashboard at any size: what a board costs against counting the rows, what its totals cost those who write, and how
 * soon a commit is on five hundred screens.
 */
public final class DasborBench implements Bench.Suite {

    private static final int[] UNITS = {45, 500};

    @Override
    public Map<String, Double> run(boolean small, PrintStream out) throws Exception {
        Map<String, Double> results = new LinkedHashMap<>();
        int[] sizes = small ? new int[] {10_000, 100_000} : new int[] {10_000, 1_000_000, 10_000_000};
        out.printf(
                Locale.ROOT,
                "%nMembaca papan (ms)%n%10s %6s %10s %10s %14s %12s%n",
                "baris",
                "SKPD",
                "median",
                "p99",
                "dari baris",
                "kali lebih cepat");
        for (int units : UNITS) {
            double smallest = 0;
            for (int rows : sizes) {
                BacaPapan read = BacaPapan.measure(rows, units, small ? 150 : 300);
                read.print(out);
                String name = "baca." + units + "." + rows;
                smallest = smallest == 0 ? read.p99() : smallest;
                results.put(name + ".p99_ms", read.p99());
                results.put(name + ".rasio_group_by", read.faster());
                results.put(name + ".p99_dibanding_terkecil", read.p99() / smallest);
            }
        }
        results.putAll(HargaTulis.measure(small, out));
        results.putAll(WaktuLayar.measure(small, out));
        return results;
    }
}
