package org.sipppid.rekonsiliasi;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Saringan;
import org.sipppid.skpd.Skpd;

/**
 * The states of the units' months, a row for each unit; below them what was received and how many units stand behind it.
 *
 * @param pelapor of all months together
 */
record TabelKeadaan(List<YearMonth> bulan, List<Baris> baris, List<Kaki> kaki, Pelapor pelapor) {

    /** A unit's row. */
    record Baris(Skpd skpd, List<Petak> petak) {}

    /** A unit's month and the address of its page. */
    record Petak(YearMonth bulan, KeadaanBulan keadaan, String url) {}

    /**
     * A month of all units shown.
     *
     * @param url lists the requests counted; empty where the units are a choice that no list knows
     */
    record Kaki(YearMonth bulan, int diterima, Optional<String> url, Pelapor pelapor) {}

    static TabelKeadaan of(
            List<YearMonth> bulan,
            List<Skpd> units,
            Map<UUID, Map<YearMonth, KeadaanBulan>> keadaan,
            Map<UUID, Map<YearMonth, Map<Hasil, Integer>>> hitungan,
            boolean semua) {
        List<Skpd> shown = units.stream()
                .filter(unit -> keadaan.get(unit.id()).values().stream()
                        .anyMatch(satu -> satu.jenis() != KeadaanBulan.Jenis.TANPA_SKPD))
                .toList();
        List<Map<YearMonth, KeadaanBulan>> states =
                shown.stream().map(unit -> keadaan.get(unit.id())).toList();
        List<Baris> baris = shown.stream()
                .map(unit -> row(unit, bulan, keadaan.get(unit.id())))
                .toList();
        List<Kaki> kaki = new ArrayList<>();
        for (YearMonth satu : bulan) {
            int diterima = units.stream()
                    .map(unit -> hitungan.getOrDefault(unit.id(), Map.of()).getOrDefault(satu, Map.of()))
                    .flatMap(outcomes -> outcomes.values().stream())
                    .mapToInt(Integer::intValue)
                    .sum();
            Optional<String> url =
                    semua ? Optional.of(Saringan.diterima(Periode.bulan(satu)).url()) : Optional.empty();
            kaki.add(new Kaki(satu, diterima, url, Pelapor.of(states, satu)));
        }
        return new TabelKeadaan(bulan, baris, kaki, Pelapor.of(states));
    }

    /** The same table with the units that a reader answers for on top. */
    TabelKeadaan dahulukan(Set<UUID> milik) {
        List<Baris> order = new ArrayList<>(baris);
        order.sort((a, b) -> Boolean.compare(
                milik.contains(b.skpd().id()), milik.contains(a.skpd().id())));
        return new TabelKeadaan(bulan, order, kaki, pelapor);
    }

    private static Baris row(Skpd unit, List<YearMonth> bulan, Map<YearMonth, KeadaanBulan> keadaan) {
        return new Baris(
                unit,
                bulan.stream()
                        .map(satu -> new Petak(satu, keadaan.get(satu), "/rekonsiliasi/" + unit.kode() + "/" + satu))
                        .toList());
    }
}
