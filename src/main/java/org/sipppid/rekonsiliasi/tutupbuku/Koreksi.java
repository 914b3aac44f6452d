package org.sipppid.rekonsiliasi.tutupbuku;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A change in a month that was closed, with its reason.
 *
 * @param bagian whether it changed what the month received or what ended in it
 * @param perubahan the fields that differ; where the request came into the month or left it, all that it said
 * @param nama who made it; empty where only what is printed may be read
 */
public record Koreksi(
        UUID skpd,
        YearMonth bulan,
        UUID permohonan,
        int versi,
        Bagian bagian,
        List<Perubahan> perubahan,
        String alasan,
        Optional<String> nama,
        Instant pada) {

    /** The two things that a month says of a request. */
    public enum Bagian {
        DITERIMA("yang diterima"),
        SELESAI("yang selesai");

        private final String label;

        Bagian(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A field before and after, in words; empty where the request was not in the month. */
    public record Perubahan(String nama, Optional<String> sebelum, Optional<String> sesudah) {

        /** The change in words: "hasil: Ditolak → Dikabulkan penuh". */
        public String kalimat() {
            return nama + ": " + sebelum.orElse("tidak ada") + " → " + sesudah.orElse("tidak ada");
        }
    }
}
