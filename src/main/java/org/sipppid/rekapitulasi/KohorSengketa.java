package org.sipppid.rekapitulasi;

import java.util.Collection;
import java.util.Map;
import org.sipppid.sengketa.Amar;
import org.sipppid.sengketa.HasilMediasi;
import org.sipppid.sengketa.Pengadilan;
import org.sipppid.sengketa.SaringanSengketa;
import org.sipppid.sengketa.TahapSengketa;

/**
 * The disputes brought in a period, with where they stood at the cut-off (P21 Ps 56(4) d 3-6). A breakdown that does not
 * add up cannot be made.
 *
 * @param urutan the place in the order of commits up to which the register was counted
 * @param dilaksanakan disputes whose agreement or ruling was carried out
 */
public record KohorSengketa(
        SaringanSengketa saringan,
        long urutan,
        int diajukan,
        Map<TahapSengketa, Integer> tahap,
        Map<HasilMediasi, Integer> mediasi,
        Map<Amar, Integer> putusanKi,
        Map<Pengadilan, Integer> gugatan,
        Map<Amar, Integer> putusanPengadilan,
        Map<Amar, Integer> putusanMa,
        int dilaksanakan) {

    public KohorSengketa {
        boolean ordered = sum(putusanKi.values()) >= sum(gugatan.values())
                && sum(gugatan.values()) >= sum(putusanPengadilan.values())
                && sum(putusanPengadilan.values()) >= sum(putusanMa.values());
        if (sum(tahap.values()) != diajukan
                || !ordered
                || dilaksanakan > tahap.getOrDefault(TahapSengketa.SELESAI, 0)) {
            throw new IllegalStateException("Rincian " + diajukan + " sengketa tidak berjumlah: tahap " + tahap
                    + ", putusan " + putusanKi + ", gugatan " + gugatan + ", " + putusanPengadilan + ", " + putusanMa);
        }
    }

    private static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Lawsuits brought. */
    public int digugat() {
        return sum(gugatan.values());
    }

    /** Disputes that go on. */
    public int terbuka() {
        return tahap.entrySet().stream()
                .filter(entry -> entry.getKey().terbuka())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
