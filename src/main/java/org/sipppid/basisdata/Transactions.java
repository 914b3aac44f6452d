package org.sipppid.basisdata;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to the data: every transaction first says who acts. A statement outside of one runs as nobody and is
 * refused by the database.
 */
@Component
public class Transactions {

    private static final String BEGIN = """
            select set_config('role', :role, true), set_config('sip.akun', :akun, true), \
            set_config('sip.skpd', :skpd, true), set_config('sip.saat', :saat, true), \
            set_config('sip.asal', :asal, true), set_config('sip.unit', '', true)""";

    /** A unit may continue others, whose rows its officers see as well; only a role can look that up. */
    private static final String UNIT = "select set_config('sip.unit', unit_dijawab(:unit)::text, true)";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    public Transactions(JdbcClient jdbc, PlatformTransactionManager manager, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.writing = new TransactionTemplate(manager);
        this.reading = new TransactionTemplate(manager);
        this.reading.setReadOnly(true);
        // All figures of a page come from one snapshot, or they could contradict each other.
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The same way to the data by another clock, for acts that happened at their own time. */
    public Transactions at(Clock other) {
        return new Transactions(jdbc, writing.getTransactionManager(), other);
    }

    /** Reads within one snapshot. */
    public <T> T read(Actor actor, Supplier<T> work) {
        return reading.execute(status -> {
            begin(actor);
            return work.get();
        });
    }

    /** Writes all or nothing; within another one it becomes a part of that. */
    public <T> T write(Actor actor, Supplier<T> work) {
        return writing.execute(status -> {
            begin(actor);
            return work.get();
        });
    }

    /** Writes all or nothing, with nothing to return. */
    public void write(Actor actor, Runnable work) {
        write(actor, () -> {
            work.run();
            return true;
        });
    }

    private void begin(Actor actor) {
        jdbc.sql(BEGIN)
                .param("role", actor.role().databaseName())
                .param("akun", actor.akun().map(UUID::toString).orElse(""))
                .param("skpd", actor.skpd().map(UUID::toString).orElse(""))
                .param("saat", clock.instant().truncatedTo(ChronoUnit.MICROS).toString())
                .param("asal", actor.asal())
                .query((row, n) -> row.getString(1))
                .single();
        if (actor.role() == Actor.Role.SKPD) {
            jdbc.sql(UNIT)
                    .param("unit", actor.skpd().orElseThrow())
                    .query((row, n) -> row.getString(1))
                    .single();
        }
    }
}
