package org.sipppid.isian;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sipppid.basisdata.StoredText;
import org.sipppid.kalender.Periode;

/** Reads typed fields one after the other and collects what is wrong with them, so that all is said at once. */
public final class FieldReader {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final LocalDate today;
    private final Map<String, String> messages = new LinkedHashMap<>();

    public FieldReader(LocalDate today) {
        this.today = today;
    }

    public String line(String field, String label, String typed, int most) {
        return text(field, label, typed, most, StoredText::line);
    }

    public String lines(String field, String label, String typed, int most) {
        return text(field, label, typed, most, StoredText::lines);
    }

    private String text(String field, String label, String typed, int most, UnaryOperator<String> normalise) {
        try {
            String text = normalise.apply(typed);
            int length = text.codePointCount(0, text.length());
            if (length > most) {
                reject(
                        field,
                        say("%s paling panjang %,d karakter; yang diketik %,d.", label, most, length)
                                .replace(',', '.'));
            }
            return text;
        } catch (IllegalArgumentException refused) {
            reject(field, label + " " + refused.getMessage() + ".");
            return "";
        }
    }

    public void require(String field, String label, String text) {
        if (text.isEmpty() && !messages.containsKey(field)) {
            reject(field, label + " harus diisi.");
        }
    }

    /** A day not before {@code earliest} and not in the future. */
    public Optional<LocalDate> day(
            String field, String label, String typed, Optional<LocalDate> earliest, String earliestName) {
        return day(
                field,
                label,
                typed,
                earliest,
                earliestName,
                today,
                say("%s tidak boleh di masa depan; paling akhir hari ini, %s.", label, Periode.tanggal(today)));
    }

    /** A day at most so many months ahead, such as that on which a decree comes into force. */
    public Optional<LocalDate> dayAhead(String field, String label, String typed, int months) {
        LocalDate latest = today.plusMonths(months);
        String late = say("%s paling lambat %d bulan lagi, %s.", label, months, Periode.tanggal(latest));
        return day(field, label, typed, Optional.empty(), "", latest, late);
    }

    private Optional<LocalDate> day(
            String field,
            String label,
            String typed,
            Optional<LocalDate> earliest,
            String earliestName,
            LocalDate latest,
            String late) {
        String text = typed.strip();
        if (text.isEmpty()) {
            reject(field, label + " harus diisi.");
            return Optional.empty();
        }
        Optional<LocalDate> day = parse(text);
        LocalDate first = earliest.orElse(EARLIEST);
        if (day.isEmpty()) {
            reject(
                    field,
                    say(
                            "%s '%s' bukan tanggal yang ada di kalender; tulis seperti 31/12/2026.",
                            label, abbreviate(text)));
        } else if (day.get().isAfter(latest)) {
            reject(field, late);
        } else if (day.get().isBefore(first)) {
            reject(field, say("%s tidak boleh sebelum %s%s.", label, earliestName, Periode.tanggal(first)));
        } else {
            return day;
        }
        return Optional.empty();
    }

    /** A day as offices write it (31/12/2026) or as forms send it (2026-12-31); empty if it is neither. */
    public static Optional<LocalDate> parse(String text) {
        for (DateTimeFormatter format : new DateTimeFormatter[] {ISO, LOCAL}) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeParseException other) {
                // the next format, or none
            }
        }
        return Optional.empty();
    }

    public <K extends Enum<K> & Kategori> Optional<K> choice(String field, String label, String typed, Class<K> kind) {
        if (typed.isBlank()) {
            reject(field, label + " harus dipilih.");
            return Optional.empty();
        }
        try {
            return Optional.of(Kategori.parse(kind, typed.strip()));
        } catch (IllegalArgumentException unknown) {
            reject(field, label + " " + abbreviate(unknown.getMessage()) + ".");
            return Optional.empty();
        }
    }

    public void reject(String field, String message) {
        messages.putIfAbsent(field, message);
    }

    /** Ends the reading: either nothing was wrong, or all of it is said. */
    public void finish() {
        if (!messages.isEmpty()) {
            throw new IsianKeliru(messages);
        }
    }

    private static String say(String sentence, Object... values) {
        return String.format(Locale.ROOT, sentence, values);
    }

    private static String abbreviate(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
