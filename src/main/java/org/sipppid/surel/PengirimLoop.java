package org.sipppid.surel;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Does the daily work and sends mail while the program serves pages: at once when something was queued here, and every
 * ten seconds for what other nodes or plain SQL queued.
 */
@Component
@ConditionalOnWebApplication
class PengirimLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PengirimLoop.class);
    private static final long PAUSE_MS = 10_000;
    private static final long STOP_MS = 1_500;

    private final JadwalHarian jadwal;
    private final Pengirim pengirim;
    private final Semaphore awake = new Semaphore(0);
    private volatile Thread thread;

    PengirimLoop(JadwalHarian jadwal, Pengirim pengirim) {
        this.jadwal = jadwal;
        this.pengirim = pengirim;
    }

    @TransactionalEventListener(SurelDiantre.class)
    void diantre() {
        awake.release();
    }

    @Override
    public void start() {
        thread = new Thread(this::loop, "pengirim-surel");
        thread.setDaemon(true);
        thread.start();
    }

    private void loop() {
        try {
            while (isRunning()) {
                awake.tryAcquire(PAUSE_MS, TimeUnit.MILLISECONDS); // the first look waits, for the start is busy enough
                awake.drainPermits();
                attempt(jadwal::jalankan);
                attempt(() -> pengirim.kirimSemua(this::isRunning));
            }
        } catch (InterruptedException end) {
            // stopped while it waited
        }
    }

    /** Its failure is told by kind only: the message of an exception might quote an address. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            if (isRunning()) {
                LOG.warn(
                        "Pekerjaan surel terhenti sementara: {}",
                        failure.getClass().getSimpleName());
            }
        }
    }

    /** A mail that is being handed over may end; what does not end in time is left for an officer to judge. */
    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        awake.release();
        try {
            running.join(STOP_MS);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
