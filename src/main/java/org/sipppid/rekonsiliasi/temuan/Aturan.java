package org.sipppid.rekonsiliasi.temuan;

import static org.sipppid.rekonsiliasi.temuan.JenisCatatan.KEBERATAN;
import static org.sipppid.rekonsiliasi.temuan.JenisCatatan.PERMOHONAN;
import static org.sipppid.rekonsiliasi.temuan.JenisCatatan.SENGKETA;
import static org.sipppid.rekonsiliasi.temuan.Penutupan.BUKAN_GANDA;
import static org.sipppid.rekonsiliasi.temuan.Penutupan.KOREKSI;
import static org.sipppid.rekonsiliasi.temuan.Penutupan.TERIMA;
import static org.sipppid.rekonsiliasi.temuan.Penutupan.TOLAK;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sipppid.isian.Kategori;

/**
 * What a finding can be of: each of one kind of record, with its meaning as people read it and the acts that close it with
 * the cause in place. What breaks a rule is said once, by the view {@code langgar_<kode>} of the database.
 */
public enum Aturan implements Kategori {
    GANDA(PERMOHONAN, ArtiPermohonan.GANDA, BUKAN_GANDA),
    TANGGAL_DEPAN(PERMOHONAN, ArtiPermohonan.TANGGAL_DEPAN, TOLAK),
    DICATAT_LAMA(PERMOHONAN, ArtiPermohonan.DICATAT_LAMA, TOLAK),
    NOMOR_MUNDUR(PERMOHONAN, ArtiPermohonan.NOMOR_MUNDUR, TOLAK),
    NOMOR_HILANG(PERMOHONAN, ArtiPermohonan.NOMOR_HILANG, TOLAK),
    LEWAT_TENGGAT(PERMOHONAN, ArtiPermohonan.LEWAT_TENGGAT, TOLAK),
    PERPANJANG_LEWAT(PERMOHONAN, ArtiPermohonan.PERPANJANG_LEWAT, TOLAK),
    TOLAK_TANPA_UJI(PERMOHONAN, ArtiPermohonan.TOLAK_TANPA_UJI, TOLAK),
    BERIKAN_DAHULU(PERMOHONAN, ArtiPermohonan.BERIKAN_DAHULU, TOLAK),
    HASIL_TAK_TERCATAT(PERMOHONAN, ArtiPermohonan.HASIL_TAK_TERCATAT, TOLAK),
    HANYA_DI_SKPD(PERMOHONAN, ArtiPermohonan.HANYA_DI_SKPD, TERIMA, TOLAK, KOREKSI),
    HANYA_DI_PUSAT(PERMOHONAN, ArtiPermohonan.HANYA_DI_PUSAT, TERIMA, TOLAK, KOREKSI),
    BERBEDA(PERMOHONAN, ArtiPermohonan.BERBEDA, TERIMA, TOLAK, KOREKSI),
    KEBERATAN_GANDA(KEBERATAN, ArtiKeberatan.GANDA, BUKAN_GANDA),
    KEBERATAN_TANGGAL_DEPAN(KEBERATAN, ArtiKeberatan.TANGGAL_DEPAN, TOLAK),
    KEBERATAN_DICATAT_LAMA(KEBERATAN, ArtiKeberatan.DICATAT_LAMA, TOLAK),
    KEBERATAN_NOMOR_MUNDUR(KEBERATAN, ArtiKeberatan.NOMOR_MUNDUR, TOLAK),
    KEBERATAN_NOMOR_HILANG(KEBERATAN, ArtiKeberatan.NOMOR_HILANG, TOLAK),
    KEBERATAN_MENDAHULUI(KEBERATAN, ArtiKeberatan.MENDAHULUI, TOLAK),
    KEBERATAN_TERLALU_DINI(KEBERATAN, ArtiKeberatan.TERLALU_DINI, TOLAK),
    KEBERATAN_PERMOHONAN_BATAL(KEBERATAN, ArtiKeberatan.PERMOHONAN_BATAL, TOLAK),
    KEBERATAN_LEWAT_TENGGAT(KEBERATAN, ArtiKeberatan.LEWAT_TENGGAT, TOLAK),
    KEBERATAN_TAK_TERCATAT(KEBERATAN, ArtiKeberatan.TAK_TERCATAT, TOLAK),
    KEBERATAN_TAK_DILAKSANAKAN(KEBERATAN, ArtiKeberatan.TAK_DILAKSANAKAN, TOLAK),
    SENGKETA_GANDA(SENGKETA, ArtiSengketa.GANDA, BUKAN_GANDA),
    SENGKETA_TANGGAL_DEPAN(SENGKETA, ArtiSengketa.TANGGAL_DEPAN, TOLAK),
    SENGKETA_NOMOR_MUNDUR(SENGKETA, ArtiSengketa.NOMOR_MUNDUR, TOLAK),
    SENGKETA_NOMOR_HILANG(SENGKETA, ArtiSengketa.NOMOR_HILANG, TOLAK),
    SENGKETA_TERLALU_DINI(SENGKETA, ArtiSengketa.TERLALU_DINI, TOLAK),
    SENGKETA_LEWAT_WAKTU(SENGKETA, ArtiSengketa.LEWAT_WAKTU, TOLAK),
    SENGKETA_DASAR_KELIRU(SENGKETA, ArtiSengketa.DASAR_KELIRU, TOLAK),
    SENGKETA_PUTUSAN_MUNDUR(SENGKETA, ArtiSengketa.PUTUSAN_MUNDUR, TOLAK),
    SENGKETA_TAK_BERGERAK(SENGKETA, ArtiSengketa.TAK_BERGERAK, TOLAK);

    private static final Set<Aturan> PENCOCOKAN = Set.of(HANYA_DI_SKPD, HANYA_DI_PUSAT, BERBEDA);

    private final JenisCatatan jenis;
    private final Arti arti;
    private final List<Penutupan> penutupan;

    Aturan(JenisCatatan jenis, Arti arti, Penutupan... penutupan) {
        this.jenis = jenis;
        this.arti = arti;
        this.penutupan = List.of(penutupan);
    }

    /** Of which records it speaks. */
    public JenisCatatan jenis() {
        return jenis;
    }

    @Override
    public String label() {
        return arti.label();
    }

    public String definisi() {
        return arti.definisi();
    }

    /** What removes the cause, in words. */
    public String penyelesaian() {
        return arti.penyelesaian();
    }

    /** The act of its register that removes the cause; the finding is then gone by itself. */
    public Optional<Kategori> koreksi() {
        return arti.koreksi();
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

    /** Those on one kind of record. */
    public static List<Aturan> atas(JenisCatatan jenis) {
        return Arrays.stream(values()).filter(satu -> satu.jenis == jenis).toList();
    }
}
