package org.sipppid.permohonan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.pemohon.GolonganPemohon;
import org.sipppid.pemohon.JenisPemohon;

/**
 * A request for public information (permohonan informasi publik, UU 14/2008 Ps 22) as the register knows it now. It
 * names no applicant; that is {@link org.sipppid.pemohon.Pemohon}.
 *
 * @param skpd the owning unit
 * @param versi from 1, counted up by every act
 * @param hariKerja working days from receipt to the end; empty while it runs
 * @param golongan what the applicant is by the list of Permendagri 3/2017 Ps 24; empty where nobody said
 * @param diterimaJam the hour of receipt, where it was noted
 */
public record Permohonan(
        UUID id,
        int versi,
        UUID skpd,
        String nomor,
        Jalur jalur,
        JenisPemohon jenisPemohon,
        String rincian,
        Optional<String> tujuan,
        Keadaan keadaan,
        Optional<Integer> hariKerja,
        Optional<GolonganPemohon> golongan,
        Optional<LocalTime> diterimaJam,
        Optional<CaraMemperoleh> caraMemperoleh,
        Optional<CaraMengirim> caraMengirim) {

    public LocalDate diterima() {
        return keadaan.diterima();
    }

    /** When the written notice is due by the law (UU 14/2008 Ps 22(7)-(8)). */
    public LocalDate jatuhTempo() {
        return keadaan.jatuhTempo();
    }

    public Tahap tahap() {
        return keadaan.tahap();
    }

    public Optional<Penyelesaian> penyelesaian() {
        return keadaan.penyelesaian();
    }

    public Hasil hasil() {
        return penyelesaian().map(Penyelesaian::hasil).orElse(Hasil.BERJALAN);
    }
}
