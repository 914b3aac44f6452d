package org.sipppid.keberatan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An objection (keberatan, UU 14/2008 Ps 35; P21 Ps 43(2)) as the register knows it now. It names neither applicant nor
 * proxy; those are persons apart.
 *
 * @param permohonan the request; empty for information of ground b that nobody had asked for
 * @param batasPengajuan the last day for filing it (UU 14/2008 Ps 36(1))
 * @param jatuhTempo of the answer, from receipt (UU 14/2008 Ps 36(2))
 * @param jatuhTempoPerki of the answer, from the register (P21 Ps 44(1))
 * @param hariKerja working days from receipt to the answer
 * @param selesai the day of the answer, or on which it ended otherwise
 * @param ditahan whether its file may not be destroyed (UU 43/2009 Ps 51(1))
 */
public record Keberatan(
        UUID id,
        int versi,
        UUID skpd,
        Optional<UUID> permohonan,
        boolean denganKuasa,
        String nomor,
        Set<AlasanKeberatan> alasan,
        LocalDate alasanDitemukan,
        LocalDate batasPengajuan,
        LocalDate diterima,
        LocalDate didaftarkan,
        LocalDate jatuhTempo,
        LocalDate jatuhTempoPerki,
        String informasi,
        Optional<String> tujuan,
        String kasusPosisi,
        TahapKeberatan tahap,
        LocalDate tahapSejak,
        Optional<TanggapanAtasan> tanggapan,
        Optional<Integer> hariKerja,
        Optional<LocalDate> dilaksanakan,
        Optional<SikapPemohon> sikapPemohon,
        Optional<LocalDate> selesai,
        Optional<String> keterangan,
        boolean sengketa,
        boolean ditahan) {

    public Keadaan keadaan() {
        return new Keadaan(tahap, alasan, hasil(), sengketa);
    }

    public Optional<HasilKeberatan> hasil() {
        return tanggapan.map(TanggapanAtasan::hasil);
    }

    /** The earlier of the two due dates of the answer; the law's own is never the later one. */
    public LocalDate tenggat() {
        return jatuhTempo.isBefore(jatuhTempoPerki) ? jatuhTempo : jatuhTempoPerki;
    }

    public boolean terlambatDiajukan() {
        return diterima.isAfter(batasPengajuan);
    }
}
