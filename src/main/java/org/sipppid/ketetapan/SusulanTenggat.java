package org.sipppid.ketetapan;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the program starts, running times follow the lists that it carries now, which may be longer than before. */
@Component
@ConditionalOnWebApplication
class SusulanTenggat {

    private static final Logger LOG = LoggerFactory.getLogger(SusulanTenggat.class);

    private final PenetapanLibur penetapan;

    SusulanTenggat(PenetapanLibur penetapan) {
        this.penetapan = penetapan;
    }

    @EventListener(ApplicationReadyEvent.class)
    void susulkan() {
        try {
            penetapan.susulkan();
        } catch (KalenderDipakai busy) {
            LOG.warn("Tenggat belum dihitung ulang menurut daftar libur program: {}", busy.getMessage());
        }
    }
}
