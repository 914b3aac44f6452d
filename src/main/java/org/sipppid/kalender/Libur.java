package org.sipppid.kalender;

import java.time.LocalDate;

/**
 * A day off as a decree names it.
 *
 * @param keputusan the decree, such as "SKB 1017/2024, 2/2024, 2/2024"
 */
public record Libur(LocalDate tanggal, String nama, JenisLibur jenis, String keputusan) {

    /** The reason for passing the day over; leave days of one decree read alike, so that a row of them is one. */
    String sebab() {
        String what = jenis == JenisLibur.CUTI_BERSAMA ? jenis.label() : jenis.label() + " " + nama;
        return what + " (" + keputusan + ")";
    }
}
