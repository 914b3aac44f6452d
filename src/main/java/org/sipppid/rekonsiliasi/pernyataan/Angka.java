package org.sipppid.rekonsiliasi.pernyataan;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sipppid.permohonan.Hasil;

/**
 * The figures of a unit's month, declared or counted; they add up, or cannot be made.
 *
 * @param nilai a figure for each {@link Butir}, 0 or more
 */
public record Angka(Map<Butir, Integer> nilai) {

    public static final Angka NIHIL = dihitung(Map.of());

    public Angka {
        int parts = Butir.BAGIAN.stream().mapToInt(nilai::get).sum();
        if (nilai.values().stream().anyMatch(n -> n < 0) || nilai.get(Butir.DITERIMA) != parts) {
            throw new IllegalArgumentException("Angka tidak berjumlah: " + nilai);
        }
        nilai = Map.copyOf(nilai);
    }

    /** What the register counts. */
    public static Angka dihitung(Map<Hasil, Integer> outcomes) {
        Map<Butir, Integer> nilai = new EnumMap<>(Butir.class);
        for (Butir butir : Butir.values()) {
            nilai.put(butir, butir.hitung(outcomes));
        }
        return new Angka(nilai);
    }

    public int dari(Butir butir) {
        return nilai.get(butir);
    }

    public boolean nihil() {
        return dari(Butir.DITERIMA) == 0;
    }

    /** The figures in which two differ. */
    public List<Butir> selisih(Angka other) {
        return Arrays.stream(Butir.values())
                .filter(butir -> dari(butir) != other.dari(butir))
                .toList();
    }
}
