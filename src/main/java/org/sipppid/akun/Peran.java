package org.sipppid.akun;

import java.util.Locale;

/** What a person may do here (P21 Ps 6; Permendagri 3/2017 Ps 11-14). */
public enum Peran {
    ADMIN("Administrator"),
    UTAMA("PPID Utama"),
    SKPD("PPID Pelaksana");

    private final String label;

    Peran(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Peran parse(String kode) {
        return valueOf(kode.toUpperCase(Locale.ROOT));
    }
}
