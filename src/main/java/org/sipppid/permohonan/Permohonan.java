package org.sipppid.permohonan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A request for public information (permohonan informasi publik, UU 14/2008 Ps 22) as the register knows it now. It
 * names no applicant; that is {@link Pemohon}.
 *
 * @param skpd the owning unit
 * @param versi from 1, counted up by every change
 */
public record Permohonan(
        UUID id,
        int versi,
        UUID skpd,
        String nomor,
        LocalDate diterima,
        Jalur jalur,
        JenisPemohon jenisPemohon,
        String rincian,
        Optional<String> tujuan,
        Optional<Penyelesaian> penyelesaian) {

    public Hasil hasil() {
        return penyelesaian.map(Penyelesaian::hasil).orElse(Hasil.BERJALAN);
    }
}
