package org.sipppid.bantuan;

import java.util.Optional;

/** The form of a request between public bodies exactly as it was typed. Absent fields are empty. */
record IsianBantuan(String skpd, String diterima, String peminta, String surat, String rincian) {

    IsianBantuan {
        skpd = orEmpty(skpd);
        diterima = orEmpty(diterima);
        peminta = orEmpty(peminta);
        surat = orEmpty(surat);
        rincian = orEmpty(rincian);
    }

    static String orEmpty(String typed) {
        return Optional.ofNullable(typed).orElse("");
    }
}
