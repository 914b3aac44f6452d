package org.sipppid.basisdata;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that is looked for again and again while the program serves pages; a failure only pauses it. The first look waits
 * like every other, for the start is busy enough.
 */
public abstract class PollingLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PollingLoop.class);
    private static final long PAUSE_AFTER_FAILURE_MS = 2_000;
    private static final long STOP_MS = 5_000;

    private final String name;
    private final long pauseMs;
    private volatile Thread thread;

    /** @param name what works, as threads and logs call it */
    protected PollingLoop(String name, long pauseMs) {
        this.name = name;
        this.pauseMs = pauseMs;
    }

    /** Does one piece of work; true if there may be more at once. */
    protected abstract boolean work();

    /** Waits between two looks. */
    protected void pause(long ms) throws InterruptedException {
        Thread.sleep(ms);
    }

    /** Ends the work that is under way, or its wait, within a time. */
    protected void end(Thread running) {
        running.interrupt();
        join(running, STOP_MS);
    }

    /** What the log may say of a failure. */
    protected String words(RuntimeException failure) {
        return failure.getMessage();
    }

    @Override
    public void start() {
        thread = new Thread(this::loop, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void loop() {
        try {
            long pause = pauseMs;
            boolean failed = false;
            while (isRunning()) {
                if (pause > 0) {
                    pause(pause);
                }
                try {
                    pause = isRunning() && work() ? 0 : pauseMs;
                    failed = false;
                } catch (RuntimeException failure) {
                    if (!failed && isRunning()) {
                        LOG.warn("{} terhenti sementara: {}", name, words(failure));
                    }
                    failed = true;
                    pause = PAUSE_AFTER_FAILURE_MS;
                }
            }
        } catch (InterruptedException end) {
            // stopped while it waited
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        end(running);
    }

    protected static void join(Thread running, long ms) {
        try {
            running.join(ms);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
