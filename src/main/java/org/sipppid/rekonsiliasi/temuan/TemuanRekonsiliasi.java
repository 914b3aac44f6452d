package org.sipppid.rekonsiliasi.temuan;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.skpd.Skpd;

/**
 * A finding (temuan): that something is wrong, or looks so, with a record or between two. One row for as long as the
 * program lives, however often it comes and goes.
 *
 * @param skpd who must act
 * @param pokok the record that it is of; none where the register lacks it
 * @param pasangan the other one of a pair
 * @param rincian the facts that were judged: dates, figures and differences; no person, no other unit's words
 * @param ditemukan when it was last opened
 * @param catatan why it was closed
 */
public record TemuanRekonsiliasi(
        UUID id,
        int versi,
        Aturan aturan,
        Skpd skpd,
        Optional<Pokok> pokok,
        Optional<Pokok> pasangan,
        Map<String, Object> rincian,
        Instant ditemukan,
        KeadaanTemuan keadaan,
        Optional<Penutupan> penutupan,
        Optional<String> catatan) {

    public boolean terbuka() {
        return keadaan == KeadaanTemuan.TERBUKA;
    }

    public boolean ditutup() {
        return keadaan == KeadaanTemuan.DITUTUP;
    }

    /** Where the difference is decided that a comparison with a unit's file left open. */
    public Optional<String> tautanPencocokan() {
        return Optional.ofNullable(rincian.get("pencocokan"))
                .map(satu -> "/rekonsiliasi/cocokkan/" + satu + "?sikap=semua&jenis=" + aturan.kode()
                        + (rincian.containsKey("ke") ? "&ke=" + rincian.get("ke") : "&bulan=" + rincian.get("bulan")));
    }
}
