package org.sipppid.surat.naskah;

import java.util.List;
import java.util.Optional;

/**
 * Who signs by pen.
 *
 * @param jabatan the office in its lines; Plt., Plh. or a.n. stand before it
 * @param nip eighteen digits
 */
public record TandaTangan(List<String> jabatan, Optional<String> nama, Optional<String> pangkat, Optional<String> nip) {

    /** An office whose holder is not recorded: name and number are left open for the pen. */
    public static TandaTangan jabatan(String... jabatan) {
        return new TandaTangan(List.of(jabatan), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
