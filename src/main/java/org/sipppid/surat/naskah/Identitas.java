package org.sipppid.surat.naskah;

import java.util.Optional;

/**
 * A person as a form names one: the applicant or a proxy. Personal data, so it is stored only within the encrypted print.
 *
 * @param kontak telephone or e-mail
 */
public record Identitas(
        Optional<String> nama, Optional<String> alamat, Optional<String> pekerjaan, Optional<String> kontak) {

    /** Nobody is known: every field is left open for the pen. */
    public static final Identitas KOSONG =
            new Identitas(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public String toString() {
        return "Identitas[…]"; // never in a log
    }
}
