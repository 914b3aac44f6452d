package org.sipppid.permohonan;

import java.util.Optional;

/** The applicant (pemohon informasi publik, UU 14/2008 Ps 1(12)). Personal data: stored apart, shown only on purpose. */
public record Pemohon(
        String nama,
        Optional<String> nik,
        Optional<String> alamat,
        Optional<String> kontak,
        Optional<String> pekerjaan) {

    @Override
    public String toString() {
        return "Pemohon[…]"; // never in a log
    }
}
