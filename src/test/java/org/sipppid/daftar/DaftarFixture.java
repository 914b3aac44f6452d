package org.sipppid.daftar;

import org.sipppid.basisdata.CommitOrder;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.permohonan.DaftarPermohonan;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.web.Format;

/** The parts of the list on a test's database, in few words. */
final class DaftarFixture {

    private DaftarFixture() {}

    static DaftarPermohonan daftar(TestDatabase database) {
        return new DaftarPermohonan(database.jdbc(), order(database));
    }

    static CommitOrder order(TestDatabase database) {
        return new CommitOrder(database.jdbc(), database.clock());
    }

    static HalamanReader reader(TestDatabase database) {
        return new HalamanReader(
                daftar(database),
                new Rekapitulasi(database.jdbc()),
                order(database),
                new DaftarSkpd(database.jdbc()),
                new TempoReader(KetetapanFixture.kalender(database), new Format(database.clock())),
                database.transactions(),
                database.clock());
    }

    static Ekspor ekspor(TestDatabase database) {
        return new Ekspor(
                reader(database),
                daftar(database),
                new DaftarSkpd(database.jdbc()),
                order(database),
                new Format(database.clock()),
                database.clock());
    }
}
