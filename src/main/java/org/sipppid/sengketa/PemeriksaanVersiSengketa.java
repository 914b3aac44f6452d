package org.sipppid.sengketa;

import org.sipppid.audit.PemeriksaanVersi;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the register of disputes. */
@Component
class PemeriksaanVersiSengketa extends PemeriksaanVersi {

    PemeriksaanVersiSengketa(JdbcClient jdbc) {
        super(jdbc, "sengketa");
    }
}
