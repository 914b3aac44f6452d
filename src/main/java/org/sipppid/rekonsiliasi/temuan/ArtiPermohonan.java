package org.sipppid.rekonsiliasi.temuan;

import org.sipppid.permohonan.JenisTindakan;

/** What the rules on requests mean to people. */
final class ArtiPermohonan {

    private static final String SEJENIS =
            "Lebih dari 200 yang sejenis dalam satu pencocokan menjadi satu temuan setiap bulan.";

    static final Arti GANDA = new Arti(
            "Ganda",
            "Pemohon yang sama meminta hal yang paling sedikit 60% mirip dalam empat belas hari, atau rinciannya sama kata demi"
                    + " kata dan tidak ada NIK, nomor SK atau kontak yang membedakan pemohonnya; yang ditunjuk ialah"
                    + " pendahulunya yang terdekat.",
            "Batalkan pencatatan yang kedua bila memang permohonan yang sama.",
            JenisTindakan.BATALKAN);

    static final Arti TANGGAL_DEPAN = new Arti(
            "Tanggal di depan",
            "Diterima, dijawab, diperpanjang atau diberikan pada tanggal yang belum tiba.",
            "Perbaiki tanggalnya; temuan ini hilang sendiri kalau tanggalnya tiba.",
            JenisTindakan.PERBAIKI);

    static final Arti DICATAT_LAMA = new Arti(
            "Dicatat lama sesudah diterima",
            "Didaftarkan lebih dari tiga puluh hari sesudah tanggal diterimanya; yang diimpor tidak termasuk.",
            "Perbaiki tanggal diterimanya bila salah ketik.",
            JenisTindakan.PERBAIKI);

    static final Arti NOMOR_MUNDUR = new Arti(
            "Nomor tidak urut tanggal",
            "Nomornya sesudah, tetapi tanggal diterimanya sebelum permohonan bernomor sebelumnya di meja dan tahun yang sama.",
            "Perbaiki tanggal diterima salah satunya bila salah ketik.",
            JenisTindakan.PERBAIKI);

    static final Arti NOMOR_HILANG = new Arti(
            "Nomor hilang",
            "Antara nomor ini dan nomor sebelumnya di meja dan tahun yang sama ada nomor yang tidak dipakai permohonan mana pun.",
            "Periksa basis data dengan ./sip periksa dan pulihkan yang hilang dari cadangan.");

    static final Arti LEWAT_TENGGAT = new Arti(
            "Dijawab lewat tenggat",
            "Pemberitahuan tertulis bertanggal sesudah jatuh temponya (UU 14/2008 Pasal 22 ayat (7)); perpanjangan yang sah"
                    + " sudah menggeser jatuh tempo itu.",
            "Tarik pencatatan yang keliru bila tanggal jawabannya salah; kalau memang terlambat, tutup dengan sebabnya.",
            JenisTindakan.RALAT);

    static final Arti PERPANJANG_LEWAT = new Arti(
            "Diperpanjang sesudah waktunya",
            "Diperpanjang sesudah jangka waktu sepuluh hari kerja berakhir (UU 14/2008 Pasal 22 ayat (8)).",
            "Periksa tanggal perpanjangannya di register asal; kalau memang terlambat, tutup dengan sebabnya.");

    static final Arti TOLAK_TANPA_UJI = new Arti(
            "Ditolak tanpa uji konsekuensi",
            "Ditolak dengan alasan Pasal 17, tanpa lembar uji konsekuensi maupun SK pengecualian yang dicatat (UU 14/2008"
                    + " Pasal 19).",
            "Tarik pencatatannya dan usulkan penolakan lagi dengan nomor lembar ujinya.",
            JenisTindakan.RALAT);

    static final Arti BERIKAN_DAHULU = new Arti(
            "Diberikan sebelum dijawab",
            "Informasinya diberikan sebelum tanggal pemberitahuan yang mengabulkannya.",
            "Tarik pencatatan yang keliru dan catat lagi menurut urutannya.",
            JenisTindakan.RALAT);

    static final Arti HASIL_TAK_TERCATAT = new Arti(
            "Hasil tidak tercatat",
            "Masih berjalan lebih dari enam puluh hari sesudah jatuh tempo: mungkin sudah selesai, tetapi tidak dicatat.",
            "Catat pemberitahuannya atau cara berakhirnya.",
            JenisTindakan.JAWAB);

    static final Arti HANYA_DI_SKPD = new Arti(
            "Hanya di SKPD",
            "Ada di berkas SKPD pada pencocokan terakhirnya, tidak ada di sini. " + SEJENIS,
            "Terima baris SKPD itu, atau tolak dengan alasan, di halaman pencocokannya.");

    static final Arti HANYA_DI_PUSAT = new Arti(
            "Hanya di pusat",
            "Ada di sini, tidak ada di berkas SKPD pada pencocokan terakhirnya. " + SEJENIS,
            "Terima atau tolak di halaman pencocokannya, atau batalkan pencatatannya di sini.",
            JenisTindakan.BATALKAN);

    static final Arti BERBEDA = new Arti(
            "Berbeda",
            "Ada di kedua register, tetapi isinya berbeda pada pencocokan terakhir. " + SEJENIS,
            "Terima atau tolak di halaman pencocokannya, atau perbaiki catatannya di sini sampai sama.",
            JenisTindakan.PERBAIKI);

    private ArtiPermohonan() {}
}
