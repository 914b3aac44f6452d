package org.sipppid.dasbor;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.basisdata.Transactions;
import org.sipppid.bench.Contender;
import org.sipppid.bench.Contest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the kept totals cost those who write: sixteen writers record requests and decide them by plain SQL while the
 * sealer works beside them, with and without the folding of totals.
 */
final class HargaTulis {

    private static final int WRITERS = 16;
    private static final Actor WRITER = Actor.program(Actor.Role.UTAMA, "bench");

    private static final String INSERT = """
            insert into permohonan (id, skpd, nomor, sumber, nomor_asal, diterima, jatuh_tempo, jalur, jenis_pemohon, rincian,
                   tahap, tahap_sejak, tindakan)
            select :id, (select id from skpd order by kode offset :unit limit 1), :nomor, 'bench', :nomor,
                   date '2026-11-01' - :hari, date '2026-11-15' - :hari, 'surat', 'perseorangan', 'Dokumen anggaran nomor ' || :nomor, 'diproses',
                   date '2026-11-01' - :hari, 'impor'""";

    private static final String DECIDE = """
            update permohonan set tindakan = 'impor', tahap = 'dijawab', hasil = 'dikabulkan_penuh', selesai = diterima + 5,
                   hari_kerja = 3, tahap_sejak = diterima + 5
             where id = :id""";

    private HargaTulis() {}

    static Map<String, Double> measure(boolean small, PrintStream out) throws Exception {
        Map<String, Double> results = new LinkedHashMap<>();
        for (int delay : new int[] {0, 5_000}) {
            out.printf(Locale.ROOT, "%nMenulis, commit_delay %d mikrodetik%n", delay);
            Contest contest = Contest.run(
                    "transaksi/detik",
                    small ? 2 : 5,
                    List.of(
                            new Contender("dengan total tersimpan", () -> write(delay, true, small ? 3 : 8)),
                            new Contender("tanpa", () -> write(delay, false, small ? 3 : 8))));
            contest.print(out);
            results.put("tulis." + delay + ".harga", contest.ratio("tanpa", "dengan total tersimpan"));
        }
        return results;
    }

    private static double write(int delay, boolean totals, int seconds) throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            database.asSuperuser("alter role sip_app in database " + database.name() + " set commit_delay = " + delay);
            if (!totals) {
                database.asOwner("create or replace function lipat_rekap(register text, sesudah bigint) returns void"
                        + " language sql as 'select'");
            }
            AtomicBoolean running = new AtomicBoolean(true);
            ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
            List<Future<Integer>> work = new ArrayList<>();
            long start = System.nanoTime();
            for (int writer = 0; writer < WRITERS; writer++) {
                work.add(threads.submit(writer(database, writer, running)));
            }
            Future<?> sealing = threads.submit(() -> {
                while (running.get()) {
                    database.sealer().sealAll();
                    TimeUnit.MILLISECONDS.sleep(60);
                }
                return null;
            });
            TimeUnit.SECONDS.sleep(seconds);
            running.set(false);
            int written = 0;
            for (Future<Integer> satu : work) {
                written += satu.get();
            }
            double speed = written / ((System.nanoTime() - start) / 1e9);
            sealing.get();
            threads.shutdown();
            return speed;
        }
    }

    /** Records one request by plain SQL; the number chooses its unit and day. */
    static void insert(Transactions transactions, JdbcClient jdbc, UUID id, int n) {
        Map<String, Object> values = Map.of("id", id, "unit", n % 45, "nomor", Integer.toString(n), "hari", n % 300);
        transactions.write(WRITER, () -> jdbc.sql(INSERT).params(values).update());
    }

    private static Callable<Integer> writer(TestDatabase database, int writer, AtomicBoolean running) {
        return () -> {
            int written = 0;
            for (int n = 0; running.get(); n++) {
                UUID id = UUID.randomUUID();
                insert(database.transactions(), database.jdbc(), id, WRITERS * n + writer);
                database.transactions()
                        .write(
                                WRITER,
                                () -> database.jdbc()
                                        .sql(DECIDE)
                                        .param("id", id)
                                        .update());
                written += 2;
            }
            return written;
        };
    }
}
