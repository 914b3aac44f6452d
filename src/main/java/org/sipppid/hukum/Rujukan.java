package org.sipppid.hukum;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule as one kind of document cites it.
 *
 * @param pasal the article; empty where the rule is cited as a whole
 */
public record Rujukan(Peraturan peraturan, String pasal) {

    /** A rule cited as a whole. */
    public static Rujukan ke(Peraturan peraturan) {
        return new Rujukan(peraturan, "");
    }

    /** One article of a rule, or several. */
    public static Rujukan ke(Peraturan peraturan, String pasal) {
        return new Rujukan(peraturan, pasal);
    }

    /** Those in force on a day, in words and in the order given. */
    public static List<String> pada(LocalDate hari, List<Rujukan> daftar) {
        return daftar.stream()
                .filter(satu -> satu.peraturan.berlaku(hari))
                .map(Rujukan::teks)
                .toList();
    }

    private String teks() {
        return pasal.isEmpty() ? peraturan.nama() : peraturan.nama() + " " + pasal;
    }
}
