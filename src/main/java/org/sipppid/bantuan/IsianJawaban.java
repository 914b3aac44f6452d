package org.sipppid.bantuan;

/** The form of the answer exactly as it was typed. Absent fields are empty. */
record IsianJawaban(String hasil, String selesai, String keterangan) {

    IsianJawaban {
        hasil = IsianBantuan.orEmpty(hasil);
        selesai = IsianBantuan.orEmpty(selesai);
        keterangan = IsianBantuan.orEmpty(keterangan);
    }

    /** The form before anything is typed: as the request stands, answered today. */
    static IsianJawaban of(BantuanKedinasan bantuan, String today) {
        return new IsianJawaban(
                bantuan.hasil().kode(),
                bantuan.selesai().map(Object::toString).orElse(today),
                bantuan.keterangan().orElse(""));
    }
}
