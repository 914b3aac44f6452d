package org.sipppid.basisdata;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives committed records their place in the one order of commits and extends the hash chain. Many programs may call it
 * at once; the database lets one of them work.
 */
@Component
public class Sealer {

    private static final int BATCH = 5_000;
    private static final Actor ACTOR = Actor.program(Actor.Role.SEGEL, "penyegel");

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    public Sealer(Transactions transactions, JdbcClient jdbc, Clock clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Seals one batch; false if there was nothing to seal or another sealer is at work. */
    boolean sealBatch() {
        return transactions.write(
                ACTOR,
                () -> jdbc.sql("select segel_antrean(:batas, :saat)")
                        .param("batas", BATCH)
                        .param("saat", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .query((row, n) -> row.getObject(1) != null)
                        .single());
    }

    /** Seals until nothing waits, for programs that end when their work is done. */
    public void sealAll() {
        while (sealBatch()) {
            // the next batch
        }
    }
}
