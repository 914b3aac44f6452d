package org.sipppid.permohonan;

import static org.sipppid.permohonan.Tahap.BERAKHIR;
import static org.sipppid.permohonan.Tahap.DIBATALKAN;
import static org.sipppid.permohonan.Tahap.DIBERIKAN;
import static org.sipppid.permohonan.Tahap.DIJAWAB;
import static org.sipppid.permohonan.Tahap.DIPERIKSA;
import static org.sipppid.permohonan.Tahap.DIPROSES;
import static org.sipppid.permohonan.Tahap.DISETUJUI_DITOLAK;
import static org.sipppid.permohonan.Tahap.DIUSULKAN_DITOLAK;
import static org.sipppid.permohonan.Tahap.MENUNGGU_KELENGKAPAN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sipppid.isian.Kategori;

/**
 * The acts of law in the life of a request: from which stages each may be done and where it leads. The table
 * {@code peralihan_permohonan} says the same to the database, which refuses every other step.
 */
public enum JenisTindakan implements Kategori {
    DAFTARKAN(null, "Didaftarkan", "UU 14/2008 Pasal 22 ayat (4)", EnumSet.noneOf(Tahap.class), DIPERIKSA),
    NYATAKAN_LENGKAP(
            Tindakan.NyatakanLengkap.class,
            "Nyatakan lengkap",
            "Perki 1/2021 Pasal 31 ayat (2)",
            EnumSet.of(DIPERIKSA),
            DIPROSES),
    NYATAKAN_TIDAK_LENGKAP(
            Tindakan.NyatakanTidakLengkap.class,
            "Nyatakan tidak lengkap",
            "Perki 1/2021 Pasal 33 ayat (1)",
            EnumSet.of(DIPERIKSA),
            MENUNGGU_KELENGKAPAN),
    CATAT_SURAT_DITERIMA(
            Tindakan.CatatSuratDiterima.class,
            "Catat surat diterima pemohon",
            "Perki 1/2021 Pasal 33 ayat (3)",
            EnumSet.of(MENUNGGU_KELENGKAPAN),
            MENUNGGU_KELENGKAPAN),
    LENGKAPI(
            Tindakan.Lengkapi.class,
            "Pemohon melengkapi",
            "Perki 1/2021 Pasal 33 ayat (3)",
            EnumSet.of(MENUNGGU_KELENGKAPAN),
            DIPROSES),
    GUGURKAN(
            Tindakan.Gugurkan.class,
            "Tutup: tidak dilengkapi",
            "Perki 1/2021 Pasal 33 ayat (4)",
            EnumSet.of(MENUNGGU_KELENGKAPAN),
            BERAKHIR),
    PERPANJANG(
            Tindakan.Perpanjang.class,
            "Perpanjang 7 hari kerja",
            "UU 14/2008 Pasal 22 ayat (8)",
            EnumSet.of(DIPROSES, DIUSULKAN_DITOLAK, DISETUJUI_DITOLAK),
            null),
    JAWAB(
            Tindakan.Jawab.class,
            "Beri pemberitahuan tertulis",
            "UU 14/2008 Pasal 22 ayat (7)",
            EnumSet.of(DIPERIKSA, DIPROSES),
            DIJAWAB),
    USULKAN_PENOLAKAN(
            Tindakan.UsulkanPenolakan.class,
            "Usulkan penolakan",
            "Perki 1/2021 Pasal 10 ayat (2) huruf f",
            EnumSet.of(DIPERIKSA, DIPROSES),
            DIUSULKAN_DITOLAK),
    SETUJUI_PENOLAKAN(
            Tindakan.SetujuiPenolakan.class,
            "Catat persetujuan Atasan PPID",
            "Perki 1/2021 Pasal 10 ayat (2) huruf f",
            EnumSet.of(DIUSULKAN_DITOLAK),
            DISETUJUI_DITOLAK),
    KEMBALIKAN_USULAN(
            Tindakan.KembalikanUsulan.class,
            "Kembalikan usulan penolakan",
            "Perki 1/2021 Pasal 10 ayat (2) huruf f",
            EnumSet.of(DIUSULKAN_DITOLAK, DISETUJUI_DITOLAK),
            DIPROSES),
    TOLAK(
            Tindakan.Tolak.class,
            "Beritahukan penolakan",
            "Perki 1/2021 Pasal 34",
            EnumSet.of(DISETUJUI_DITOLAK),
            DIJAWAB),
    BERIKAN(
            Tindakan.Berikan.class,
            "Berikan informasi",
            "UU 14/2008 Pasal 22 ayat (7) huruf d",
            EnumSet.of(DIJAWAB),
            DIBERIKAN),
    CABUT(Tindakan.Cabut.class, "Catat pencabutan", "dicabut pemohon", running(), BERAKHIR),
    LIMPAHKAN(
            Tindakan.Limpahkan.class,
            "Limpahkan ke SKPD lain",
            "Permendagri 3/2017 Pasal 14 ayat (1)",
            EnumSet.of(DIPERIKSA, DIPROSES),
            null),
    BUKA_KEMBALI(
            Tindakan.BukaKembali.class,
            "Buka kembali karena keberatan",
            "UU 14/2008 Pasal 36",
            EnumSet.of(DIJAWAB, DIBERIKAN, BERAKHIR),
            DIPROSES),
    RALAT(
            Tindakan.Ralat.class,
            "Tarik pencatatan yang keliru",
            "ralat",
            EnumSet.of(DIJAWAB, DIBERIKAN, BERAKHIR),
            DIPROSES),
    PERBAIKI(Tindakan.Perbaiki.class, "Perbaiki isian", "ralat", EnumSet.complementOf(EnumSet.of(DIBATALKAN)), null),
    /** Only by the program: a decree has moved the days off. */
    GESER_TENGGAT(Tindakan.GeserTenggat.class, "Tenggat bergeser", "Perki 1/2021 Pasal 1 angka 22", running(), null),
    BATALKAN(
            Tindakan.Batalkan.class,
            "Batalkan pencatatan",
            "ralat",
            EnumSet.complementOf(EnumSet.of(DIBATALKAN)),
            DIBATALKAN),
    /** Only by import: what another register says happened. */
    IMPOR(null, "Diimpor", "register asal", EnumSet.complementOf(EnumSet.of(DIBATALKAN)), null);

