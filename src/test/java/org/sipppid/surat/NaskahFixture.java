package org.sipppid.surat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sipppid.surat.naskah.FormulirKeberatan;
import org.sipppid.surat.naskah.FormulirPermintaan;
import org.sipppid.surat.naskah.Identitas;
import org.sipppid.surat.naskah.Naskah;
import org.sipppid.surat.naskah.PemberitahuanTertulis;
import org.sipppid.surat.naskah.Pilihan;
import org.sipppid.surat.naskah.SkPenolakan;
import org.sipppid.surat.naskah.SuratPerpanjangan;
import org.sipppid.surat.naskah.SuratTidakLengkap;
import org.sipppid.surat.naskah.TandaTangan;
import org.sipppid.surat.naskah.TandaTerima;
import org.sipppid.surat.naskah.TandaTerimaKeberatan;
import org.sipppid.surat.naskah.TanggapanKeberatan;

/** Letters of every kind for tests, each with all of its fields or with none. */
final class NaskahFixture {

    static final LocalDate HARI = LocalDate.of(2026, 11, 23);
    static final String NOMOR = "016/DPUPR/XI/2026";
    static final String NOMOR_KEBERATAN = "002/KEBERATAN/DPUPR/XI/2026";

    static final Identitas PEMOHON = new Identitas(
            Optional.of("Contoh Pemohon Lengkap"),
            Optional.of("Jalan Rekaan Raya 7, Pontianak"),
            Optional.of("Peneliti rekaan"),
            Optional.of("0812-0000-0001 / pemohon@contoh.example"));
    static final Identitas KUASA = new Identitas(
            Optional.of("Contoh Kuasa Pemohon"),
            Optional.of("Jalan Kuasa 9, Pontianak"),
            Optional.empty(),
            Optional.of("0812-0000-0002"));
    static final TandaTangan PPID = new TandaTangan(
            List.of("Plt. Pejabat Pengelola Informasi", "dan Dokumentasi,"),
            Optional.of("Contoh Pejabat, S.H."),
            Optional.of("Pembina"),
            Optional.of("197001011995031001"));
    static final TandaTangan ATASAN = new TandaTangan(
            List.of("Atasan PPID,"),
            Optional.of("Contoh Atasan, M.Si."),
            Optional.of("Pembina Utama Madya"),
            Optional.of("196501011990031002"));
    static final TandaTangan PETUGAS = new TandaTangan(
            List.of("Petugas Pelayanan Informasi,"),
            Optional.of("Contoh Petugas"),
            Optional.empty(),
            Optional.of("199001012015031003"));
    private static final TandaTangan TANPA_NAMA =
            TandaTangan.jabatan("Pejabat Pengelola Informasi", "dan Dokumentasi (PPID),");
    private static final List<String> CARA = List.of(
            "Melihat/membaca/mendengarkan/mencatat",
            "Mendapatkan salinan (softcopy)",
            "Mendapatkan salinan (hardcopy)");
    private static final List<String> KIRIM = List.of("Mengambil langsung", "Kurir", "Pos", "Faksimili", "Surel");
    private static final List<String> PERPANJANGAN = List.of(
            "Informasi yang diminta belum dikuasai atau belum didokumentasikan",
            "Belum dapat diputuskan apakah informasi yang diminta dikecualikan");
    private static final List<String> KEBERATAN = List.of(
            "a. Permohonan informasi ditolak",
            "b. Informasi berkala tidak disediakan",
            "c. Permintaan informasi tidak ditanggapi",
            "d. Permintaan informasi ditanggapi tidak sebagaimana yang diminta",
            "e. Permintaan informasi tidak dipenuhi",
            "f. Biaya yang dikenakan tidak wajar",
            "g. Informasi disampaikan melebihi jangka waktu yang ditentukan");

    private NaskahFixture() {}

