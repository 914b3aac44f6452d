package org.sipppid.rekonsiliasi.pernyataan;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekonsiliasi.KeadaanBulan;
import org.sipppid.skpd.Skpd;

/**
 * The page of one unit's month: what it declared beside what the register counts.
 *
 * @param pernyataan what is declared now, if anything is
 * @param hasil the register's count by outcome
 */
record BulanSkpd(
        Skpd skpd, YearMonth bulan, KeadaanBulan keadaan, Optional<Pernyataan> pernyataan, Map<Hasil, Integer> hasil) {

    /** A figure of both, and the counts behind it, each with the selection that lists its rows. */
    record Baris(Butir butir, Optional<Integer> dinyatakan, int hitungan, List<Rincian> rincian) {

        public boolean selisih() {
            return dinyatakan.map(n -> n != hitungan).orElse(false);
        }

        /** How much more was declared than counted. */
        public int beda() {
            return dinyatakan.orElse(hitungan) - hitungan;
        }
    }

    /** A count and the selection of its rows. */
    record Rincian(String label, int jumlah, Saringan saringan) {}

    public List<Baris> baris() {
        Angka hitungan = Angka.dihitung(hasil);
        return Arrays.stream(Butir.values())
                .map(butir -> new Baris(
                        butir,
                        pernyataan.map(satu -> satu.angka().dari(butir)),
                        hitungan.dari(butir),
                        rincian(butir, hitungan)))
                .toList();
    }

    private List<Rincian> rincian(Butir butir, Angka hitungan) {
        Saringan cohort = Saringan.diterima(Periode.bulan(bulan)).skpd(skpd.kode());
        return butir == Butir.DITERIMA
                ? List.of(new Rincian(butir.label(), hitungan.dari(butir), cohort))
                : butir.hasil().stream()
                        .map(satu -> new Rincian(satu.label(), hasil.getOrDefault(satu, 0), cohort.hasil(satu)))
                        .toList();
    }

    /** The unit and the month: "Dinkes, Mei 2026". */
    public String judul() {
        return skpd.singkatan() + ", " + Periode.bulan(bulan).label();
    }

    public String url() {
        return "/rekonsiliasi/" + skpd.kode() + "/" + bulan;
    }

    /** The version that a form sent from this page speaks of; 0 before the first. */
    public int versi() {
        return pernyataan.map(Pernyataan::versi).orElse(0);
    }
}
