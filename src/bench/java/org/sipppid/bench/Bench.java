package org.sipppid.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sipppid.dasbor.DasborBench;
import org.sipppid.masukan.cocok.putusan.CocokBench;
import org.sipppid.rekonsiliasi.sidik.SidikBench;

/** The benches' entrance: {@code bench NAME [--kecil]} prints a table and, for machines, one line a result. */
public final class Bench {

    /** A bench: measures, prints its table, and returns its results by name. */
    public interface Suite {
        Map<String, Double> run(boolean small, PrintStream out) throws Exception;
    }

    private static final Map<String, Suite> SUITES = new TreeMap<>(Map.of(
            "cocok", new CocokBench(),
            "dasbor", new DasborBench(),
            "impor", new ImporBench(),
            "sidik", new SidikBench(),
            "temuan", new TemuanBench()));

    private Bench() {}

    public static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        Suite suite = words.isEmpty() ? null : SUITES.get(words.get(0));
        boolean small = words.size() == 2 && words.get(1).equals("--kecil");
        if (suite == null || words.size() > 1 && !small) {
            System.err.println(
                    "sip: cara pakai: ./sip bench NAMA [--kecil]; yang ada: " + String.join(", ", SUITES.keySet()));
            System.exit(2);
        }
        System.out.printf(
                Locale.ROOT,
                "bench %s: Java %s, %d prosesor, heap %d MB%n",
                words.get(0),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        Map<String, Double> results = new LinkedHashMap<>(suite.run(small, System.out));
        results.forEach(
                (key, value) -> System.out.printf(Locale.ROOT, "hasil %s.%s=%s%n", words.get(0), key, number(value)));
        System.exit(0);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.3f", value);
    }
}
