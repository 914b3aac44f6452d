package org.sipppid.rekonsiliasi.pernyataan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sipppid.isian.Kategori;
import org.sipppid.permohonan.Hasil;

/** The figures that a unit declares of a month's cohort: all but the first are parts, which add up to the first. */
public enum Butir implements Kategori {
    DITERIMA("Diterima", Hasil.SEMUA),
    DIKABULKAN_PENUH("Dikabulkan penuh", List.of(Hasil.DIKABULKAN_PENUH)),
    DIKABULKAN_SEBAGIAN("Dikabulkan sebagian", List.of(Hasil.DIKABULKAN_SEBAGIAN)),
    DITOLAK("Ditolak", List.of(Hasil.DITOLAK)),
    HASIL_LAIN("Hasil lain", List.of(Hasil.DIALIHKAN, Hasil.BELUM_DIKUASAI, Hasil.DICABUT, Hasil.TIDAK_LENGKAP)),
    BERJALAN("Masih berjalan", List.of(Hasil.BERJALAN));

    /** The parts of {@link #DITERIMA}. */
    public static final List<Butir> BAGIAN =
            Arrays.stream(values()).filter(butir -> butir != DITERIMA).toList();

    private final String label;
    private final List<Hasil> hasil;

    Butir(String label, List<Hasil> hasil) {
        this.label = label;
        this.hasil = hasil;
    }

    @Override
    public String label() {
        return label;
    }

    /** The program's own figure, from the counts of the outcomes. */
    public int hitung(Map<Hasil, Integer> outcomes) {
        return hasil.stream().mapToInt(satu -> outcomes.getOrDefault(satu, 0)).sum();
    }

    /** The outcomes that the figure puts together. */
    public List<Hasil> hasil() {
        return hasil;
    }
}
