package org.sipppid.skpd;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.sipppid.isian.Kategori;

/**
 * Under which unit a request is counted. A request belongs to its owner; where the owner was merged into another unit,
 * the tree of today counts it there. Both trees count every request once, so each adds up to the whole.
 */
public final class Susunan {

    /** Which tree of units a figure is broken down by. */
    public enum Pohon implements Kategori {
        SAAT_DITERIMA("Susunan pada saat diterima"),
        SEKARANG("Susunan sekarang");

        private final String label;

        Pohon(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    private final Map<UUID, UUID> gabungan = new HashMap<>();

    /** Only a merger moves what is counted; of a unit that was split nobody can say which part a request went to. */
    public Susunan(Collection<PerubahanSkpd> perubahan) {
        perubahan.stream()
                .filter(satu -> satu.jenis() == JenisPerubahan.GABUNG)
                .forEach(satu -> gabungan.put(satu.skpd(), satu.menjadi().orElseThrow()));
    }

    /** The unit under which the rows of one are counted in a tree. */
    public UUID tempat(UUID skpd, Pohon pohon) {
        UUID place = skpd;
        Set<UUID> seen = new HashSet<>();
        while (pohon == Pohon.SEKARANG && gabungan.containsKey(place) && seen.add(place)) {
            place = gabungan.get(place);
        }
        return place;
    }

    /** The units that are counted under each in a tree, in the order given. */
    public Map<Skpd, List<Skpd>> kelompok(List<Skpd> units, Pohon pohon) {
        Map<UUID, Skpd> byId = new HashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        Map<Skpd, List<Skpd>> groups = new LinkedHashMap<>();
        units.stream()
                .filter(unit -> tempat(unit.id(), pohon).equals(unit.id()))
                .forEach(unit -> groups.put(
                        unit,
                        units.stream()
                                .filter(part -> tempat(part.id(), pohon).equals(unit.id()))
                                .toList()));
        return groups;
    }

    /** Counts by owner as counts by place in a tree. */
    public <V> Map<UUID, V> menurut(Pohon pohon, Map<UUID, V> counts, BinaryOperator<V> plus) {
        Map<UUID, V> placed = new LinkedHashMap<>();
        counts.forEach((skpd, n) -> placed.merge(tempat(skpd, pohon), n, plus));
        return placed;
    }
}
