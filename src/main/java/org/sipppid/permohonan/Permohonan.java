package org.sipppid.permohonan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;

/**
 * A request for public information (permohonan informasi publik, UU 14/2008 Ps 22) as the register knows it now. It
 * names no applicant; that is {@link Pemohon}.
 *
 * @param skpd the owning unit
 * @param versi from 1, counted up by every change
 * @param jatuhTempo when the written notice is due (UU 14/2008 Ps 22(7)), by the calendar as known at entry
 * @param hariKerja working days from receipt to the end; empty while it runs
 */
public record Permohonan(
        UUID id,
        int versi,
        UUID skpd,
        String nomor,
        LocalDate diterima,
        LocalDate jatuhTempo,
        Jalur jalur,
        JenisPemohon jenisPemohon,
        String rincian,
        Optional<String> tujuan,
        Optional<Penyelesaian> penyelesaian,
        Optional<Integer> hariKerja) {

    public Hasil hasil() {
        return penyelesaian.map(Penyelesaian::hasil).orElse(Hasil.BERJALAN);
    }
}
