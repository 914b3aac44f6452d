package org.sipppid.isian;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A word of the register by which requests are counted: the same in the table, in addresses and on paper. */
public interface Kategori {

    /** The constant's name; every enum has it. */
    String name();

    /** The word as people read it. */
    String label();

    /** The word stored in the register and used in addresses. */
    default String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a stored word back; the error names the words that are valid. */
    static <K extends Enum<K> & Kategori> K parse(Class<K> kind, String kode) {
        for (K kategori : kind.getEnumConstants()) {
            if (kategori.kode().equals(kode)) {
                return kategori;
            }
        }
        throw new IllegalArgumentException("'" + kode + "' tidak dikenal; yang ada: " + daftar(kind));
    }

    /** The words of a kind as they are stored, for a message that says what is valid. */
    static <K extends Enum<K> & Kategori> String daftar(Class<K> kind) {
        return Stream.of(kind.getEnumConstants()).map(Kategori::kode).collect(Collectors.joining(", "));
    }
}
