package org.sipppid.permohonan;

/**
 * The entry form exactly as it was typed (P21 Ps 29(5), Lampiran VI), but for the applicant's part, which is
 * {@link org.sipppid.pemohon.IsianPemohon}; what is wrong with it is said beside it and nothing typed is lost. Absent
 * fields are empty.
 *
 * @param skpd the code of the owning unit
 * @param diterimaJam the hour of receipt, where it was noted
 */
public record Isian(
        String skpd,
        String diterima,
        String diterimaJam,
        String jalur,
        String rincian,
        String tujuan,
        String caraMemperoleh,
        String caraMengirim) {

    public Isian {
        skpd = orEmpty(skpd);
        diterima = orEmpty(diterima);
        diterimaJam = orEmpty(diterimaJam);
        jalur = orEmpty(jalur);
        rincian = orEmpty(rincian);
        tujuan = orEmpty(tujuan);
        caraMemperoleh = orEmpty(caraMemperoleh);
        caraMengirim = orEmpty(caraMengirim);
    }

    static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }
}
