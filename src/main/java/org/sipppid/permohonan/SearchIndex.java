package org.sipppid.permohonan;

import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what has been sealed into the index that {@link DaftarPermohonan} searches. Many programs may call it at once;
 * the database lets one of them work. What it has not read yet is found all the same, only slower.
 */
@Component
public class SearchIndex {

    private static final int BATCH = 1_000;
    private static final Actor ACTOR = Actor.program(Actor.Role.SEGEL, "pengindeks");

    private final Transactions transactions;
    private final JdbcClient jdbc;

    public SearchIndex(Transactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Reads one batch; false if nothing was left to read or another one is reading. */
    boolean readBatch() {
        return transactions.write(
                ACTOR,
                () -> jdbc.sql("select indeks_permohonan(:batas) > 0")
                        .param("batas", BATCH)
                        .query(Boolean.class)
                        .single());
    }

    /** Reads until nothing waits. */
    public void readAll() {
        while (readBatch()) {
            // the next batch
        }
    }
}
