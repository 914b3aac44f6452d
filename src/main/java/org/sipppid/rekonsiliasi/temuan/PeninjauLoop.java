package org.sipppid.rekonsiliasi.temuan;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.sipppid.basisdata.PollingLoop;
import org.sipppid.basisdata.Sealed;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks for findings as soon as records are sealed, on whichever node; and by itself every few seconds, for a lost
 * notification, an applicant that was put right, and a new day.
 */
@Component
@ConditionalOnWebApplication
class PeninjauLoop extends PollingLoop {

    private static final long LOOK_SECONDS = 5;
    private static final long GATHER_MS = 100;

    private final PeninjauTemuan peninjau;
    private final Semaphore sealed = new Semaphore(0);

    PeninjauLoop(PeninjauTemuan peninjau) {
        super("peninjau-temuan", GATHER_MS);
        this.peninjau = peninjau;
    }

    @EventListener
    void sealed(Sealed event) {
        sealed.release();
    }

    @Override
    protected boolean work() {
        if (peninjau.tinjau()) {
            return true;
        }
        try {
            sealed.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS);
            sealed.drainPermits();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
