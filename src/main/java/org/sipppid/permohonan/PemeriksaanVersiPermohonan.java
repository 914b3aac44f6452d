package org.sipppid.permohonan;

import org.sipppid.audit.PemeriksaanVersi;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the register of requests. */
@Component
class PemeriksaanVersiPermohonan extends PemeriksaanVersi {

    PemeriksaanVersiPermohonan(JdbcClient jdbc) {
        super(jdbc, "permohonan");
    }
}
