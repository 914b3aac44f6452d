package org.sipppid.laporan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The legal base of a report: each rule with the days on which it held, for a document cites the law of its own day. */
enum DasarHukum {
    UU_14_2008("Undang-Undang Nomor 14 Tahun 2008 Pasal 12", LocalDate.of(2010, 4, 30), LocalDate.MAX),
    PP_61_2010("Peraturan Pemerintah Nomor 61 Tahun 2010", LocalDate.of(2010, 8, 20), LocalDate.MAX),
    /** Revoked by Perki 1/2021 Ps 63. */
    PERKI_1_2010("Peraturan Komisi Informasi Nomor 1 Tahun 2010", LocalDate.of(2010, 4, 30), LocalDate.of(2021, 6, 29)),
    PERKI_1_2021(
            "Peraturan Komisi Informasi Nomor 1 Tahun 2021 Pasal 56 dan 57", LocalDate.of(2021, 6, 30), LocalDate.MAX),
    PERMENDAGRI_3_2017(
            "Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2017 Pasal 14 ayat (1) huruf f dan Pasal 21",
            LocalDate.of(2017, 1, 23),
            LocalDate.MAX);

    private final String nama;
    private final LocalDate dari;
    private final LocalDate sampai;

    DasarHukum(String nama, LocalDate dari, LocalDate sampai) {
        this.nama = nama;
        this.dari = dari;
        this.sampai = sampai;
    }

    /** The rules in force on a day, in the order in which documents cite them. */
    static List<String> pada(LocalDate hari) {
        return Arrays.stream(values())
                .filter(satu -> !hari.isBefore(satu.dari) && !hari.isAfter(satu.sampai))
                .map(satu -> satu.nama)
                .toList();
    }
}
