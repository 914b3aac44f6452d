package org.sipppid.laporan;

import org.sipppid.skpd.Susunan;
import org.springframework.web.util.UriComponentsBuilder;

/** The report's form exactly as it was typed. Absent fields are empty. */
record IsianLaporan(
        String periode,
        String dari,
        String sampai,
        String skpd,
        String susunan,
        String jabatan,
        String nama,
        String pangkat,
        String nip,
        String alamat) {

    IsianLaporan {
        periode = orEmpty(periode);
        dari = orEmpty(dari);
        sampai = orEmpty(sampai);
        skpd = orEmpty(skpd);
        susunan = orEmpty(susunan);
        jabatan = orEmpty(jabatan);
        nama = orEmpty(nama);
        pangkat = orEmpty(pangkat);
        nip = orEmpty(nip);
        alamat = orEmpty(alamat);
    }

    /** The form as it opens: a period, a scope, a tree of units, and the signatory as known. */
    static IsianLaporan of(String periode, String skpd, Susunan.Pohon pohon, Penandatangan signatory) {
        return new IsianLaporan(
                periode,
                "",
                "",
                skpd,
                pohon.kode(),
                String.join("\n", signatory.jabatan()),
                signatory.nama(),
                signatory.pangkat().orElse(""),
                signatory.nip().orElse(""),
                String.join("\n", signatory.alamat()));
    }

    /** Whether nothing at all was typed. */
    boolean isEmpty() {
        return equals(new IsianLaporan("", "", "", "", "", "", "", "", "", ""));
    }

    /** What was typed as the parameters of an address. */
    String query() {
        return UriComponentsBuilder.newInstance()
                .queryParam("periode", "{periode}")
                .queryParam("dari", "{dari}")
                .queryParam("sampai", "{sampai}")
                .queryParam("skpd", "{skpd}")
                .queryParam("susunan", "{susunan}")
                .queryParam("jabatan", "{jabatan}")
                .queryParam("nama", "{nama}")
                .queryParam("pangkat", "{pangkat}")
                .queryParam("nip", "{nip}")
                .queryParam("alamat", "{alamat}")
                .encode()
                .buildAndExpand(periode, dari, sampai, skpd, susunan, jabatan, nama, pangkat, nip, alamat)
                .toUriString();
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }
}
