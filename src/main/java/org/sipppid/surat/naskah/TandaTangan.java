package org.sipppid.surat.naskah;

import java.util.List;
import java.util.Optional;
import org.sipppid.skpd.pejabat.Pejabat;
import org.sipppid.skpd.pejabat.Sebutan;

/**
 * Who signs by pen.
 *
 * @param jabatan the office in its lines; Plt., Plh. or a.n. stand before it
 * @param nip eighteen digits
 */
public record TandaTangan(List<String> jabatan, Optional<String> nama, Optional<String> pangkat, Optional<String> nip) {

    /** The holder of an office, or the office alone where nobody is recorded. */
    public static TandaTangan of(Optional<Pejabat> pejabat, String... jabatan) {
        return pejabat.map(satu -> new TandaTangan(
                        satu.blok().stream().map(Sebutan::kapital).toList(),
                        Optional.of(satu.nama()),
                        satu.pangkat(),
                        satu.nip()))
                .orElseGet(() -> jabatan(jabatan));
    }

    /** An office whose holder is not recorded: name and number are left open for the pen. */
    public static TandaTangan jabatan(String... jabatan) {
        return new TandaTangan(List.of(jabatan), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
