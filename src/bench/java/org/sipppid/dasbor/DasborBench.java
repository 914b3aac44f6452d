package org.sipppid.dasbor;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
            List<BacaPapan> registers = new ArrayList<>();
            try {
                for (int rows : sizes) {
                    registers.add(new BacaPapan(rows, units));
                }
                BacaPapan.measure(registers, small ? 150 : 300);
                for (BacaPapan read : registers) {
                    read.print(out);
                    results.put(read.name() + ".p99_ms", read.p99());
                    results.put(read.name() + ".rasio_group_by", read.faster());
                    results.put(
                            read.name() + ".p99_dibanding_terkecil",
                            read.p99() / registers.get(0).p99());
                }
            } finally {
                registers.forEach(BacaPapan::close);
            }
        }
        results.putAll(HargaTulis.measure(small, out));
        results.putAll(WaktuLayar.measure(small, out));
        return results;
    }
}
