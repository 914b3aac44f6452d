package org.sipppid.basisdata;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Seals every 60 ms while the program serves pages. It polls, so that rows written by plain SQL are seen as well.
 */
@Component
@ConditionalOnWebApplication
class SealingLoop extends PollingLoop {

    private static final long PAUSE_MS = 60;

    private final Sealer sealer;

    SealingLoop(Sealer sealer) {
        super("penyegel", PAUSE_MS);
        this.sealer = sealer;
    }

    @Override
    protected boolean work() {
        return sealer.sealBatch();
    }
}
