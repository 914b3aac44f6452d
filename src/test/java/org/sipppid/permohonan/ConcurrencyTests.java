package org.sipppid.permohonan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipppid.audit.Examination;
import org.sipppid.basisdata.Sealer;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.skpd.Skpd;

/** Many officers at once, at few desks, while the sealer works. */
@Tag("basisdata")
class ConcurrencyTests {

    private static final int WRITERS = 50;
    private static final int EACH = 6;

    /** A write that fails after its number was taken. */
    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, 3})
    void numbersAreGaplessWhateverIsRolledBack(int oneIn) throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            RegisterPermohonan register = PermohonanFixture.register(database);
            List<Skpd> desks = List.of(
                    PermohonanFixture.skpd(database, "DPUPR"),
                    PermohonanFixture.skpd(database, "DINKES"),
                    PermohonanFixture.skpd(database, "BANHUB"));
            ConcurrentLinkedQueue<String> given = new ConcurrentLinkedQueue<>();
            CountDownLatch start = new CountDownLatch(1);
            ExecutorService writers = Executors.newFixedThreadPool(WRITERS + 1);
            Future<?> sealer = writers.submit(() -> sealUntilInterrupted(database.sealer()));
            List<Future<?>> work = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                Skpd desk = desks.get(writer % desks.size());
                int first = writer;
                work.add(writers.submit(() -> {
                    start.await();
                    for (int n = 0; n < EACH; n++) {
                        boolean givesUp = (first + n) % oneIn == oneIn - 1;
                        try {
                            given.add(database.transactions().write(PermohonanFixture.officer(desk), () -> {
                                PermohonanBaru baru = PermohonanFixture.aRequest(desk, LocalDate.of(2026, 5, 4));
                                Permohonan made = register.catat(UUID.randomUUID(), baru);
                                if (givesUp) {
                                    throw new GivenUp();
                                }
                                return made.nomor();
                            }));
                        } catch (GivenUp meant) {
                            // its number is free again
                        }
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> writer : work) {
                writer.get(60, TimeUnit.SECONDS);
            }
            sealer.cancel(true);
            writers.shutdown();
            assertThat(writers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
            database.sealer().sealAll();

            for (Skpd desk : desks) {
                List<String> mine = given.stream()
                        .filter(nomor -> nomor.contains("/" + desk.kode() + "/"))
                        .sorted()
                        .toList();
                assertThat(mine)
                        .hasSizeGreaterThan(50)
                        .isEqualTo(IntStream.rangeClosed(1, mine.size())
                                .mapToObj(urut -> String.format(Locale.ROOT, "%03d/%s/V/2026", urut, desk.kode()))
                                .toList());
            }
            if (oneIn > WRITERS * EACH) {
                assertThat(given).hasSize(WRITERS * EACH);
            }
            assertThat(Examination.of(database).text())
                    .contains("Semua cocok.")
                    .contains(given.size() + " mata rantai\n");
        }
    }

    private static void sealUntilInterrupted(Sealer sealer) {
        while (!Thread.currentThread().isInterrupted()) {
            sealer.sealAll();
            try {
                Thread.sleep(5);
            } catch (InterruptedException end) {
                return;
            }
        }
    }
}
