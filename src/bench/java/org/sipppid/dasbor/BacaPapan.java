package org.sipppid.dasbor;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tenggat;
import org.sipppid.rekapitulasi.RekapTersimpan;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekapitulasi.RekapitulasiKeberatan;
import org.sipppid.rekonsiliasi.RekonsiliasiFixture;
import org.sipppid.rekonsiliasi.temuan.DaftarTemuan;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.KelompokSkpd;
import org.sipppid.skpd.Skpd;

/**
 * What it costs to read a board from the kept totals, and the same figures from the rows, in turn.
 *
 * @param median of the boards, in milliseconds, as is the next
 * @param plain median of the same figures counted from the rows
 */
record BacaPapan(int rows, int units, double median, double p99, double plain) {

    private static final int WARM_UP = 60;
    private static final int PLAIN_ROUNDS = 9;

    static BacaPapan measure(int rows, int units, int rounds) {
        try (TestDatabase database = TestDatabase.create()) {
            RegisterBesar.fill(database, rows, units);
            DaftarSkpd daftarSkpd = new DaftarSkpd(database.jdbc());
            PapanReader reader = new PapanReader(
                    database.transactions(),
                    new RekapTersimpan(database.jdbc()),
                    RekonsiliasiFixture.daftar(database),
                    daftarSkpd,
                    new DaftarPerubahan(database.jdbc(), daftarSkpd),
                    new KegiatanReader(database.jdbc()),
                    new DaftarTemuan(database.jdbc(), daftarSkpd),
                    KetetapanFixture.kalender(database),
                    database.clock());
            Skpd unit = database.transactions()
                    .read(
                            Actor.program(Actor.Role.HITUNG, "bench"),
                            () -> daftarSkpd.find("DPUPR").orElseThrow());
            List<Lingkup> scopes = List.of(
                    Lingkup.semua(Periode.tahun(2026)),
                    Lingkup.semua(Periode.tahun(2026)).skpd(unit),
                    Lingkup.semua(Periode.tahun(2026)).kelompok(KelompokSkpd.DINAS),
                    Lingkup.semua(Periode.parse("2026-01-10..2026-11-15")));
            for (int round = 0; round < WARM_UP; round++) {
                reader.read(scopes.get(round % scopes.size()));
            }
            List<Double> boards = new ArrayList<>();
            List<Double> plain = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                Lingkup scope = scopes.get(round % scopes.size());
                boards.add(time(() -> reader.read(scope)));
                if (round % (rounds / PLAIN_ROUNDS) == 0) {
                    plain.add(time(() -> count(database, scope)));
                }
            }
            return new BacaPapan(rows, units, at(boards, 0.5), at(boards, 0.99), at(plain, 0.5));
        }
    }

    /** The figures of a board by GROUP BY over the rows. */
    private static void count(TestDatabase database, Lingkup scope) {
        Rekapitulasi rows = new Rekapitulasi(database.jdbc());
        Saringan saringan = scope.saringan();
        database.transactions().read(Actor.program(Actor.Role.HITUNG, "bench"), () -> {
            long kepala = rows.kepala();
            rows.kohor(saringan, kepala);
            rows.arus(saringan, kepala);
            rows.waktuLayanan(saringan, kepala);
            rows.jumlah(Tenggat.berjalan(saringan), kepala);
            SaringanKeberatan received = SaringanKeberatan.diterima(scope.periode());
            return new RekapitulasiKeberatan(database.jdbc())
                    .kohor(scope.pilihan().map(received::skpd).orElse(received), kepala);
        });
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    static double at(List<Double> figures, double share) {
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * share)));
    }

    double faster() {
        return plain / median;
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "%10d %6d %10.1f %10.1f %14.1f %12.1f%n", rows, units, median, p99, plain, faster());
    }
}
