package org.sipppid.permohonan;

import org.sipppid.audit.PemeriksaanNomor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers of the register of requests. */
@Component
class PemeriksaanNomorPermohonan extends PemeriksaanNomor {

    PemeriksaanNomorPermohonan(JdbcClient jdbc) {
        super(jdbc, "permohonan");
    }
}
