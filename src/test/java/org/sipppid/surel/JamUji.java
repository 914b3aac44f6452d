package org.sipppid.surel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that a test sets and turns. */
public final class JamUji extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");

    private volatile Instant now;

    public JamUji(LocalDateTime now) {
        set(now);
    }

    public void set(LocalDateTime to) {
        now = to.atZone(ZONE).toInstant();
    }

    public void turn(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The installation has one zone");
    }
}
