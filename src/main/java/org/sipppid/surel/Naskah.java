package org.sipppid.surel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A mail's subject and text, filled from its template: plain text whose first line is the subject. What is filled in is
 * not looked at again, so a value cannot call for another.
 */
public record Naskah(String perihal, String isi) {

    private static final Pattern FIELD = Pattern.compile("\\{([a-z_]+)}");

    /** Fills a template of {@code templates/surel}; a field too few or too many is a mistake of ours. */
    public static Naskah of(String name, Map<String, String> values) {
        String template = read(name);
        Set<String> unused = new HashSet<>(values.keySet());
        String text = FIELD.matcher(template).replaceAll(field -> {
            String value = values.get(field.group(1));
            if (value == null) {
                throw new IllegalArgumentException(name + " needs " + field.group(1));
            }
            unused.remove(field.group(1));
            return Matcher.quoteReplacement(value);
        });
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException(name + " has no place for " + unused);
        }
        int line = text.indexOf('\n');
        return new Naskah(text.substring(0, line), text.substring(line).strip() + "\n");
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("templates/surel/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
