package org.sipppid.isian;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What was typed cannot be taken: for each field a sentence that says what would be valid. */
public final class IsianKeliru extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, String> pesan;

    public IsianKeliru(Map<String, String> pesan) {
        super(pesan.values().stream().collect(Collectors.joining(" ")));
        this.pesan = new LinkedHashMap<>(pesan);
    }

    /** Field name to sentence, in the order of the form. */
    public Map<String, String> pesan() {
        return pesan;
    }
}
