package org.sipppid.rekonsiliasi.temuan;

import org.sipppid.sengketa.JenisTindakan;

/** What the rules on disputes mean to people. */
final class ArtiSengketa {

    private static final String REGISTER_AGAIN =
            "Batalkan dan catat lagi bila tanggalnya salah ketik; kalau tidak, tutup dengan sebabnya.";

    static final Arti GANDA = new Arti(
            "Sengketa ganda",
            "Bernomor registrasi Komisi Informasi yang sama dengan sengketa lain (Perki 1/2013 Pasal 18).",
            "Batalkan pencatatan yang kedua bila memang sengketa yang sama.",
            JenisTindakan.BATALKAN);

    static final Arti TANGGAL_DEPAN = new Arti(
            "Tanggal sengketa di depan",
            "Diajukan, diputus, dilaksanakan atau selesai pada tanggal yang belum tiba.",
            "Temuan ini hilang sendiri kalau tanggalnya tiba; batalkan dan catat lagi bila tanggal diajukannya salah ketik.",
            JenisTindakan.BATALKAN);

    static final Arti NOMOR_MUNDUR = new Arti(
            "Nomor sengketa tidak urut tanggal",
            "Nomornya sesudah, tetapi tanggal diajukannya sebelum sengketa bernomor sebelumnya di meja dan tahun yang sama.",
            REGISTER_AGAIN,
            JenisTindakan.BATALKAN);

    static final Arti NOMOR_HILANG = new Arti(
            "Nomor sengketa hilang",
            "Antara nomor ini dan nomor sebelumnya di meja dan tahun yang sama ada nomor yang tidak dipakai sengketa mana pun.",
            "Periksa basis data dengan ./sip periksa dan pulihkan yang hilang dari cadangan.");

    static final Arti TERLALU_DINI = new Arti(
            "Sengketa terlalu dini",
            "Diajukan sebelum keberatannya diterima, sebelum tanggapannya diterima pemohon, atau selagi waktu menanggapinya"
                    + " berjalan (UU 14/2008 Pasal 37; Perki 1/2013 Pasal 5 dan 13).",
            "Sebutkan dalam jawaban kepada Komisi Informasi, lalu tutup; batalkan dan catat lagi bila tanggalnya salah ketik.",
            JenisTindakan.BATALKAN);

    static final Arti LEWAT_WAKTU = new Arti(
            "Sengketa lewat waktu",
            "Diajukan sesudah empat belas hari kerja (UU 14/2008 Pasal 37 ayat (2)).",
            "Sebutkan dalam jawaban kepada Komisi Informasi, lalu tutup; batalkan dan catat lagi bila tanggalnya salah ketik.",
            JenisTindakan.BATALKAN);

    static final Arti DASAR_KELIRU = new Arti(
            "Dasar waktu sengketa keliru",
            "Waktunya dihitung dari tanggapan yang belum ada atau bertanggal sesudahnya; atau dari habisnya waktu, padahal"
                    + " ditanggapi dalam waktunya; atau keberatannya sudah berakhir tanpa tanggapan (UU 14/2008 Pasal 37 ayat (2);"
                    + " Perki 1/2013 Pasal 13).",
            "Ralat tanggapan pada keberatannya, atau batalkan sengketanya dan catat lagi dengan tanggal tanggapan diterima.",
            JenisTindakan.BATALKAN);

    static final Arti PUTUSAN_MUNDUR = new Arti(
            "Putusan diterima sebelum diputus",
            "Salinan putusan terakhir tercatat diterima sebelum tanggal putusannya, padahal dari situlah waktu untuk melawannya"
                    + " berjalan (UU 14/2008 Pasal 48 ayat (1) dan Pasal 50).",
            "Periksa tanggal pada salinan putusan; tutup dengan tanggal yang benar sebagai alasan.");

    static final Arti TAK_BERGERAK = new Arti(
            "Sengketa tidak bergerak",
            "Di Komisi Informasi tanpa catatan baru lebih dari 180 hari (UU 14/2008 Pasal 38 ayat (2): paling lambat seratus"
                    + " hari kerja); atau diputus atau disepakati lebih dari enam puluh hari lalu, tetapi tidak dilawan,"
                    + " dilaksanakan maupun ditutup (Pasal 48 ayat (1), 50).",
            "Catat tindakan berikutnya, pelaksanaannya atau cara berakhirnya.",
            JenisTindakan.LAKSANAKAN);

    private ArtiSengketa() {}
}
