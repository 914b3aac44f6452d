package org.sipppid.basisdata;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Text as it is stored: one Unicode form, no invisible tricks, no white space around it. It is made so once, at entry;
 * everything behind the entry, the digest above all, takes it as it is.
 */
public final class StoredText {

    private StoredText() {}

    /** One line: every run of white space becomes one space. */
    public static String line(String typed) {
        return Normalizer.normalize(checked(typed), Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0\\u2028\\u2029]+", " ")
                .strip();
    }

    /** Several lines: line ends become \n, white space is folded within a line, blank lines at most one in a row. */
    public static String lines(String typed) {
        return Normalizer.normalize(checked(typed), Normalizer.Form.NFC)
                .replaceAll("\\r\\n?|[\\u2028\\u2029\\u0085]", "\n")
                .replaceAll("[\\s\\u00A0&&[^\\n]]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** The value, unless nothing but white space was typed. */
    public static Optional<String> optional(String stored) {
        return Optional.of(stored).filter(text -> !text.isEmpty());
    }

    /** Foreign text whose forbidden characters nobody here can correct: a space stands in for each. */
    public static String tamed(String foreign) {
        if (foreign.codePoints().noneMatch(StoredText::isForbidden)) {
            return foreign;
        }
        return foreign.codePoints()
                .map(c -> isForbidden(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String checked(String typed) {
        typed.codePoints().filter(StoredText::isForbidden).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "memuat karakter kendali yang tidak terlihat (U+%04X); hapus karakter itu, lalu simpan lagi",
                    c));
        });
        return typed;
    }

    /** Control characters, and the marks that turn the reading direction of what follows them (Trojan Source). */
    private static boolean isForbidden(int c) {
        boolean whiteSpace = c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x0B || c == 0x0C;
        boolean direction = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean halfCharacter = c >= 0xD800 && c <= 0xDFFF;
        return Character.isISOControl(c) && !whiteSpace || direction || halfCharacter || c == 0xFFFE || c == 0xFFFF;
    }
}
