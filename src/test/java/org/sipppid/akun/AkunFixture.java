package org.sipppid.akun;

import org.sipppid.basisdata.TestDatabase;
import org.sipppid.skpd.DaftarSkpd;

/** The accounts of a test's database, without the program around them. */
public final class AkunFixture {

    private AkunFixture() {}

    public static DaftarAkun daftarAkun(TestDatabase database) {
        return new DaftarAkun(
                database.jdbc(),
                new DaftarSkpd(database.jdbc()),
                new SecurityConfiguration().passwordEncoder(),
                database.clock());
    }
}
