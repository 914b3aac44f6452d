package org.sipppid.rekonsiliasi.sidik;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares two registers from the top down and goes only where their sums differ: what it asks for grows with the number
 * of differences, not of records.
 */
public final class Pembanding {

    /** A bucket of no more is read row by row. */
    private static final int FEW = 16;

    /** Buckets asked for at once, so that an answer stays small whatever the registers hold. */
    private static final int BATCH = 500;

    private final SumberSidik kita;
    private final SumberSidik mereka;
    private final Perbedaan perbedaan = new Perbedaan(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

    private Pembanding(SumberSidik kita, SumberSidik mereka) {
        this.kita = kita;
        this.mereka = mereka;
    }

    public static Perbedaan bandingkan(SumberSidik kita, SumberSidik mereka) {
        Pembanding pembanding = new Pembanding(kita, mereka);
        pembanding.open(List.of(Kunci.SEMUA));
        return pembanding.perbedaan;
    }

    /** Divides buckets that differ, a level at a time. */
    private void open(List<Kunci> level) {
        List<Kunci> next = new ArrayList<>();
        List<Kunci> few = new ArrayList<>();
        for (int from = 0; from < level.size(); from += BATCH) {
            List<Kunci> batch = level.subList(from, Math.min(level.size(), from + BATCH));
            Map<Kunci, Wadah> ours = byKey(kita.bagi(batch));
            Map<Kunci, Wadah> theirs = byKey(mereka.bagi(batch));
            Set<Kunci> all = new HashSet<>(ours.keySet());
            all.addAll(theirs.keySet());
            for (Kunci kunci : all) {
                if (!Objects.equals(ours.get(kunci), theirs.get(kunci))) {
                    (count(ours.get(kunci)) + count(theirs.get(kunci)) <= FEW ? few : next).add(kunci);
                }
            }
        }
        for (int from = 0; from < few.size(); from += BATCH) {
            compare(few.subList(from, Math.min(few.size(), from + BATCH)));
        }
        if (!next.isEmpty()) {
            open(next);
        }
    }

    private static Map<Kunci, Wadah> byKey(List<Wadah> buckets) {
        return buckets.stream().collect(Collectors.toMap(Wadah::kunci, Function.identity()));
    }

    private static long count(Wadah wadah) {
        return wadah == null ? 0 : wadah.jumlah();
    }

    private void compare(List<Kunci> buckets) {
        Map<UUID, String> theirs = new HashMap<>();
        mereka.catatan(buckets).forEach(satu -> theirs.put(satu.id(), satu.sidik()));
        for (Catatan ours : kita.catatan(buckets)) {
            String other = theirs.remove(ours.id());
            if (other == null) {
                found(ours.id(), perbedaan.hanyaKita(), perbedaan.hanyaMereka());
            } else if (!other.equals(ours.sidik())) {
                perbedaan.berbeda().add(ours.id());
            }
        }
        theirs.keySet().forEach(id -> found(id, perbedaan.hanyaMereka(), perbedaan.hanyaKita()));
    }

    /** A record that lies in one bucket here and in another there was moved or dated anew: both know it. */
    private void found(UUID id, Set<UUID> one, Set<UUID> other) {
        if (other.remove(id)) {
            perbedaan.berbeda().add(id);
        } else {
            one.add(id);
        }
    }
}
