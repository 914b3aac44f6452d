package org.sipppid.masukan.impor.pemetaan;

import java.util.List;
import java.util.Optional;

/**
 * A text of our register: from one column, from several joined, or a constant.
 *
 * @param kosong what stands there where the columns are blank
 * @param potong whether a text that is too long is cut rather than refused
 */
public record TeksField(
        List<Kolom> kolom, String penyambung, Optional<String> tetap, Optional<String> kosong, boolean potong) {

    static final TeksField TIDAK_ADA = new TeksField(List.of(), " ", Optional.empty(), Optional.empty(), false);

    public boolean ada() {
        return !kolom.isEmpty() || tetap.isPresent();
    }
}
