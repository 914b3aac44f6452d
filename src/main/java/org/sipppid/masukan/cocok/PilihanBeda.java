package org.sipppid.masukan.cocok;

import java.util.List;

/**
 * Which differences of a comparison are decided on.
 *
 * @param ke their places; empty = all of the kind that wait for a decision
 */
record PilihanBeda(JenisBeda jenis, List<Integer> ke) {

    static PilihanBeda semua(JenisBeda jenis) {
        return new PilihanBeda(jenis, List.of());
    }
}