    private final Class<? extends Tindakan> tindakan; // none for what no person does
    private final String label;
    private final String dasar;
    private final Set<Tahap> dari;
    private final Tahap ke;

    JenisTindakan(Class<? extends Tindakan> tindakan, String label, String dasar, Set<Tahap> dari, Tahap ke) {
        this.tindakan = tindakan;
        this.label = label;
        this.dasar = dasar;
        this.dari = dari;
        this.ke = ke;
    }

    /** The kind of an act. */
    static JenisTindakan of(Class<? extends Tindakan> tindakan) {
        return Arrays.stream(values())
                .filter(jenis -> jenis.tindakan == tindakan)
                .findFirst()
                .orElseThrow();
    }

    private static Set<Tahap> running() {
        return EnumSet.range(DIPERIKSA, DISETUJUI_DITOLAK);
    }

    @Override
    public String label() {
        return label;
    }

    /** The article that knows the act, as a page quotes it. */
    public String dasar() {
        return dasar;
    }

    /** Whether the act exists in a stage; {@link Keadaan} knows what else it needs. */
    public boolean dari(Tahap tahap) {
        return dari.contains(tahap);
    }

    /** The stage it leads to; empty if the request stays where it is. */
    public Optional<Tahap> ke() {
        return Optional.ofNullable(ke);
    }

    /** Whether people do it on the request's page. */
    public boolean olehPetugas() {
        return this != DAFTARKAN && this != GESER_TENGGAT && this != IMPOR && this != BUKA_KEMBALI;
    }
}
