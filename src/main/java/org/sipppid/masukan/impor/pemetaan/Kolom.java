package org.sipppid.masukan.impor.pemetaan;

/**
 * A column as the mapping names it: by its header, its number or its letter.
 *
 * @param baris the mapping's line that names it, for messages
 */
public record Kolom(String nama, int baris) {

    static Kolom parse(YamlEntry entry) {
        return new Kolom(entry.word(), entry.line());
    }
}
