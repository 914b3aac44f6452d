package org.sipppid.masukan.cocok;

import org.sipppid.basisdata.PollingLoop;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Carries on decisions on all of a kind while the program serves pages, also those that a crash had interrupted. */
@Component
@ConditionalOnWebApplication
class PelaksanaLoop extends PollingLoop {

    private static final long PAUSE_MS = 500;

    private final PelaksanaMassal pelaksana;

    PelaksanaLoop(PelaksanaMassal pelaksana) {
        super("putusan-massal", PAUSE_MS);
        this.pelaksana = pelaksana;
    }

    @Override
    protected boolean work() {
        return pelaksana.kerjakan();
    }
}
