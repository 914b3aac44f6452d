package org.sipppid.permohonan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What people type to search, made what the database reads: words, "a phrase", -without, and {@code atau}. */
final class KataKunci {

    private static final Pattern PART = Pattern.compile("-?\"[^\"]*\"?|\\S+");

    /** Words that stand in every sentence; the language of the database has no list of them. */
    private static final Set<String> SELALU_ADA =
            Set.of("yang", "dan", "di", "ke", "dari", "untuk", "pada", "dengan", "oleh", "dalam");

    private KataKunci() {}

    /** Without the words that stand in every sentence, unless nothing else was typed; a phrase is left as it is. */
    static String of(String cari) {
        List<String> parts =
                PART.matcher(cari).results().map(MatchResult::group).toList();
        String kept = String.join(
                " ",
                parts.stream()
                        .filter(part -> !SELALU_ADA.contains(part.toLowerCase(Locale.ROOT)))
                        .map(part -> part.equalsIgnoreCase("atau") ? "or" : part)
                        .toList());
        return kept.isEmpty() ? cari : kept;
    }
}
