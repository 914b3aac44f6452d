package org.sipppid.masukan.impor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.SipPpid;

/** The real program as a child that is killed while it writes. */
@Tag("basisdata")
class ImporTerputusTests {

    private static final int ROWS = 4_000;

    @Test
    void killedInTheMiddleAndRunAgainYieldsTheSameRegister() throws Exception {
        StringBuilder rows = new StringBuilder(ImporFixture.JUDUL);
        for (int i = 0; i < ROWS; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i % 2_000);
            rows.append(i)
                    .append(',')
                    .append(day.getDayOfMonth())
                    .append('/')
                    .append(day.getMonthValue())
                    .append('/')
                    .append(day.getYear())
                    .append(",DPUPR,permohonan ke-")
                    .append(i)
                    .append(",Proses,\n");
        }
        try (ImporFixture killed = new ImporFixture();
                ImporFixture calm = new ImporFixture()) {
            Path file = killed.file("besar.csv", rows.toString());
            Path peta = killed.file("peta.yml", ImporFixture.PETA);
            Process child = start(killed, file, peta);
            try {
                awaitWriting(killed, child);
            } finally {
                child.destroyForcibly();
            }
            assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).isEqualTo(128 + 9);
            assertThat(killed.register()).isEmpty();

            assertThat(killed.run(file, ImporFixture.PETA, false).hasil().baru())
                    .isEqualTo(ROWS);
            calm.run(file, ImporFixture.PETA, false);
            assertThat(killed.register()).isEqualTo(calm.register());
        }
    }

    private static Process start(ImporFixture impor, Path file, Path peta) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SipPpid.class.getName(),
                "impor",
                file.toString(),
                "--pemetaan",
                peta.toString(),
                "--data",
                Path.of("target", "data-uji").toString()));
        builder.environment().put("SIP_DB_URL", impor.database.database().url());
        builder.environment()
                .put("SIP_DB_OWNER_PASSWORD", impor.database.database().ownerPassword());
        builder.environment().put("SIP_DB_PASSWORD", impor.database.database().password());
        builder.redirectErrorStream(true).redirectOutput(impor.path("anak.txt").toFile());
        return builder.start();
    }

    /** Waits for the lock that the first row written to the register takes. */
    private static void awaitWriting(ImporFixture impor, Process child) throws InterruptedException {
        String writing = """
                select count(*) from pg_locks l join pg_class c on c.oid = l.relation
                 where c.relname = 'permohonan_versi' and l.mode = 'RowExclusiveLock'
                   and l.database = (select oid from pg_database where datname = current_database())""";
        while (impor.database.jdbc().sql(writing).query(Integer.class).single() == 0) {
            assertThat(child.isAlive()).as("the child writes before it ends").isTrue();
            Thread.sleep(5);
        }
    }
}
