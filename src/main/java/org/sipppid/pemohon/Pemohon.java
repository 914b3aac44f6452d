package org.sipppid.pemohon;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The applicant (pemohon informasi publik, UU 14/2008 Ps 1(12)). Personal data: stored apart, shown only on purpose. */
public record Pemohon(
        String nama,
        Optional<String> nik,
        Optional<String> alamat,
        Optional<String> kontak,
        Optional<String> pekerjaan) {

    private static final Pattern SUREL = Pattern.compile("[\\w.%+-]+@[\\w-]+(\\.[\\w-]+)+");

    /** The e-mail address that the contact names, the first if it names several. */
    public Optional<String> surel() {
        return kontak.flatMap(
                typed -> SUREL.matcher(typed).results().map(MatchResult::group).findFirst());
    }

    @Override
    public String toString() {
        return "Pemohon[…]"; // never in a log
    }
}
