package org.sipppid.kalender;

import java.util.Locale;

/** Why a weekday is no working day. */
public enum JenisLibur {
    /** A national holiday, by joint decree of three ministers (SKB) or by the President (Keppres). */
    LIBUR_NASIONAL("libur nasional"),

    /** A collective leave day beside a holiday, by the same decrees; they change it most often. */
    CUTI_BERSAMA("cuti bersama"),

    /** A day off of one region, by its head's decision. */
    LIBUR_DAERAH("libur daerah"),

    /** A day off, of whatever kind, of a list that somebody brought along. */
    DAFTAR_SENDIRI("libur");

    private final String label;

    JenisLibur(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The code that tables, addresses and files carry. */
    public String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static JenisLibur parse(String kode) {
        return valueOf(kode.toUpperCase(Locale.ROOT));
    }
}
