package org.sipppid.basisdata;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Seals every 60 ms while the program serves pages. It polls, so that rows written by plain SQL are seen as well.
 */
@Component
@ConditionalOnWebApplication
class SealingLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealingLoop.class);
    private static final long PAUSE_MS = 60;
    private static final long PAUSE_AFTER_FAILURE_MS = 2_000;

    private final Sealer sealer;
    private volatile Thread thread;

    SealingLoop(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public void start() {
        thread = new Thread(this::loop, "penyegel");
        thread.setDaemon(true);
        thread.start();
    }

    private void loop() {
        boolean failed = false;
        while (isRunning()) {
            try {
                boolean more = sealer.sealBatch();
                failed = false;
                if (!more) {
                    Thread.sleep(PAUSE_MS);
                }
            } catch (InterruptedException end) {
                return;
            } catch (RuntimeException failure) {
                if (!failed && isRunning()) {
                    LOG.warn("Penyegel terhenti sementara: {}", failure.getMessage());
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
