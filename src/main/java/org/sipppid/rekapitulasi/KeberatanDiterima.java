package org.sipppid.rekapitulasi;

import java.util.Map;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.keberatan.TahapKeberatan;

/** The objections received in a period by where they stand (UU 14/2008 Ps 35, 36): 0 or more each. */
public record KeberatanDiterima(SaringanKeberatan saringan, Map<TahapKeberatan, Integer> tahap) {

    public int diterima() {
        return tahap.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Objections that still wait for their answer. */
    public int terbuka() {
        return tahap.getOrDefault(TahapKeberatan.DIPROSES, 0) + tahap.getOrDefault(TahapKeberatan.DIPERTIMBANGKAN, 0);
    }
}
