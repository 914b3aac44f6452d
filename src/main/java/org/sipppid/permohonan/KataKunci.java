package org.sipppid.permohonan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sipppid.basisdata.StoredText;

/** What people type to search, made what the database reads: words, "a phrase", -without, and {@code atau}. */
public final class KataKunci {

    private static final Pattern PART = Pattern.compile("-?\"[^\"]*\"?|\\S+");

    /** Words that stand in every sentence; the language of the database has no list of them. */
    private static final Set<String> SELALU_ADA =
            Set.of("yang", "dan", "di", "ke", "dari", "untuk", "pada", "dengan", "oleh", "dalam");

    private static final int LONGEST = 200;

    private KataKunci() {}

    /** What the parameters of an address search for; empty if nothing. */
    public static String read(Map<String, String> query) {
        String cari = StoredText.line(query.getOrDefault("cari", ""));
        if (cari.length() > LONGEST) {
            throw new IllegalArgumentException("Kata yang dicari paling panjang " + LONGEST + " karakter");
        }
        return cari;
    }

    /** The values that the database's {@code kata_kunci(:kata, :cari)} needs. */
    public static Map<String, String> parameters(String cari) {
        return cari.isEmpty() ? Map.of() : Map.of("kata", of(cari), "cari", cari);
    }

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
