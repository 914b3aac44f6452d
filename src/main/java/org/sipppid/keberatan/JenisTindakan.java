package org.sipppid.keberatan;

import static org.sipppid.keberatan.TahapKeberatan.DIBATALKAN;
import static org.sipppid.keberatan.TahapKeberatan.DICABUT;
import static org.sipppid.keberatan.TahapKeberatan.DIJAWAB;
import static org.sipppid.keberatan.TahapKeberatan.DILAKSANAKAN;
import static org.sipppid.keberatan.TahapKeberatan.DIPERTIMBANGKAN;
import static org.sipppid.keberatan.TahapKeberatan.DIPROSES;
import static org.sipppid.keberatan.TahapKeberatan.TIDAK_DILANJUTKAN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sipppid.isian.Kategori;

/** The acts on an objection: from which stages the law allows each, where it leads, and the article. */
public enum JenisTindakan implements Kategori {
    JAWAB(
            Tindakan.Jawab.class,
            "Catat tanggapan Atasan PPID",
            "UU 14/2008 Pasal 36 ayat (2)-(3); Perki 1/2021 Pasal 44",
            DIJAWAB,
            DIPROSES),
    TERIMA_TERLAMBAT(
            Tindakan.TerimaTerlambat.class,
            "Terima walau terlambat",
            "UU 14/2008 Pasal 36 ayat (1)",
            DIPROSES,
            DIPERTIMBANGKAN),
    HENTIKAN(
            Tindakan.Hentikan.class,
            "Tidak dilanjutkan",
            "UU 14/2008 Pasal 36 ayat (1)",
            TIDAK_DILANJUTKAN,
            DIPERTIMBANGKAN),
    LAKSANAKAN(
            Tindakan.Laksanakan.class,
            "Catat pelaksanaan",
            "Perki 1/2021 Pasal 56 ayat (4) huruf d",
            DILAKSANAKAN,
            Syarat.DIKABULKAN,
            DIJAWAB),
    CATAT_TANGGAPAN(
            Tindakan.CatatTanggapan.class,
            "Catat tanggapan pemohon",
            "Perki 1/2021 Pasal 43 ayat (2) huruf i",
            null,
            DIJAWAB,
            DILAKSANAKAN),
    MUSYAWARAHKAN(
            Tindakan.Musyawarahkan.class,
            "Catat musyawarah",
            "UU 14/2008 Pasal 35 ayat (2)",
            DICABUT,
            Syarat.TANPA_A,
            DIPERTIMBANGKAN,
            DIPROSES),
    CABUT(Tindakan.Cabut.class, "Catat pencabutan", "kehendak pemohon", DICABUT, DIPERTIMBANGKAN, DIPROSES),
    RALAT(Tindakan.Ralat.class, "Ralat catatan tanggapan", "UU 43/2009 Pasal 40 ayat (5)", null, DIJAWAB),
    BATALKAN(
            Tindakan.Batalkan.class,
            "Batalkan pencatatan",
            "UU 43/2009 Pasal 40 ayat (5)",
            DIBATALKAN,
            Syarat.TANPA_SENGKETA,
            DIPERTIMBANGKAN,
            DIPROSES),
    /** Only by the program: a decree has moved the days off. */
    GESER_TENGGAT(
            Tindakan.GeserTenggat.class,
            "Tenggat bergeser",
            "Perki 1/2021 Pasal 1 angka 22",
            null,
            DIPERTIMBANGKAN,
            DIPROSES);

    private final Class<? extends Tindakan> tindakan;
    private final String label;
    private final String dasar;
    private final Optional<TahapKeberatan> ke;
    private final Syarat syarat;
    private final List<TahapKeberatan> dari;

    JenisTindakan(
            Class<? extends Tindakan> tindakan, String label, String dasar, TahapKeberatan ke, TahapKeberatan... dari) {
        this(tindakan, label, dasar, ke, Syarat.TIDAK_ADA, dari);
    }

    JenisTindakan(
            Class<? extends Tindakan> tindakan,
            String label,
            String dasar,
            TahapKeberatan ke,
            Syarat syarat,
            TahapKeberatan... dari) {
        this.tindakan = tindakan;
        this.label = label;
        this.dasar = dasar;
        this.ke = Optional.ofNullable(ke);
        this.syarat = syarat;
        this.dari = List.of(dari);
    }

    /** The kind of an act. */
    static JenisTindakan of(Class<? extends Tindakan> tindakan) {
        return Arrays.stream(values())
                .filter(jenis -> jenis.tindakan == tindakan)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String label() {
        return label;
    }

    /** The article on which the act rests. */
    public String dasar() {
        return dasar;
    }

    /** Whether people do it on the objection's page. */
    boolean olehPetugas() {
        return this != GESER_TENGGAT;
    }

    /** The stages from which it is lawful. */
    List<TahapKeberatan> dari() {
        return dari;
    }

    Syarat syarat() {
        return syarat;
    }

    /** The stage after it; some acts leave the stage as it is. */
    TahapKeberatan ke(TahapKeberatan sekarang) {
        return ke.orElse(sekarang);
    }
}
