package org.sipppid.rekonsiliasi.temuan;

import static org.sipppid.rekonsiliasi.temuan.Penutupan.BUKAN_GANDA;
import static org.sipppid.rekonsiliasi.temuan.Penutupan.KOREKSI;
import static org.sipppid.rekonsiliasi.temuan.Penutupan.TERIMA;
import static org.sipppid.rekonsiliasi.temuan.Penutupan.TOLAK;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sipppid.isian.Kategori;
import org.sipppid.permohonan.JenisTindakan;

/**
 * What a finding can be of: each with its definition as people read it, the act that removes its cause, and the acts that
 * close it with the cause in place. What breaks a rule is said once, by the view {@code langgar_<kode>} of the database.
 */
public enum Aturan implements Kategori {
    GANDA(
            "Ganda",
            "Pemohon yang sama meminta hal yang paling sedikit 60% mirip dalam empat belas hari, atau rinciannya sama kata demi"
                    + " kata dan tidak ada NIK, nomor SK atau kontak yang membedakan pemohonnya; yang ditunjuk ialah"
                    + " pendahulunya yang terdekat.",
            "Batalkan pencatatan yang kedua bila memang permohonan yang sama.",
            JenisTindakan.BATALKAN,
            BUKAN_GANDA),
    TANGGAL_DEPAN(
            "Tanggal di depan",
            "Diterima, dijawab, diperpanjang atau diberikan pada tanggal yang belum tiba.",
            "Perbaiki tanggalnya; temuan ini hilang sendiri kalau tanggalnya tiba.",
            JenisTindakan.PERBAIKI,
            TOLAK),
    DICATAT_LAMA(
            "Dicatat lama sesudah diterima",
            "Didaftarkan lebih dari tiga puluh hari sesudah tanggal diterimanya; yang diimpor tidak termasuk.",
            "Perbaiki tanggal diterimanya bila salah ketik.",
            JenisTindakan.PERBAIKI,
            TOLAK),
    NOMOR_MUNDUR(
            "Nomor tidak urut tanggal",
            "Nomornya sesudah, tetapi tanggal diterimanya sebelum permohonan bernomor sebelumnya di meja dan tahun yang sama.",
            "Perbaiki tanggal diterima salah satunya bila salah ketik.",
            JenisTindakan.PERBAIKI,
            TOLAK),
    NOMOR_HILANG(
            "Nomor hilang",
            "Antara nomor ini dan nomor sebelumnya di meja dan tahun yang sama ada nomor yang tidak dipakai permohonan mana pun.",
            "Periksa basis data dengan ./sip periksa dan pulihkan yang hilang dari cadangan.",
            null,
            TOLAK),
    LEWAT_TENGGAT(
            "Dijawab lewat tenggat",
            "Pemberitahuan tertulis bertanggal sesudah jatuh temponya (UU 14/2008 Pasal 22 ayat (7)); perpanjangan yang sah"
                    + " sudah menggeser jatuh tempo itu.",
            "Tarik pencatatan yang keliru bila tanggal jawabannya salah; kalau memang terlambat, tutup dengan sebabnya.",
            JenisTindakan.RALAT,
            TOLAK),
    PERPANJANG_LEWAT(
            "Diperpanjang sesudah waktunya",
            "Diperpanjang sesudah jangka waktu sepuluh hari kerja berakhir (UU 14/2008 Pasal 22 ayat (8)).",
            "Periksa tanggal perpanjangannya di register asal; kalau memang terlambat, tutup dengan sebabnya.",
            null,
            TOLAK),
    TOLAK_TANPA_UJI(
            "Ditolak tanpa uji konsekuensi",
            "Ditolak dengan alasan Pasal 17, tanpa lembar uji konsekuensi maupun SK pengecualian yang dicatat (UU 14/2008"
                    + " Pasal 19).",
            "Tarik pencatatannya dan usulkan penolakan lagi dengan nomor lembar ujinya.",
            JenisTindakan.RALAT,
            TOLAK),
    BERIKAN_DAHULU(
            "Diberikan sebelum dijawab",
            "Informasinya diberikan sebelum tanggal pemberitahuan yang mengabulkannya.",
            "Tarik pencatatan yang keliru dan catat lagi menurut urutannya.",
            JenisTindakan.RALAT,
            TOLAK),
    HASIL_TAK_TERCATAT(
            "Hasil tidak tercatat",
            "Masih berjalan lebih dari enam puluh hari sesudah jatuh tempo: mungkin sudah selesai, tetapi tidak dicatat.",
            "Catat pemberitahuannya atau cara berakhirnya.",
            JenisTindakan.JAWAB,
            TOLAK),
    HANYA_DI_SKPD(
            "Hanya di SKPD",
            "Ada di berkas SKPD pada pencocokan terakhirnya, tidak ada di sini. Lebih dari 200 yang sejenis dalam satu"
                    + " pencocokan menjadi satu temuan setiap bulan.",
            "Terima baris SKPD itu, atau tolak dengan alasan, di halaman pencocokannya.",
            null,
            TERIMA,
            TOLAK,
            KOREKSI),
    HANYA_DI_PUSAT(
            "Hanya di pusat",
            "Ada di sini, tidak ada di berkas SKPD pada pencocokan terakhirnya. Lebih dari 200 yang sejenis dalam satu"
                    + " pencocokan menjadi satu temuan setiap bulan.",
            "Terima atau tolak di halaman pencocokannya, atau batalkan pencatatannya di sini.",
            JenisTindakan.BATALKAN,
            TERIMA,
            TOLAK,
            KOREKSI),
    BERBEDA(
            "Berbeda",
            "Ada di kedua register, tetapi isinya berbeda pada pencocokan terakhir. Lebih dari 200 yang sejenis dalam satu"
                    + " pencocokan menjadi satu temuan setiap bulan.",
            "Terima atau tolak di halaman pencocokannya, atau perbaiki catatannya di sini sampai sama.",
            JenisTindakan.PERBAIKI,
            TERIMA,
            TOLAK,
            KOREKSI);

    private static final Set<Aturan> PENCOCOKAN = Set.of(HANYA_DI_SKPD, HANYA_DI_PUSAT, BERBEDA);

    private final String label;
    private final String definisi;
    private final String penyelesaian;
    private final JenisTindakan koreksi; // none where no act of the register removes the cause
    private final List<Penutupan> penutupan;

    Aturan(String label, String definisi, String penyelesaian, JenisTindakan koreksi, Penutupan... penutupan) {
        this.label = label;
        this.definisi = definisi;
        this.penyelesaian = penyelesaian;
        this.koreksi = koreksi;
        this.penutupan = List.of(penutupan);
    }

    @Override
    public String label() {
        return label;
    }

    public String definisi() {
        return definisi;
    }

    /** What removes the cause, in words. */
    public String penyelesaian() {
        return penyelesaian;
    }

    /** The act that removes the cause; the finding is then gone by itself. */
    public Optional<JenisTindakan> koreksi() {
        return Optional.ofNullable(koreksi);
    }

    /** The acts that close it. */
    public List<Penutupan> penutupan() {
        return penutupan;
    }

    /** Whether the program itself finds and withdraws it. */
    public boolean ditinjau() {
        return !PENCOCOKAN.contains(this);
    }

    /** Those that the program itself looks for. */
    public static List<Aturan> peninjauan() {
        return Arrays.stream(values()).filter(Aturan::ditinjau).toList();
    }
}
