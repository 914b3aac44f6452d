package org.sipppid.hukum;

import java.time.LocalDate;

/** A rule of law with the days on which it held, for a document cites the law of its own day. */
public enum Peraturan {
    UU_14_2008("Undang-Undang Nomor 14 Tahun 2008", LocalDate.of(2010, 4, 30), LocalDate.MAX),
    PP_61_2010("Peraturan Pemerintah Nomor 61 Tahun 2010", LocalDate.of(2010, 8, 20), LocalDate.MAX),
    /** Revoked by Perki 1/2021 Ps 63. */
    PERKI_1_2010("Peraturan Komisi Informasi Nomor 1 Tahun 2010", LocalDate.of(2010, 4, 30), LocalDate.of(2021, 6, 29)),
    PERKI_1_2021("Peraturan Komisi Informasi Nomor 1 Tahun 2021", LocalDate.of(2021, 6, 30), LocalDate.MAX),
    PERMENDAGRI_3_2017("Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2017", LocalDate.of(2017, 1, 23), LocalDate.MAX);

    private final String nama;
    private final LocalDate dari;
    private final LocalDate sampai;

    Peraturan(String nama, LocalDate dari, LocalDate sampai) {
        this.nama = nama;
        this.dari = dari;
        this.sampai = sampai;
    }

    String nama() {
        return nama;
    }

    /** Whether it was in force on a day. */
    boolean berlaku(LocalDate hari) {
        return !hari.isBefore(dari) && !hari.isAfter(sampai);
    }
}