    /** One letter of every kind, with all that it can say. */
    static List<Naskah> lengkap() {
        return List.of(
                new FormulirPermintaan(
                        NOMOR,
                        PEMOHON,
                        Optional.of("Dokumen pelaksanaan anggaran pemeliharaan jalan provinsi tahun 2025"),
                        Optional.of("Penelitian tentang belanja infrastruktur"),
                        pilihan(CARA, 1),
                        pilihan(KIRIM, 4),
                        Optional.of("Contoh Petugas"),
                        Optional.of("Rp500 per lembar (Keputusan Kepala Dinas Nomor 1 Tahun 2026)")),
                new TandaTerima(NOMOR, HARI, PEMOHON, PETUGAS),
                new SuratTidakLengkap(
                        NOMOR,
                        PEMOHON,
                        Optional.of("Dokumen anggaran rekaan"),
                        List.of("salinan kartu tanda penduduk", "surat kuasa khusus bermeterai"),
                        PPID),
                pemberitahuan(),
                new SuratPerpanjangan(
                        NOMOR,
                        LocalDate.of(2026, 11, 9),
                        PEMOHON,
                        Optional.of("Dokumen anggaran rekaan"),
                        pilihan(PERPANJANGAN, 0),
                        Optional.of("Dokumen masih dihimpun dari tiga unit pelaksana."),
                        Optional.of(HARI),
                        Optional.of(LocalDate.of(2026, 12, 2)),
                        PPID),
                new SkPenolakan(
                        NOMOR,
                        PEMOHON,
                        Optional.of("Dokumen penawaran peserta tender"),
                        Optional.of("Rincian harga penawaran peserta yang kalah"),
                        Optional.of("b"),
                        Optional.of("Pasal 23 Undang-Undang Nomor 30 Tahun 2000"),
                        Optional.of("Persaingan usaha yang tidak sehat pada tender berikutnya."),
                        Optional.of("Sekretaris Daerah, 20 November 2026, Nomor 045/12/SETDA"),
                        Optional.of("Nomor 7/PPID/2026"),
                        PPID),
                new FormulirKeberatan(
                        NOMOR_KEBERATAN,
                        Optional.of(NOMOR),
                        Optional.of("Penelitian tentang belanja infrastruktur"),
                        PEMOHON,
                        Optional.of(KUASA),
                        pilihan(KEBERATAN, 2),
                        Optional.of("Sepuluh hari kerja lewat tanpa jawaban."),
                        Optional.of(LocalDate.of(2027, 1, 8)),
                        Optional.of(PETUGAS)),
                new TandaTerimaKeberatan(
                        NOMOR_KEBERATAN, HARI, Optional.of(NOMOR), PEMOHON, Optional.of(KUASA), PETUGAS),
                new TanggapanKeberatan(
                        Optional.of("500.12/9/SETDA/2026"),
                        NOMOR_KEBERATAN,
                        LocalDate.of(2026, 11, 20),
                        Optional.of(NOMOR),
                        PEMOHON,
                        Optional.of(KUASA),
                        List.of(
                                new TanggapanKeberatan.Alasan(
                                        "c",
                                        "Permintaan informasi tidak ditanggapi",
                                        Optional.of("Permintaan memang belum dijawab dalam waktunya.")),
                                new TanggapanKeberatan.Alasan(
                                        "g",
                                        "Informasi disampaikan melebihi jangka waktu",
                                        Optional.of("Perpanjangan tidak pernah diberitahukan."))),
                        Optional.of("Tidak ada alasan yang membenarkan kelambatan itu."),
                        Optional.of("Menerima keberatan seluruhnya."),
                        Optional.of("memberikan informasi paling lambat 30 November 2026"),
                        Optional.of("Nomor 7/PPID/2026 (rekaan)"),
                        ATASAN));
    }

    /** One letter of every kind with nothing but what no letter can be without. */
    static List<Naskah> kosong() {
        Optional<String> none = Optional.empty();
        Identitas nobody = Identitas.KOSONG;
        return List.of(
                new FormulirPermintaan(NOMOR, nobody, none, none, pilihan(CARA, -1), pilihan(KIRIM, -1), none, none),
                new TandaTerima(NOMOR, HARI, nobody, TANPA_NAMA),
                new SuratTidakLengkap(NOMOR, nobody, none, List.of(), TANPA_NAMA),
                new PemberitahuanTertulis(
                        NOMOR,
                        LocalDate.of(2026, 11, 9),
                        nobody,
                        none,
                        Optional.empty(),
                        none,
                        false,
                        false,
                        PemberitahuanTertulis.Biaya.KOSONG,
                        none,
                        Optional.empty(),
                        none,
                        false,
                        false,
                        none,
                        TANPA_NAMA),
                new SuratPerpanjangan(
                        NOMOR,
                        LocalDate.of(2026, 11, 9),
                        nobody,
                        none,
                        pilihan(PERPANJANGAN, -1),
                        none,
                        Optional.empty(),
                        Optional.empty(),
                        TANPA_NAMA),
                new SkPenolakan(NOMOR, nobody, none, none, none, none, none, none, none, TANPA_NAMA),
                new FormulirKeberatan(
                        NOMOR_KEBERATAN,
                        none,
                        none,
                        nobody,
                        Optional.empty(),
                        pilihan(KEBERATAN, -1),
                        none,
                        Optional.empty(),
                        Optional.empty()),
                new TandaTerimaKeberatan(NOMOR_KEBERATAN, HARI, none, nobody, Optional.empty(), TANPA_NAMA),
                new TanggapanKeberatan(
                        none,
                        NOMOR_KEBERATAN,
                        LocalDate.of(2026, 11, 20),
                        none,
                        nobody,
                        Optional.empty(),
                        List.of(),
                        none,
                        none,
                        none,
                        none,
                        TANPA_NAMA));
    }

    private static PemberitahuanTertulis pemberitahuan() {
        return new PemberitahuanTertulis(
                NOMOR,
                LocalDate.of(2026, 11, 9),
                PEMOHON,
                Optional.of("Dikabulkan sebagian: nomor rekening tidak diberikan"),
                Optional.of(true),
                Optional.empty(),
                true,
                true,
                new PemberitahuanTertulis.Biaya(
                        Optional.of(500), Optional.of(24), Optional.of(15_000), Optional.of(2_500)),
                Optional.of("tunai di loket, dengan tanda terima"),
                Optional.of(3),
                Optional.of("Nomor rekening dihitamkan: Pasal 17 huruf h angka 3 UU KIP."),
                true,
                true,
                Optional.of("30 hari kerja"),
                PPID);
    }

    private static List<Pilihan> pilihan(List<String> teks, int dipilih) {
        return IntStream.range(0, teks.size())
                .mapToObj(i -> new Pilihan(teks.get(i), i == dipilih))
                .toList();
    }
}
