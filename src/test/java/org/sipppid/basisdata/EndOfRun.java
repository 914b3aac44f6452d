package org.sipppid.basisdata;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Ends what a run of tests shares, the last opened first: hooks of their own would run at once, and a program whose
 * database is gone waits half a minute for it.
 */
public final class EndOfRun {

    private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(EndOfRun::close, "akhir-uji"));
    }

    private EndOfRun() {}

    public static synchronized void close(AutoCloseable shared) {
        OPEN.push(shared);
    }

    private static synchronized void close() {
        for (AutoCloseable shared : OPEN) {
            try {
                shared.close();
            } catch (Exception failure) {
                failure.printStackTrace(); // the others are still to be ended
            }
        }
    }
}
