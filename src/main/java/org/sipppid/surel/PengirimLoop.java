package org.sipppid.surel;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sipppid.basisdata.PollingLoop;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Does the daily work and sends mail while the program serves pages: at once when something was queued here, and every
 * ten seconds for what other nodes or plain SQL queued.
 */
@Component
@ConditionalOnWebApplication
class PengirimLoop extends PollingLoop {

    private static final long PAUSE_MS = 10_000;
    private static final long STOP_MS = 1_500;

    private final JadwalHarian jadwal;
    private final Pengirim pengirim;
    private final Semaphore awake = new Semaphore(0);

    PengirimLoop(JadwalHarian jadwal, Pengirim pengirim) {
        super("pengirim-surel", PAUSE_MS);
        this.jadwal = jadwal;
        this.pengirim = pengirim;
    }

    @TransactionalEventListener(SurelDiantre.class)
    void diantre() {
        awake.release();
    }

    @Override
    protected void pause(long ms) throws InterruptedException {
        awake.tryAcquire(ms, TimeUnit.MILLISECONDS);
        awake.drainPermits();
    }

    /** What the day's work could not queue keeps nothing that is queued from being sent. */
    @Override
    protected boolean work() {
        try {
            jadwal.jalankan();
        } finally {
            pengirim.kirimSemua(this::isRunning);
        }
        return false;
    }

    /** The kind only: the message of an exception might quote an address. */
    @Override
    protected String words(RuntimeException failure) {
        return failure.getClass().getSimpleName();
    }

    /** A mail that is being handed over may end; what does not end in time is left for an officer to judge. */
    @Override
    protected void end(Thread running) {
        awake.release();
        join(running, STOP_MS);
    }
}
