package org.sipppid.rekonsiliasi.temuan;

import java.util.Optional;
import org.sipppid.isian.Kategori;

/**
 * What a rule means to people.
 *
 * @param definisi when it is broken
 * @param penyelesaian what removes the cause, in words
 * @param koreksi the act of its register that does so, where one does
 */
record Arti(String label, String definisi, String penyelesaian, Optional<Kategori> koreksi) {

    Arti(String label, String definisi, String penyelesaian) {
        this(label, definisi, penyelesaian, Optional.empty());
    }

    Arti(String label, String definisi, String penyelesaian, Kategori koreksi) {
        this(label, definisi, penyelesaian, Optional.of(koreksi));
    }
}
