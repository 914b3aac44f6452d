package org.sipppid.keberatan;

import org.sipppid.audit.PemeriksaanVersi;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the register of objections. */
@Component
class PemeriksaanVersiKeberatan extends PemeriksaanVersi {

    PemeriksaanVersiKeberatan(JdbcClient jdbc) {
        super(jdbc, "keberatan");
    }
}
