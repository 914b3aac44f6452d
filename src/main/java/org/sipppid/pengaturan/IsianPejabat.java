package org.sipppid.pengaturan;

import java.util.Optional;
import org.sipppid.skpd.pejabat.Pejabat;

/**
 * The form of an office-holder exactly as it was typed. Absent fields are empty.
 *
 * @param akhiri "ya" to end the present holder's term on the day before
 */
record IsianPejabat(
        String skpd,
        String jenis,
        String sebutan,
        String jabatan,
        String atasNama,
        String nama,
        String nip,
        String pangkat,
        String surel,
        String dari,
        String sampai,
        String akhiri) {

    IsianPejabat {
        skpd = orEmpty(skpd);
        jenis = orEmpty(jenis);
        sebutan = orEmpty(sebutan);
        jabatan = orEmpty(jabatan);
        atasNama = orEmpty(atasNama);
        nama = orEmpty(nama);
        nip = orEmpty(nip);
        pangkat = orEmpty(pangkat);
        surel = orEmpty(surel);
        dari = orEmpty(dari);
        sampai = orEmpty(sampai);
        akhiri = orEmpty(akhiri);
    }

    /** The form before anything is typed. */
    static IsianPejabat kosong(Meja meja, String today) {
        return new IsianPejabat(meja.kode(), "ppid", "definitif", "", "", "", "", "", "", today, "", "");
    }

    static IsianPejabat of(Meja meja, Pejabat pejabat) {
        return new IsianPejabat(
                meja.kode(),
                pejabat.jenis().kode(),
                pejabat.sebutan().kode(),
                pejabat.jabatan(),
                pejabat.atasNama().orElse(""),
                pejabat.nama(),
                pejabat.nip().orElse(""),
                pejabat.pangkat().orElse(""),
                pejabat.surel().orElse(""),
                pejabat.dari().toString(),
                pejabat.sampai().map(Object::toString).orElse(""),
                "");
    }

    private static String orEmpty(String typed) {
        return Optional.ofNullable(typed).orElse("");
    }
}
