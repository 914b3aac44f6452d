package org.sipppid.sengketa;

import static org.sipppid.sengketa.TahapSengketa.AJUDIKASI;
import static org.sipppid.sengketa.TahapSengketa.DIAJUKAN;
import static org.sipppid.sengketa.TahapSengketa.DIBATALKAN;
import static org.sipppid.sengketa.TahapSengketa.DICABUT;
import static org.sipppid.sengketa.TahapSengketa.GUGATAN;
import static org.sipppid.sengketa.TahapSengketa.GUGUR;
import static org.sipppid.sengketa.TahapSengketa.KASASI;
import static org.sipppid.sengketa.TahapSengketa.MEDIASI;
import static org.sipppid.sengketa.TahapSengketa.MEDIASI_BERHASIL;
import static org.sipppid.sengketa.TahapSengketa.MEDIASI_GAGAL;
import static org.sipppid.sengketa.TahapSengketa.PUTUSAN_KI;
import static org.sipppid.sengketa.TahapSengketa.PUTUSAN_MA;
import static org.sipppid.sengketa.TahapSengketa.PUTUSAN_PENGADILAN;
import static org.sipppid.sengketa.TahapSengketa.SELESAI;
import static org.sipppid.sengketa.TahapSengketa.TERDAFTAR;
import static org.sipppid.sengketa.TahapSengketa.TIDAK_LENGKAP;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sipppid.isian.Kategori;

/** The acts in a dispute: from which stages the law allows each, where it leads, and the article. */
public enum JenisTindakan implements Kategori {
    REGISTRASI("Catat registrasi Komisi Informasi", "Perki 1/2013 Pasal 18", to(TERDAFTAR, DIAJUKAN, TIDAK_LENGKAP)),
    NYATAKAN_TIDAK_LENGKAP("Catat ketidaklengkapan", "Perki 1/2013 Pasal 17", to(TIDAK_LENGKAP, DIAJUKAN)),
    MULAI_MEDIASI(
            "Catat mediasi dimulai",
            "UU 14/2008 Pasal 40 ayat (2); Perki 1/2013 Pasal 29 ayat (1)",
            to(MEDIASI, Syarat.B_SAMPAI_G, TERDAFTAR)),
    AKHIRI_MEDIASI(
            "Catat hasil mediasi",
            "UU 14/2008 Pasal 39; Perki 1/2013 Pasal 41",
            to(MEDIASI_BERHASIL, Syarat.MEDIASI_BERHASIL, MEDIASI),
            to(MEDIASI_GAGAL, Syarat.MEDIASI_TIDAK_BERHASIL, MEDIASI)),
    MULAI_AJUDIKASI(
            "Catat ajudikasi dimulai",
            "Perki 1/2013 Pasal 29 ayat (2)",
            to(AJUDIKASI, Syarat.A, TERDAFTAR),
            to(AJUDIKASI, MEDIASI_GAGAL)),
    PUTUSKAN_KI(
            "Catat putusan Komisi Informasi", "UU 14/2008 Pasal 46; Perki 1/2013 Pasal 59", to(PUTUSAN_KI, AJUDIKASI)),
    GUGAT("Catat gugatan ke pengadilan", "UU 14/2008 Pasal 47, 48 ayat (1)", to(GUGATAN, PUTUSAN_KI)),
    PUTUSKAN_PENGADILAN("Catat putusan pengadilan", "UU 14/2008 Pasal 49", to(PUTUSAN_PENGADILAN, GUGATAN)),
    AJUKAN_KASASI("Catat kasasi", "UU 14/2008 Pasal 50", to(KASASI, PUTUSAN_PENGADILAN)),
    PUTUSKAN_MA("Catat putusan Mahkamah Agung", "UU 14/2008 Pasal 50", to(PUTUSAN_MA, KASASI)),
    LAKSANAKAN(
            "Catat pelaksanaan",
            "Perki 1/2021 Pasal 56 ayat (4) huruf d",
            to(SELESAI, MEDIASI_BERHASIL, PUTUSAN_KI, PUTUSAN_PENGADILAN, PUTUSAN_MA)),
    TUTUP(
            "Tutup tanpa pelaksanaan",
            "UU 14/2008 Pasal 48 ayat (1), 50",
            to(SELESAI, PUTUSAN_KI, GUGATAN, PUTUSAN_PENGADILAN, KASASI, PUTUSAN_MA)),
    GUGURKAN(
            "Catat gugur",
            "Perki 1/2013 Pasal 17, 30",
            to(GUGUR, TIDAK_LENGKAP, TERDAFTAR, MEDIASI, MEDIASI_GAGAL, AJUDIKASI)),
    CABUT(
            "Catat pencabutan",
            "kehendak pemohon",
            to(DICABUT, DIAJUKAN, TIDAK_LENGKAP, TERDAFTAR, MEDIASI, MEDIASI_GAGAL, AJUDIKASI)),
    BATALKAN("Batalkan pencatatan", "UU 43/2009 Pasal 40 ayat (5)", to(DIBATALKAN, DIAJUKAN, TIDAK_LENGKAP, TERDAFTAR)),
    /** Only by the program: a decree has moved the days off; the stage stays. */
    GESER_TENGGAT(
            "Tenggat bergeser",
            "Perki 1/2021 Pasal 1 angka 22",
            to(DIAJUKAN, DIAJUKAN),
            to(TIDAK_LENGKAP, TIDAK_LENGKAP),
            to(TERDAFTAR, TERDAFTAR),
            to(MEDIASI, MEDIASI),
            to(MEDIASI_GAGAL, MEDIASI_GAGAL),
            to(AJUDIKASI, AJUDIKASI),
            to(PUTUSAN_KI, PUTUSAN_KI));

    /** From some stages to one, under a condition. */
    record Jalan(TahapSengketa ke, Syarat syarat, List<TahapSengketa> dari) {}

    private final String label;
    private final String dasar;
    private final List<Jalan> jalan;

    JenisTindakan(String label, String dasar, Jalan... jalan) {
        this.label = label;
        this.dasar = dasar;
        this.jalan = List.of(jalan);
    }

    private static Jalan to(TahapSengketa ke, TahapSengketa... dari) {
        return to(ke, Syarat.TIDAK_ADA, dari);
    }

    private static Jalan to(TahapSengketa ke, Syarat syarat, TahapSengketa... dari) {
        return new Jalan(ke, syarat, List.of(dari));
    }

    @Override
    public String label() {
        return label;
    }

    /** The article on which the act rests. */
    public String dasar() {
        return dasar;
    }

    /** Whether people do it on the dispute's page. */
    boolean olehPetugas() {
        return this != GESER_TENGGAT;
    }

    /** The ways that the act may take from a stage; none if it is not lawful there. */
    Stream<Jalan> jalan(TahapSengketa dari) {
        return jalan.stream().filter(satu -> satu.dari().contains(dari));
    }

    /** The stages from which it is lawful, in words. */
    String dari() {
        return jalan.stream()
                .flatMap(satu -> satu.dari().stream())
                .distinct()
                .map(TahapSengketa::label)
                .collect(Collectors.joining(", "));
    }
}
