package org.sipppid.surat;

import java.time.LocalDate;
import java.util.Optional;
import org.sipppid.skpd.kop.Kop;

/**
 * What surrounds a letter's text: letterhead, number, place and day.
 *
 * @param nomor of the letter; none for forms, which carry their record's
 * @param menggantikan the letter that this one replaces, in words
 * @param catatan a warning that stands on every page, such as that the data is invented
 */
record Bingkai(
        Kop kop,
        Optional<String> nomor,
        String tempat,
        LocalDate tanggal,
        Optional<String> menggantikan,
        Optional<String> catatan) {}
