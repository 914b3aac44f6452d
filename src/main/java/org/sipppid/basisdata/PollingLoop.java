package org.sipppid.basisdata;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Work that is looked for again and again while the program serves pages; a failure only pauses it. */
public abstract class PollingLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PollingLoop.class);
    private static final long PAUSE_AFTER_FAILURE_MS = 2_000;

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

    @Override
    public void start() {
        thread = new Thread(this::loop, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void loop() {
        boolean failed = false;
        while (isRunning()) {
            try {
                boolean more = work();
                failed = false;
                if (!more) {
                    Thread.sleep(pauseMs);
                }
            } catch (InterruptedException end) {
                return;
            } catch (RuntimeException failure) {
                if (!failed && isRunning()) {
                    LOG.warn("{} terhenti sementara: {}", name, failure.getMessage());
                }
                failed = true;
                if (!pauseAfterFailure()) {
                    return;
                }
            }
        }
    }

    private static boolean pauseAfterFailure() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE_MS);
            return true;
        } catch (InterruptedException end) {
            return false;
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        running.interrupt();
        try {
            running.join(5_000);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
