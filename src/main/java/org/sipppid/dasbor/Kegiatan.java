package org.sipppid.dasbor;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.skpd.Skpd;

/**
 * What a unit did to requests within one minute. It names the unit and counts, never a request or a person, for it is
 * shown to the officers of all units.
 *
 * @param jalur the way in, of requests that were registered
 * @param hasil the outcome, of requests that were changed
 * @param berubah whether that outcome is a new one
 */
record Kegiatan(Instant saat, Skpd skpd, int jumlah, Optional<Jalur> jalur, Optional<Hasil> hasil, boolean berubah) {

    /** The act in words, to follow the unit's name: "mencatat 1 permohonan (surat)". */
    public String perbuatan() {
        return verb() + " " + jumlah + " permohonan"
                + jalur.map(cara -> " (" + cara.label().toLowerCase(Locale.ROOT) + ")")
                        .orElse("");
    }

    private String verb() {
        if (hasil.isEmpty()) {
            return "mencatat";
        }
        if (!berubah) {
            return "memperbaiki";
        }
        return switch (hasil.get()) {
            case BERJALAN -> "membuka kembali";
            case DIKABULKAN_PENUH -> "mengabulkan penuh";
            case DIKABULKAN_SEBAGIAN -> "mengabulkan sebagian";
            case DITOLAK -> "menolak";
            case DIALIHKAN -> "mengalihkan";
            case BELUM_DIKUASAI -> "menyatakan belum menguasai informasi dari";
            case DICABUT -> "mencatat pencabutan";
            case TIDAK_LENGKAP -> "menutup karena tidak lengkap";
            case DIBATALKAN -> "membatalkan pencatatan";
        };
    }
}
