package org.sipppid.masukan.impor.pemetaan;

import java.util.Optional;

/**
 * A word of our register that stands for a word of the other one.
 *
 * @param lainnya what a word means that the table does not know; none = the row is refused
 * @param kosong what a blank means; none = the row is refused
 * @param daftar the words that are valid here, for messages
 */
public record KataField<V>(
        Optional<Kolom> kolom,
        Optional<V> tetap,
        Kamus<V> nilai,
        Optional<V> lainnya,
        Optional<V> kosong,
        String daftar) {}
