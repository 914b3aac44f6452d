package org.sipppid.sengketa;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sipppid.keberatan.AlasanKeberatan;

/**
 * A dispute (sengketa informasi publik, UU 14/2008 Ps 37) as the register knows it now; it names no person.
 *
 * @param mulaiWaktu the day from which the time for filing it ran (UU 14/2008 Ps 37(2))
 * @param batasPengajuan the last day of that time
 * @param putusanDiterima when the last ruling reached us
 */
public record Sengketa(
        UUID id,
        int versi,
        UUID skpd,
        UUID keberatan,
        String nomor,
        Set<AlasanKeberatan> alasan,
        LocalDate mulaiWaktu,
        DasarWaktu dasarWaktu,
        LocalDate batasPengajuan,
        LocalDate diajukan,
        Optional<String> registrasiKi,
        TahapSengketa tahap,
        LocalDate tahapSejak,
        Optional<HasilMediasi> mediasi,
        Optional<Amar> putusanKi,
        Optional<Pengadilan> gugatan,
        Optional<Amar> putusanPengadilan,
        boolean kasasi,
        Optional<Amar> putusanMa,
        Optional<LocalDate> putusanDiterima,
        Optional<LocalDate> dilaksanakan,
        Optional<LocalDate> selesai,
        Optional<String> keterangan) {

    public Keadaan keadaan() {
        return new Keadaan(tahap, alasan);
    }

    public boolean terlambatDiajukan() {
        return diajukan.isAfter(batasPengajuan);
    }

    /** Whether it was filed while the superior could still answer in time. */
    public boolean terlaluDini() {
        return !diajukan.isAfter(mulaiWaktu) && dasarWaktu == DasarWaktu.DIAM;
    }
}
