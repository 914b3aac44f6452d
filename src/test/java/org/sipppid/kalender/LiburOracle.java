package org.sipppid.kalender;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The days off a second time, by another way: each day asks the lists for itself, and days are counted one by one.
 */
final class LiburOracle {

    private static final Pattern FIELD = Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^,]*))");

    private final List<List<String>> changes = rows("libur-nasional-perubahan.csv");
    private final List<String> now =
            rows("libur-nasional.csv").stream().map(row -> row.get(0)).toList();
    private final Map<String, Boolean> answers = new HashMap<>();

    private static List<List<String>> rows(String file) {
        try (InputStream in = LiburOracle.class.getResourceAsStream("/kalender/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> FIELD.matcher(line)
                            .results()
                            .map(LiburOracle::field)
                            .toList())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String field(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    /** Every day on which something was decided. */
    TreeSet<LocalDate> decisions() {
        TreeSet<LocalDate> days = new TreeSet<>();
        changes.forEach(row -> days.add(decided(row)));
        return days;
    }

    private static LocalDate decided(List<String> row) {
        return switch (row.get(4).length()) {
            case 4 -> LocalDate.of(Integer.parseInt(row.get(4)), 1, 1);
            case 7 -> LocalDate.parse(row.get(4) + "-01");
            default -> LocalDate.parse(row.get(4));
        };
    }

    /** The last decision known about the day holds; before the first one the opposite of it held. */
    boolean off(LocalDate day, LocalDate known) {
        return answers.computeIfAbsent(day + "@" + known, key -> ask(day, known));
    }

    private boolean ask(LocalDate day, LocalDate known) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return true;
        }
        LocalDate latest = LocalDate.MIN;
        LocalDate earliest = LocalDate.MAX;
        Boolean last = null;
        Boolean first = null;
        for (List<String> row : changes) {
            boolean here = row.get(0).equals(day.toString());
            boolean target = row.get(3).endsWith("digeser ke " + day);
            if (!here && !target) {
                continue;
            }
            boolean off = target || !(row.get(3).equals("dihapus") || row.get(3).startsWith("digeser"));
            LocalDate decided = decided(row);
            if (decided.isBefore(earliest)) {
                earliest = decided;
                first = off;
            }
            if (!decided.isAfter(known) && !decided.isBefore(latest)) {
                latest = decided;
                last = off;
            }
        }
        if (last != null) {
            return last;
        }
        return first == null ? now.contains(day.toString()) : !first;
    }

    /** Whether the list as it stands today, or the weekend, says so. */
    boolean offNow(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 || now.contains(day.toString());
    }

    int count(LocalDate after, LocalDate upTo, LocalDate known) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            count += off(day, known) ? 0 : 1;
        }
        return count;
    }

    LocalDate due(LocalDate received, int days, LocalDate known) {
        LocalDate day = received;
        for (int left = days; left > 0; left -= off(day, known) ? 0 : 1) {
            day = day.plusDays(1);
        }
        return day;
    }
}
