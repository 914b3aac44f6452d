package org.sipppid.masukan.cocok.portion;

import java.util.List;
import org.sipppid.masukan.cocok.JenisBeda;

/**
 * Which differences of a comparison are decided on.
 *
 * @param ke their places; empty = all of the kind that wait for a decision
 */
public record PilihanBeda(JenisBeda jenis, List<Integer> ke) {

    public static PilihanBeda semua(JenisBeda jenis) {
        return new PilihanBeda(jenis, List.of());
    }
}
