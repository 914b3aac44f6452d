package org.sipppid.rekapitulasi;

import java.util.Collection;
import java.util.Map;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.keberatan.TahapKeberatan;

/**
 * The objections received in a period, with where they stood at the cut-off (P21 Ps 56(4) d 1-2). A breakdown that does
 * not add up cannot be made. An objection has one ground or several, so the grounds may add up to more.
 *
 * @param urutan the place in the order of commits up to which the register was counted
 * @param alasan objections that name a ground, by ground
 * @param hasil objections answered, by what was decided
 * @param dilaksanakan those of them that were carried out
 */
public record KohorKeberatan(
        SaringanKeberatan saringan,
        long urutan,
        int diterima,
        Map<AlasanKeberatan, Integer> alasan,
        Map<TahapKeberatan, Integer> tahap,
        Map<HasilKeberatan, Integer> hasil,
        Map<HasilKeberatan, Integer> dilaksanakan) {

    public KohorKeberatan {
        int answered = count(tahap, TahapKeberatan.DIJAWAB) + count(tahap, TahapKeberatan.DILAKSANAKAN);
        boolean grounds = sum(alasan.values()) >= diterima
                && alasan.values().stream().allMatch(jumlah -> jumlah <= sum(tahap.values()));
        if (sum(tahap.values()) != diterima
                || sum(hasil.values()) != answered
                || sum(dilaksanakan.values()) != count(tahap, TahapKeberatan.DILAKSANAKAN)
                || !grounds) {
            throw new IllegalStateException("Rincian " + diterima + " keberatan tidak berjumlah: alasan " + alasan
                    + ", tahap " + tahap + ", hasil " + hasil + ", dilaksanakan " + dilaksanakan);
        }
    }

    private static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static <K> int count(Map<K, Integer> counts, K satu) {
        return counts.getOrDefault(satu, 0);
    }

    public int alasan(AlasanKeberatan satu) {
        return count(alasan, satu);
    }

    public int tahap(TahapKeberatan satu) {
        return count(tahap, satu);
    }

    public int hasil(HasilKeberatan satu) {
        return count(hasil, satu);
    }

    public int dilaksanakan(HasilKeberatan satu) {
        return count(dilaksanakan, satu);
    }

    /** Objections whose written answer was given. */
    public int dijawab() {
        return sum(hasil.values());
    }

    /** Objections that still wait for it. */
    public int terbuka() {
        return new KeberatanDiterima(saringan, tahap).terbuka();
    }
}
