package org.sipppid.masukan.impor.pemetaan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a register writes its days, such as {@code dd/mm/yyyy} or {@code d mmmm yyyy}; h, b and t for hari, bulan and
 * tahun do as well. A time of day behind the date is passed over: the day that is written holds.
 */
public final class PolaTanggal {

    /** Year first: the only order of numbers that nobody reads in two ways. */
    static final PolaTanggal TAHUN_DAHULU =
            new PolaTanggal("yyyy-mm-dd", "(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})");

    /** Days with the month's name. */
    static final PolaTanggal NAMA_BULAN = new PolaTanggal(
            "d mmmm yyyy", "(?:\\p{L}+, *)?(?<d>\\d{1,2})[ .-]+(?<m>\\p{L}{3,12})\\.?[ ,.-]+(?<y>\\d{4})");

    private static final String TIME = "(?:[ T]+\\d{1,2}[:.]\\d{2}.*)?";
    private static final Map<String, Integer> MONTHS = months();

    private final String pola;
    private final Pattern pattern;

    private PolaTanggal(String pola, String regex) {
        this.pola = pola;
        this.pattern = Pattern.compile(regex + TIME, Pattern.DOTALL);
    }

    /** Reads a pattern; the error says what is valid. */
    static PolaTanggal parse(String pola) {
        String letters = pola.strip()
                .toLowerCase(Locale.ROOT)
                .replace('h', 'd')
                .replace('b', 'm')
                .replace('t', 'y');
        StringBuilder regex = new StringBuilder();
        Matcher run = Pattern.compile("d{1,2}|m{1,4}|yyyy|yy|[^dmy]").matcher(letters);
        int end = 0;
        while (run.find() && run.start() == end) {
            regex.append(part(run.group()));
            end = run.end();
        }
        boolean whole = end == letters.length();
        for (String name : new String[] {"<d>", "<m>", "<y>"}) {
            whole &= regex.indexOf(name) >= 0 && regex.indexOf(name) == regex.lastIndexOf(name);
        }
        if (!whole) {
            throw new IllegalArgumentException("pola tanggal '" + pola
                    + "' tidak dikenal; contoh yang sah: dd/mm/yyyy, mm/dd/yyyy, yyyy-mm-dd, d mmmm yyyy, dd.mm.yy");
        }
        return new PolaTanggal(letters, regex.toString());
    }

    private static String part(String run) {
        return switch (run) {
            case "d", "dd" -> "(?<d>\\d{1,2})";
            case "m", "mm" -> "(?<m>\\d{1,2})";
            case "mmm", "mmmm" -> "(?<m>\\p{L}{3,12})\\.?";
            case "yyyy" -> "(?<y>\\d{4})";
            case "yy" -> "(?<y>\\d{2})";
            default -> run.isBlank() ? "\\s+" : Pattern.quote(run);
        };
    }

    /** The day, if the text is written so and the calendar has it. */
    Optional<LocalDate> read(String text) {
        Matcher matcher = pattern.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        OptionalInt month = bulan(matcher.group("m"));
        int year = Integer.parseInt(matcher.group("y"));
        try {
            return month.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(
                            year < 100 ? 2000 + year : year, month.getAsInt(), Integer.parseInt(matcher.group("d"))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** A month by number or by its Indonesian or English name. */
    static OptionalInt bulan(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (word.matches("\\d{1,2}(\\.0+)?")) {
            int number = Integer.parseInt(word.replaceFirst("\\..*", ""));
            return number >= 1 && number <= 12 ? OptionalInt.of(number) : OptionalInt.empty();
        }
        Integer number = MONTHS.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new LinkedHashMap<>();
        String[] names = {
            "januari january jan",
            "februari february peb feb pebruari",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu agt ags aug",
            "september sep sept",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec"
        };
        for (int month = 1; month <= names.length; month++) {
            for (String name : names[month - 1].split(" ")) {
                months.put(name, month);
            }
        }
        return months;
    }

    @Override
    public String toString() {
        return pola;
    }
}
