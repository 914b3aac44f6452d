package org.sipppid.sengketa;

import org.sipppid.audit.PemeriksaanNomor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers of the register of disputes. */
@Component
class PemeriksaanNomorSengketa extends PemeriksaanNomor {

    PemeriksaanNomorSengketa(JdbcClient jdbc) {
        super(jdbc, "sengketa");
    }
}
