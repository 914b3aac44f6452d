package org.sipppid.basisdata;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one order of commits, by the days on which its places were given. Runs in the caller's transaction. */
@Component
public class CommitOrder {

    private final JdbcClient jdbc;
    private final Clock clock;

    public CommitOrder(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last place that had been given when a day ended here; of a day that is over it is the same for ever. */
    public long until(LocalDate day) {
        OffsetDateTime end = day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
        return jdbc.sql("select urutan_sebelum(:saat)")
                .param("saat", end)
                .query(Long.class)
                .single();
    }
}
