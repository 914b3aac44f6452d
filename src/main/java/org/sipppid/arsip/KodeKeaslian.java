package org.sipppid.arsip;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/** The verification code printed on a report: twelve letters and digits that cannot be mistaken for one another. */
public record KodeKeaslian(String teks) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new code; 60 bits of chance, so that none can be guessed. */
    public static KodeKeaslian random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new KodeKeaslian(grouped(code));
    }

    /** Reads a code as people type it: in any case, with or without hyphens, O for 0 and I or L for 1. */
    public static Optional<KodeKeaslian> parse(String typed) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c == '-' || Character.isWhitespace(c)) {
                continue;
            }
            char digit = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
            if (ALPHABET.indexOf(digit) < 0 || code.length() == LENGTH) {
                return Optional.empty();
            }
            code.append(digit);
        }
        return code.length() == LENGTH ? Optional.of(new KodeKeaslian(grouped(code))) : Optional.empty();
    }

    private static String grouped(StringBuilder code) {
        return code.insert(2 * GROUP, '-').insert(GROUP, '-').toString();
    }

    @Override
    public String toString() {
        return teks;
    }
}
