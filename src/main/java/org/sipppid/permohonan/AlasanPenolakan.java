package org.sipppid.permohonan;

import org.sipppid.isian.Kategori;

/**
 * The grounds on which the law lets a request be refused: UU 14/2008 Ps 17 huruf a-j and Ps 6(3) huruf a-d. Ps 6(3)
 * huruf e is an outcome of its own, {@link Hasil#BELUM_DIKUASAI}.
 */
public enum AlasanPenolakan implements Kategori {
    PASAL_17_A("17a", "Pasal 17 huruf a", "menghambat proses penegakan hukum"),
    PASAL_17_B("17b", "Pasal 17 huruf b", "hak atas kekayaan intelektual dan persaingan usaha tidak sehat"),
    PASAL_17_C("17c", "Pasal 17 huruf c", "membahayakan pertahanan dan keamanan negara"),
    PASAL_17_D("17d", "Pasal 17 huruf d", "mengungkapkan kekayaan alam Indonesia"),
    PASAL_17_E("17e", "Pasal 17 huruf e", "merugikan ketahanan ekonomi nasional"),
    PASAL_17_F("17f", "Pasal 17 huruf f", "merugikan kepentingan hubungan luar negeri"),
    PASAL_17_G("17g", "Pasal 17 huruf g", "akta otentik yang bersifat pribadi dan wasiat seseorang"),
    PASAL_17_H("17h", "Pasal 17 huruf h", "mengungkap rahasia pribadi"),
    PASAL_17_I("17i", "Pasal 17 huruf i", "memorandum atau surat antar-/intra-badan publik yang dirahasiakan"),
    PASAL_17_J("17j", "Pasal 17 huruf j", "tidak boleh diungkapkan berdasarkan undang-undang"),
    PASAL_6_3_A("6_3_a", "Pasal 6 ayat (3) huruf a", "dapat membahayakan negara"),
    PASAL_6_3_B("6_3_b", "Pasal 6 ayat (3) huruf b", "perlindungan usaha dari persaingan usaha tidak sehat"),
    PASAL_6_3_C("6_3_c", "Pasal 6 ayat (3) huruf c", "berkaitan dengan hak-hak pribadi"),
    PASAL_6_3_D("6_3_d", "Pasal 6 ayat (3) huruf d", "berkaitan dengan rahasia jabatan"),
    /** Only by import: the register it came from names a ground that this law does not know. */
    LAIN("lain", "Alasan lain", "menurut register asal");

    private final String kode;
    private final String pasal;
    private final String isi;

    AlasanPenolakan(String kode, String pasal, String isi) {
        this.kode = kode;
        this.pasal = pasal;
        this.isi = isi;
    }

    @Override
    public String kode() {
        return kode;
    }

    /** The article, as reports cite it. */
    public String pasal() {
        return pasal;
    }

    /** What the article protects, in short. */
    public String isi() {
        return isi;
    }

    @Override
    public String label() {
        return pasal + " (" + isi + ")";
    }

    /** Whether the ground says nothing without naming the statute, or what the other register called it. */
    public boolean perluKeterangan() {
        return this == PASAL_17_J || this == LAIN;
    }
}
