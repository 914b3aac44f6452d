package org.sipppid.laporan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sipppid.permohonan.Hasil;
import org.sipppid.rekapitulasi.Arus;
import org.sipppid.rekapitulasi.Jawaban;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.rekapitulasi.KohorKeberatan;
import org.sipppid.rekapitulasi.KohorSengketa;
import org.sipppid.rekapitulasi.WaktuLayanan;
import org.sipppid.rekonsiliasi.Pelapor;
import org.sipppid.rekonsiliasi.tutupbuku.Koreksi;
import org.sipppid.skpd.Skpd;

/**
 * All that the Laporan Pelayanan Informasi counts, taken at one place in the order of commits.
 *
 * @param unit the units in scope: those of the period, silent ones included, and any other that has a request in it
 * @param hasilSkpd unit to outcome to count
 * @param rincian the same in the tree that was chosen
 * @param waktu how long the answers to the cohort took
 * @param terlama those that took longest
 * @param lewat requests of the cohort that still run and were due before {@code hari}
 * @param keberatan the objections received in the period
 * @param sengketa the disputes brought in it
 * @param pelapor how many units stand behind the figures with their monthly declarations
 * @param koreksi what was corrected in closed months up to the period's end since the former report
 * @param hari the day on which it was counted
 */
record AngkaLpi(
        Cakupan cakupan,
        List<Skpd> unit,
        Kohor kohor,
        Map<UUID, Map<Hasil, Integer>> hasilSkpd,
        RincianSkpd rincian,
        Arus arus,
        WaktuLayanan waktu,
        List<Jawaban> terlama,
        int lewat,
        KohorKeberatan keberatan,
        KohorSengketa sengketa,
        Pelapor pelapor,
        Koreksian koreksi,
        LocalDate hari,
        Instant dihitung) {

    /** How many of the longest answers a report names. */
    static final int TERLAMA = 10;

    /** Corrections, and the place in the order of commits from which they were looked for. */
    record Koreksian(long sejak, List<Koreksi> baris) {}

    AngkaLpi {
        if (kohor.diterima() != arus.diterima()) {
            throw new IllegalStateException(
                    "Kohor menghitung " + kohor.diterima() + " diterima, arus " + arus.diterima());
        }
        int perUnit = unit.stream().mapToInt(satu -> kohor.diterima(satu.id())).sum();
        int perHasil = hasilSkpd.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        if (perUnit != kohor.diterima() || perHasil != kohor.diterima() || rincian.diterima() != kohor.diterima()) {
            throw new IllegalStateException("SKPD dalam cakupan menghitung " + perUnit + ", hasilnya " + perHasil
                    + ", rinciannya " + rincian.diterima() + ", dari " + kohor.diterima());
        }
        if (lewat > kohor.hasil(Hasil.BERJALAN) || waktu.jumlah() > kohor.diterima() - kohor.hasil(Hasil.BERJALAN)) {
            throw new IllegalStateException("Waktu layanan menghitung lebih dari kohornya");
        }
    }

    /** Units that recorded at least one request in the period. */
    int unitBerisi() {
        return (int) unit.stream().filter(satu -> kohor.diterima(satu.id()) > 0).count();
    }
}
