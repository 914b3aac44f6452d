package org.sipppid.dasbor;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Everybody who listens to one scope. A burst of changes is printed at most four times a second. */
final class Saluran {

    private static final long GAP = TimeUnit.MILLISECONDS.toNanos(250);

    private final Lingkup lingkup;
    private final Set<Pendengar> pendengar = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private volatile long notBefore = System.nanoTime();
    private final Lock turn = new ReentrantLock();

    Saluran(Lingkup lingkup) {
        this.lingkup = lingkup;
    }

    Lingkup lingkup() {
        return lingkup;
    }

    Set<Pendengar> pendengar() {
        return pendengar;
    }

    /** Claims the next printing; false if one lies ahead anyway and will tell of this change too. */
    boolean claim() {
        return scheduled.compareAndSet(false, true);
    }

    /** How long the next printing must wait, in nanoseconds. */
    long pause() {
        return Math.max(0, notBefore - System.nanoTime());
    }

    /** Does the work of a printing, unless the one before it is not done yet. */
    boolean inTurn(Runnable printing) {
        if (!turn.tryLock()) {
            return false;
        }
        try {
            printing.run();
            return true;
        } finally {
            turn.unlock();
        }
    }

    /** Said before the register is read, so that whatever is sealed from here on claims a printing of its own. */
    void begin() {
        notBefore = System.nanoTime() + GAP;
        scheduled.set(false);
    }
}
