package org.sipppid.skpd.pejabat;

import java.util.Arrays;
import java.util.Locale;
import org.sipppid.isian.Kategori;

/** In which capacity somebody signs: as the holder, acting for a vacant or an absent one, or on another's behalf. */
public enum Sebutan implements Kategori {
    DEFINITIF("Pejabat definitif", ""),
    PLT("Plt. (pelaksana tugas)", "Plt. "),
    PLH("Plh. (pelaksana harian)", "Plh. "),
    AN("a.n. (atas nama pejabat lain)", "a.n. ");

    private final String label;
    private final String awalan;

    Sebutan(String label, String awalan) {
        this.label = label;
        this.awalan = awalan;
    }

    @Override
    public String label() {
        return label;
    }

    /** What stands before the office on paper. */
    String awalan() {
        return awalan;
    }

    /** A line of the signature block in capitals, as offices write it: Plt., Plh. and a.n. stay as they are. */
    public static String kapital(String line) {
        String awalan = Arrays.stream(values())
                .map(Sebutan::awalan)
                .filter(it -> !it.isEmpty() && line.startsWith(it))
                .findFirst()
                .orElse("");
        return awalan + line.substring(awalan.length()).toUpperCase(Locale.ROOT);
    }
}
