package org.sipppid.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lets contenders alternate (A B A B …), so that a machine whose speed drifts treats them alike. A first round of each
 * warms up and is not counted.
 */
public final class Contest {

    /** What a contender did in the counted rounds. */
    public record Figures(List<Double> rounds) {

        double min() {
            return rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        }

        double max() {
            return rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        }

        public double median() {
            List<Double> sorted = rounds.stream().sorted().toList();
            int n = sorted.size();
            return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
        }
    }

    private final String unit;
    private final Map<String, Figures> figures = new LinkedHashMap<>();

    private Contest(String unit) {
        this.unit = unit;
    }

    public static Contest run(String unit, int rounds, List<Contender> contenders) throws Exception {
        Contest contest = new Contest(unit);
        contenders.forEach(contender -> contest.figures.put(contender.name(), new Figures(new ArrayList<>())));
        for (int round = 0; round <= rounds; round++) {
            for (Contender contender : contenders) {
                double figure = contender.round().run();
                if (round > 0) {
                    contest.figures.get(contender.name()).rounds().add(figure);
                }
            }
        }
        return contest;
    }

    public Figures of(String name) {
        return figures.get(name);
    }

    /** How much of the other's speed one reaches, by their medians. */
    public double ratio(String name, String other) {
        return of(name).median() / of(other).median();
    }

    public void print(PrintStream out) {
        out.printf(Locale.ROOT, "%-28s %6s %12s %12s %12s   %s%n", "", "putaran", "min", "median", "max", unit);
        figures.forEach((name, figure) -> out.printf(
                Locale.ROOT,
                "%-28s %7d %12.0f %12.0f %12.0f%n",
                name,
                figure.rounds().size(),
                figure.min(),
                figure.median(),
                figure.max()));
    }
}
