package org.sipppid.akun;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Slows guessing down: after five wrong passwords from one address for one name, both wait a quarter of an hour. */
@Component
class SignInGuard {

    static final int ATTEMPTS = 5;
    static final Duration PAUSE = Duration.ofMinutes(15);

    private static final int REMEMBERED = 10_000;

    private record Failures(int count, Instant last) {}

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED; // bounded, whatever is thrown at the page
        }
    };

    SignInGuard(Clock clock) {
        this.clock = clock;
    }

    /** How long to wait still; empty if an attempt is free. */
    synchronized Optional<Duration> wait(String key) {
        Failures known = failures.get(key);
        if (known == null || known.count() < ATTEMPTS) {
            return Optional.empty();
        }
        Duration left = Duration.between(clock.instant(), known.last().plus(PAUSE));
        if (left.isNegative() || left.isZero()) {
            failures.remove(key);
            return Optional.empty();
        }
        return Optional.of(left);
    }

    synchronized void failed(String key) {
        failures.merge(key, new Failures(1, clock.instant()), (old, one) -> new Failures(old.count() + 1, one.last()));
    }

    synchronized void succeeded(String key) {
        failures.remove(key);
    }
}
