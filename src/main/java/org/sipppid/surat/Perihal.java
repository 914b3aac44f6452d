package org.sipppid.surat;

import java.util.Locale;
import java.util.UUID;

/**
 * The record that a letter is about.
 *
 * @param nomor its registration number
 * @param versi the record's version from which the letter was made
 */
public record Perihal(Jenis jenis, UUID id, String nomor, int versi) {

    /** The registers whose records letters are about. */
    public enum Jenis {
        PERMOHONAN,
        KEBERATAN;

        String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Jenis parse(String kode) {
            return valueOf(kode.toUpperCase(Locale.ROOT));
        }
    }
}
