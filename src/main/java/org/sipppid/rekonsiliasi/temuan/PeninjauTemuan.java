package org.sipppid.rekonsiliasi.temuan;

import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks through what has changed in the register, and through what the day has changed, by all rules. Many programs may
 * call it at once; the database lets one of them work. It may read nothing itself: it may only ask for the next piece.
 */
@Component
public class PeninjauTemuan {

    /** Places in the order of commits, so many at most in one transaction: a long one keeps dead rows in everybody's way. */
    private static final int BATCH = 200;

    private static final Actor ACTOR = Actor.program(Actor.Role.SEGEL, "peninjau temuan");

    private final Transactions transactions;
    private final JdbcClient jdbc;

    public PeninjauTemuan(Transactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Looks through one piece; false if nothing is left or another one is at work. */
    boolean tinjau() {
        return tinjau(BATCH);
    }

    boolean tinjau(int batas) {
        return transactions.write(
                ACTOR,
                () -> jdbc.sql("select tinjau_temuan(:batas)")
                        .param("batas", batas)
                        .query(Boolean.class)
                        .single());
    }

    /** Looks until nothing is left. */
    public void tinjauSemua() {
        while (tinjau()) {
            // the next piece
        }
    }
}
