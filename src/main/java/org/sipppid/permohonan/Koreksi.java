package org.sipppid.permohonan;

import java.util.Map;
import java.util.Optional;
import org.sipppid.basisdata.StoredText;
import org.sipppid.isian.IsianKeliru;

/** The field in which an officer says why a closed month is to be changed; forms show it once that is needed. */
final class Koreksi {

    /** The field's name. */
    static final String ISIAN = "koreksi";

    private static final int MOST = 1_000;

    private Koreksi() {}

    /** The reason typed; empty where none was. */
    static Optional<String> alasan(String typed) {
        try {
            Optional<String> alasan = StoredText.optional(StoredText.lines(typed == null ? "" : typed));
            if (alasan.filter(text -> text.codePointCount(0, text.length()) > MOST)
                    .isPresent()) {
                throw new IsianKeliru(Map.of(ISIAN, "Alasan koreksi paling panjang 1.000 karakter."));
            }
            return alasan;
        } catch (IllegalArgumentException refused) {
            throw new IsianKeliru(Map.of(ISIAN, "Alasan koreksi " + refused.getMessage() + "."));
        }
    }
}
