package org.sipppid.masukan.cocok.berkas;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sipppid.isian.Kategori;
import org.sipppid.masukan.impor.lembar.Judul;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;

/**
 * What a column of a unit's file can hold; its code is the key of the mapping file (docs/panduan/impor.md).
 */
enum RuasBerkas implements Kategori {
    NOMOR_ASAL("Nomor registrasi", true, "no reg|nomor reg|no pendaftaran|nomor pendaftaran|nomor|no"),
    DITERIMA(
            "Tanggal diterima", true, "diterima|tanggal masuk|tgl masuk|tanggal permohonan|tgl permohonan|tanggal|tgl"),
    RINCIAN("Informasi yang diminta", true, "informasi yang|rincian|isi permohonan|informasi|perihal|uraian"),
    TUJUAN("Tujuan penggunaan", false, "tujuan"),
    JALUR("Jalur", false, "jalur|cara permohonan|cara mengajukan|media|melalui"),
    JENIS_PEMOHON("Jenis pemohon", false, "jenis pemohon|kategori pemohon|golongan pemohon"),
    HASIL("Hasil", false, "hasil|status|keputusan|tindak lanjut"),
    SELESAI(
            "Tanggal selesai",
            false,
            "selesai|tanggal jawab|tgl jawab|dijawab|tanggal pemberitahuan|tgl pemberitahuan"),
    ALASAN("Alasan penolakan", false, "alasan"),
    KETERANGAN("Keterangan", false, "keterangan|catatan"),
    NAMA("Nama pemohon", false, "nama pemohon|nama pengaju|nama"),
    NIK("NIK", false, "nik|ktp|nomor identitas|no identitas"),
    ALAMAT("Alamat pemohon", false, "alamat"),
    KONTAK("Telepon atau surel pemohon", false, "kontak|telepon|telp|hp|surel|email|e mail"),
    PEKERJAAN("Pekerjaan pemohon", false, "pekerjaan");

    /** What is of the applicant: it is taken over with its row, and neither compared nor shown. */
    static final List<RuasBerkas> PEMOHON = List.of(NAMA, NIK, ALAMAT, KONTAK, PEKERJAAN);

    /** Words that a register may use for an outcome, with what they most likely mean; shown, never taken unasked. */
    private static final String[][] MEANINGS = {
        {"tidak lengkap|tdk lengkap", "tidak_lengkap"},
        {"sebagian", "dikabulkan_sebagian"},
        {"tolak", "ditolak"},
        {"proses|berjalan|belum|tunggu", "berjalan"},
        {"cabut|batal", "dicabut"},
        {"alih|limpah|bukan kewenangan", "dialihkan"},
        {"tidak dikuasai|tidak tersedia|tidak ada", "belum_dikuasai"},
        {"penuh|seluruh|kabul|beri|selesai|jawab|terpenuhi", "dikabulkan_penuh"},
        {"wa", "whatsapp"},
        {"email|e-mail|surel", "surel"},
        {"langsung|datang|loket", "langsung"},
        {"telepon|telp|lisan", "lisan"},
        {"surat", "surat"},
        {"online|web|daring|aplikasi", "daring"},
        {"orang|pribadi|individu|warga", "perseorangan"},
        {"kelompok", "kelompok_orang"},
        {"badan|lembaga|lsm|ormas|pt|cv|yayasan", "badan_hukum"}
    };

    private final String label;
    private final boolean wajib;
    private final List<String> petunjuk;

    RuasBerkas(String label, boolean wajib, String petunjuk) {
        this.label = label;
        this.wajib = wajib;
        this.petunjuk = List.of(petunjuk.split("\\|"));
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether no comparison is possible without it. */
    public boolean wajib() {
        return wajib;
    }

    public boolean pemohon() {
        return PEMOHON.contains(this);
    }

    public boolean tanggal() {
        return this == DITERIMA || this == SELESAI;
    }

    /** The words of ours that a cell's word can mean; empty where the column holds free text. */
    public List<? extends Kategori> arti() {
        return switch (this) {
            case JALUR -> List.of(Jalur.values());
            case JENIS_PEMOHON -> List.of(JenisPemohon.values());
            case HASIL -> Hasil.SEMUA;
            case ALASAN -> List.of(AlasanPenolakan.values());
            default -> List.of();
        };
    }

    /** The column that most likely holds it. */
    Optional<String> tebak(Judul judul) {
        return petunjuk.stream()
                .flatMap(hint -> judul.nama().stream()
                        .filter(nama -> hints(words(nama), words(hint)))
                        .limit(1))
                .findFirst();
    }

    /** What a word most likely means. */
    public Optional<String> tebakArti(String kata) {
        return Stream.concat(
                        arti().stream()
                                .filter(satu -> words(kata).equals(words(satu.label())) || kata.equals(satu.kode()))
                                .map(Kategori::kode),
                        Arrays.stream(MEANINGS)
                                .filter(pair ->
                                        Arrays.stream(pair[0].split("\\|")).anyMatch(hint -> hints(words(kata), hint)))
                                .map(pair -> pair[1])
                                .filter(kode -> arti().stream()
                                        .anyMatch(satu -> satu.kode().equals(kode))))
                .findFirst();
    }

    /** Whether a hint stands in a text; a short one only as a word of its own. */
    private static boolean hints(String text, String hint) {
        return hint.length() <= 3 ? (" " + text + " ").contains(" " + hint + " ") : text.contains(hint);
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
