package org.sipppid.keberatan;

import org.sipppid.audit.PemeriksaanNomor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers of the register of objections. */
@Component
class PemeriksaanNomorKeberatan extends PemeriksaanNomor {

    PemeriksaanNomorKeberatan(JdbcClient jdbc) {
        super(jdbc, "keberatan");
    }
}
