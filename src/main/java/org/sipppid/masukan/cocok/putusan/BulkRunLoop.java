package org.sipppid.masukan.cocok.putusan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sipppid.basisdata.PollingLoop;
import org.sipppid.basisdata.Transactions;
import org.sipppid.masukan.cocok.OrangBeda;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Carries on decisions on all of a kind while the program serves pages, also those that a crash had interrupted; and once a
 * day forgets the applicants that waited too long, for perhaps nobody compares again.
 */
@Component
@ConditionalOnWebApplication
class BulkRunLoop extends PollingLoop {

    private static final long PAUSE_MS = 500;

    private final BulkRun run;
    private final OrangBeda orang;
    private final Transactions transactions;
    private final Clock clock;
    private Instant forget = Instant.EPOCH;

    BulkRunLoop(BulkRun run, OrangBeda orang, Transactions transactions, Clock clock) {
        super("putusan-massal", PAUSE_MS);
        this.run = run;
        this.orang = orang;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    protected boolean work() {
        Instant now = clock.instant();
        if (!now.isBefore(forget)) {
            forget = now.plus(Duration.ofDays(1)); // also if it fails: what is to be decided does not wait for it
            transactions.write(BulkRun.PROGRAM, orang::hapusLama);
        }
        return run.advance();
    }
}
