package org.sipppid.masukan.impor.pemetaan;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of the words of another register and what each means here. Words are compared without regard to case, spaces
 * and a closing full stop; a word with {@code *} stands for any text there, in the order of the table, after the exact ones.
 */
public final class Kamus<V> {

    private final Map<String, V> exact = new LinkedHashMap<>();
    private final Map<Pattern, V> patterns = new LinkedHashMap<>();

    /** Adds a word; false if it is there already. */
    boolean add(String word, V value) {
        String key = kunci(word);
        if (!key.contains("*")) {
            return exact.putIfAbsent(key, value) == null;
        }
        StringBuilder regex = new StringBuilder();
        for (String part : key.split("\\*", -1)) {
            regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(part));
        }
        patterns.put(Pattern.compile(regex.toString(), Pattern.DOTALL), value);
        return true;
    }

    public Optional<V> find(String word) {
        String key = kunci(word);
        V value = exact.get(key);
        if (value != null) {
            return Optional.of(value);
        }
        return patterns.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(key).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static String kunci(String word) {
        return Normalizer.normalize(word.replace("\uFEFF", ""), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[ .]+$", "");
    }
}
