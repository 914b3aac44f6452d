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

/** What it costs to read a board from the kept totals of one register, and the same figures from its rows. */
final class BacaPapan implements AutoCloseable {

    private static final int WARM_UP = 60;
    private static final int PLAIN_ROUNDS = 4;

    private final int rows;
    private final int units;
    private final TestDatabase database = TestDatabase.create();
    private final PapanReader reader;
    private final List<Lingkup> scopes;
    private final List<Double> boards = new ArrayList<>();
    private final List<Double> plain = new ArrayList<>();

    BacaPapan(int rows, int units) {
        this.rows = rows;
        this.units = units;
        RegisterBesar.fill(database, rows, units);
        DaftarSkpd daftarSkpd = new DaftarSkpd(database.jdbc());
        this.reader = new PapanReader(
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
                .read(Actor.program(Actor.Role.HITUNG, "bench"), () -> daftarSkpd.find("DPUPR"))
                .orElseThrow();
        Lingkup year = Lingkup.semua(Periode.tahun(2026));
        this.scopes = List.of(
                year,
                year.skpd(unit),
                year.kelompok(KelompokSkpd.DINAS),
                Lingkup.semua(Periode.parse("2026-01-10..2026-11-15")));
    }

    /** Reads registers in turn, so that whatever else the machine does falls on all of them alike. */
    static void measure(List<BacaPapan> registers, int rounds) {
        for (int round = -WARM_UP; round < rounds; round++) {
            for (BacaPapan satu : registers) {
                Lingkup scope = satu.scope(round);
                double board = time(() -> satu.reader.read(scope));
                if (round >= 0) {
                    satu.boards.add(board);
                }
            }
        }
        for (int round = 0; round < PLAIN_ROUNDS; round++) {
            for (BacaPapan satu : registers) {
                Lingkup scope = satu.scope(round);
                satu.plain.add(time(() -> satu.count(scope)));
            }
        }
    }

    private Lingkup scope(int round) {
        return scopes.get(Math.floorMod(round, scopes.size()));
    }

    /** The figures of a board by GROUP BY over the rows. */
    private void count(Lingkup scope) {
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

    String name() {
        return "baca." + units + "." + rows;
    }

    double median() {
        return at(boards, 0.5);
    }

    double p99() {
        return at(boards, 0.99);
    }

    double faster() {
        return at(plain, 0.5) / median();
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%10d %6d %10.1f %10.1f %14.1f %12.1f%n",
                rows,
                units,
                median(),
                p99(),
                at(plain, 0.5),
                faster());
    }

    @Override
    public void close() {
        database.close();
    }
}
