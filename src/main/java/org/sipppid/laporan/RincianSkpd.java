package org.sipppid.laporan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sipppid.permohonan.Hasil;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.Susunan;

/**
 * The counts of a report by SKPD, in the tree of units that was chosen for it. Counts are of owners; the tree only says
 * under which unit each owner's stand, so both trees add up to the same whole.
 *
 * @param perubahan up to which change of units the tree of today follows the decrees; part of what is frozen
 */
record RincianSkpd(Susunan.Pohon pohon, long perubahan, List<Baris> baris) {

    /**
     * A unit of the tree, with the owners that are counted under it.
     *
     * @param milik itself and, in the tree of today, those that were merged into it
     */
    record Baris(Skpd tempat, List<Skpd> milik, Map<Hasil, Integer> hasil) {

        int hasil(Hasil kolom) {
            return hasil.getOrDefault(kolom, 0);
        }

        int diterima() {
            return hasil.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * @param units all units that may stand in the tree, in the order in which they are listed
     * @param hari the day whose units the tree of today has
     * @param dicakup the units of the report's period, which are listed though they have nothing
     */
    static RincianSkpd of(
            Susunan.Pohon pohon,
            long perubahan,
            Susunan susunan,
            List<Skpd> units,
            List<Skpd> dicakup,
            LocalDate hari,
            Map<UUID, Map<Hasil, Integer>> hasilSkpd) {
        List<Baris> baris = new ArrayList<>();
        susunan.kelompok(units, pohon).forEach((tempat, milik) -> {
            Map<Hasil, Integer> hasil = new EnumMap<>(Hasil.class);
            milik.forEach(satu -> hasilSkpd
                    .getOrDefault(satu.id(), Map.of())
                    .forEach((kolom, n) -> hasil.merge(kolom, n, Integer::sum)));
            boolean exists = pohon == Susunan.Pohon.SEKARANG ? tempat.berlaku(hari, hari) : dicakup.contains(tempat);
            if (exists || !hasil.isEmpty()) {
                baris.add(new Baris(tempat, milik, hasil));
            }
        });
        return new RincianSkpd(pohon, perubahan, baris);
    }

    int diterima() {
        return baris.stream().mapToInt(Baris::diterima).sum();
    }

    /** The rows under which requests of other owners are counted as well. */
    List<Baris> gabungan() {
        return baris.stream().filter(satu -> satu.milik().size() > 1).toList();
    }
}
