package org.sipppid.pengaturan;

import java.util.Optional;
import org.sipppid.skpd.kop.Kop;

/**
 * The letterhead's form exactly as it was typed. Absent fields are empty.
 *
 * @param logoInduk "ya" to take the own logo away and have the public body's instead
 */
record IsianKop(String skpd, String pemerintah, String instansi, String alamat, String logoInduk) {

    IsianKop {
        skpd = orEmpty(skpd);
        pemerintah = orEmpty(pemerintah);
        instansi = orEmpty(instansi);
        alamat = orEmpty(alamat);
        logoInduk = orEmpty(logoInduk);
    }

    static IsianKop of(Meja meja, Kop kop) {
        return new IsianKop(meja.kode(), kop.pemerintah(), kop.instansi(), String.join("\n", kop.alamat()), "");
    }

    static String orEmpty(String typed) {
        return Optional.ofNullable(typed).orElse("");
    }
}
