package org.sipppid.rekonsiliasi;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;

/**
 * How many units have declared: the share that stands beside every total, for a silent unit may have more to count.
 *
 * @param sudah units that have declared every month that is over
 * @param wajib units that existed in at least one of these months
 */
public record Pelapor(int sudah, int wajib) {

    /** Of the states of each unit's months. */
    public static Pelapor of(Collection<Map<YearMonth, KeadaanBulan>> units) {
        int sudah = 0;
        int wajib = 0;
        for (Map<YearMonth, KeadaanBulan> months : units) {
            if (months.values().stream().anyMatch(KeadaanBulan::wajib)) {
                wajib++;
                sudah += months.values().stream().allMatch(satu -> !satu.wajib() || satu.melapor()) ? 1 : 0;
            }
        }
        return new Pelapor(sudah, wajib);
    }

    /** Of one month alone. */
    public static Pelapor of(Collection<Map<YearMonth, KeadaanBulan>> units, YearMonth bulan) {
        return of(units.stream().map(months -> Map.of(bulan, months.get(bulan))).toList());
    }

    /** The sentence: "dihitung dari 41 dari 45 SKPD". */
    public String kalimat() {
        return wajib == 0 ? "belum ada bulan yang berakhir" : "dihitung dari " + sudah + " dari " + wajib + " SKPD";
    }
}
