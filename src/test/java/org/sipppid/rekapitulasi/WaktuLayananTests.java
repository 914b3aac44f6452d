package org.sipppid.rekapitulasi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.LamaLayanan;
import org.sipppid.permohonan.Saringan;

class WaktuLayananTests {

    private static WaktuLayanan of(Map<Integer, Integer> hari) {
        return new WaktuLayanan(Saringan.diterima(Periode.tahun(2026)), new TreeMap<>(hari));
    }

    @Test
    void theMedianOfAnEvenNumberLiesHalfWayBetweenTheMiddleTwo() {
        assertThat(of(Map.of(1, 1, 4, 1)).median()).contains(new BigDecimal("2.5"));
        assertThat(of(Map.of(3, 2, 9, 2)).median()).contains(new BigDecimal("6.0"));
        assertThat(of(Map.of(3, 3, 9, 2)).median()).contains(new BigDecimal("3.0"));
        assertThat(of(Map.of(7, 1)).median()).contains(new BigDecimal("7.0"));
    }

    @Test
    void theMeanIsRoundedHalfUpOnce() {
        assertThat(of(Map.of(1, 19, 2, 1)).rataRata()).contains(new BigDecimal("1.1")); // 1.05
        assertThat(of(Map.of(0, 1, 10, 2)).rataRata()).contains(new BigDecimal("6.7"));
    }

    @Test
    void nothingAnsweredHasNeitherMeanNorMedian() {
        assertThat(of(Map.of()).rataRata()).isEmpty();
        assertThat(of(Map.of()).median()).isEmpty();
        assertThat(of(Map.of()).jumlah()).isZero();
    }

    @Test
    void theLawsLimitsAreTheEndsOfClasses() {
        WaktuLayanan waktu = of(Map.of(0, 1, 1, 2, 5, 4, 10, 8, 11, 16, 17, 32, 18, 64));
        assertThat(WaktuLayanan.KELAS.stream().map(waktu::jumlah)).containsExactly(3, 4, 8, 48, 64);
        assertThat(WaktuLayanan.KELAS.stream().map(LamaLayanan::label))
                .containsExactly("≤ 1", "2–5", "6–10", "11–17", "> 17");
        assertThat(waktu.persen().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
    }

    @Test
    void aClassIsReadBackFromItsAddress() {
        for (LamaLayanan kelas : List.of(new LamaLayanan(6, 10), LamaLayanan.sejak(18), LamaLayanan.semua())) {
            Saringan saringan = Saringan.diterima(Periode.tahun(2026)).hariKerja(kelas);
            assertThat(Saringan.parse(saringan.query(), Periode.tahun(2025))).isEqualTo(saringan);
        }
    }
}
