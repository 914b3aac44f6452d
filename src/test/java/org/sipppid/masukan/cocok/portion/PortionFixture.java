package org.sipppid.masukan.cocok.portion;

import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.masukan.cocok.OrangBeda;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.DaftarSkpd;

/** Decides portions for the tests of other rooms. */
public final class PortionFixture {

    public static final String BERUBAH = HalanganBeda.BERUBAH;

    private PortionFixture() {}

    public static Portions portions(TestDatabase database, RegisterPermohonan register, OrangBeda orang) {
        return new Portions(
                database.transactions(),
                database.jdbc(),
                new PenerimaanBeda(
                        database.dataSource(),
                        register,
                        orang,
                        KetetapanFixture.kalender(database),
                        new DaftarSkpd(database.jdbc()),
                        database.clock()),
                new Jejak(database.jdbc()));
    }
}
