package org.sipppid.permohonan;

/** The outcome form exactly as it was typed. Absent fields are empty. */
public record IsianPenyelesaian(String hasil, String tanggal, String alasan, String keterangan) {

    public IsianPenyelesaian {
        hasil = Isian.orEmpty(hasil);
        tanggal = Isian.orEmpty(tanggal);
        alasan = Isian.orEmpty(alasan);
        keterangan = Isian.orEmpty(keterangan);
    }
}
