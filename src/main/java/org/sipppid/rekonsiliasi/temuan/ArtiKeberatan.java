package org.sipppid.rekonsiliasi.temuan;

import org.sipppid.keberatan.JenisTindakan;

/** What the rules on objections mean to people. */
final class ArtiKeberatan {

    static final Arti GANDA = new Arti(
            "Keberatan ganda",
            "Diajukan atas permohonan yang sama dengan sedikitnya satu alasan yang sama selagi keberatan sebelumnya belum"
                    + " selesai; atau, tanpa permohonan, di SKPD yang sama dalam empat belas hari dengan kata-kata yang sama dan"
                    + " tidak ada NIK, nomor SK atau kontak yang membedakan pemohonnya.",
            "Batalkan pencatatan yang kedua bila memang keberatan yang sama.",
            JenisTindakan.BATALKAN);

    static final Arti TANGGAL_DEPAN = new Arti(
            "Tanggal keberatan di depan",
            "Diterima, dicatat, dijawab, dilaksanakan atau selesai pada tanggal yang belum tiba.",
            "Ralat catatan tanggapannya; temuan ini hilang sendiri kalau tanggalnya tiba.",
            JenisTindakan.RALAT);

    static final Arti DICATAT_LAMA = new Arti(
            "Keberatan lama baru dicatat",
            "Dicatat lebih dari tujuh hari sesudah diterima, sehingga tenggat menurut UU 14/2008 Pasal 36 ayat (2), sejak"
                    + " diterima, dan menurut Perki 1/2021 Pasal 44 ayat (1), sejak dicatat, berjauhan.",
            "Batalkan dan catat lagi bila tanggal diterimanya salah ketik; kalau memang lama, tutup dengan sebabnya.",
            JenisTindakan.BATALKAN);

    static final Arti NOMOR_MUNDUR = new Arti(
            "Nomor keberatan tidak urut tanggal",
            "Nomornya sesudah, tetapi tanggal diterimanya sebelum keberatan bernomor sebelumnya di meja dan tahun yang sama.",
            "Batalkan dan catat lagi bila tanggal diterimanya salah ketik; kalau tidak, tutup dengan sebabnya.",
            JenisTindakan.BATALKAN);

    static final Arti NOMOR_HILANG = new Arti(
            "Nomor keberatan hilang",
            "Antara nomor ini dan nomor sebelumnya di meja dan tahun yang sama ada nomor yang tidak dipakai keberatan mana"
                    + " pun (Perki 1/2021 Pasal 43 ayat (2)).",
            "Periksa basis data dengan ./sip periksa dan pulihkan yang hilang dari cadangan.");

    static final Arti MENDAHULUI = new Arti(
            "Keberatan mendahului permohonannya",
            "Diterima, atau alasannya ditemukan, sebelum permohonannya diterima (UU 14/2008 Pasal 35 ayat (1)).",
            "Perbaiki tanggal diterima permohonannya, atau batalkan keberatannya dan catat lagi.",
            JenisTindakan.BATALKAN);

    static final Arti TERLALU_DINI = new Arti(
            "Keberatan terlalu dini",
            "Beralasan c, tidak ditanggapi, selagi tenggat permohonannya masih berjalan (UU 14/2008 Pasal 22 ayat (7)-(8) dan"
                    + " Pasal 35 ayat (1) huruf c).",
            "Batalkan dan catat lagi bila alasan atau tanggalnya keliru; kalau tidak, jawab permohonannya dan tutup temuan ini.",
            JenisTindakan.BATALKAN);

    static final Arti PERMOHONAN_BATAL = new Arti(
            "Permohonannya dibatalkan",
            "Berlaku, padahal pencatatan permohonannya sudah dibatalkan.",
            "Batalkan keberatannya bila ikut keliru; kalau tidak, catat lagi permohonannya.",
            JenisTindakan.BATALKAN);

    static final Arti LEWAT_TENGGAT = new Arti(
            "Ditanggapi lewat tenggat",
            "Tanggapan Atasan PPID bertanggal sesudah tiga puluh hari kerja sejak keberatan diterima (UU 14/2008 Pasal 36"
                    + " ayat (2)).",
            "Ralat bila tanggal tanggapannya salah ketik; kalau memang terlambat, tutup dengan sebabnya.",
            JenisTindakan.RALAT);

    static final Arti TAK_TERCATAT = new Arti(
            "Tanggapan tidak tercatat",
            "Belum ada tanggapan atau akhirnya lebih dari enam puluh hari sesudah jatuh tempo (UU 14/2008 Pasal 36 ayat (2)):"
                    + " mungkin sudah ada, tetapi tidak dicatat.",
            "Catat tanggapannya atau cara berakhirnya.",
            JenisTindakan.JAWAB);

    static final Arti TAK_DILAKSANAKAN = new Arti(
            "Tanggapan belum dilaksanakan",
            "Dikabulkan, tetapi sampai batas yang ditetapkan Atasan PPID pelaksanaannya belum dicatat, atau dicatat sesudah"
                    + " batas itu (Perki 1/2021 Pasal 56 ayat (4) huruf d).",
            "Catat pelaksanaannya; kalau memang terlambat, tutup dengan sebabnya.",
            JenisTindakan.LAKSANAKAN);

    private ArtiKeberatan() {}
}
