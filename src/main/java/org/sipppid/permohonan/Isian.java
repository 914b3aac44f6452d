package org.sipppid.permohonan;

/**
 * The entry form exactly as it was typed (P21 Ps 29(5), Lampiran VI); what is wrong with it is said beside it and
 * nothing typed is lost. Absent fields are empty.
 *
 * @param skpd the code of the owning unit
 */
public record Isian(
        String skpd,
        String diterima,
        String jalur,
        String jenisPemohon,
        String nama,
        String nik,
        String alamat,
        String kontak,
        String pekerjaan,
        String rincian,
        String tujuan) {

    public Isian {
        skpd = orEmpty(skpd);
        diterima = orEmpty(diterima);
        jalur = orEmpty(jalur);
        jenisPemohon = orEmpty(jenisPemohon);
        nama = orEmpty(nama);
        nik = orEmpty(nik);
        alamat = orEmpty(alamat);
        kontak = orEmpty(kontak);
        pekerjaan = orEmpty(pekerjaan);
        rincian = orEmpty(rincian);
        tujuan = orEmpty(tujuan);
    }

    static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }
}
