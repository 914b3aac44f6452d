package org.sipppid.ketetapan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.JenisLibur;
import org.sipppid.kalender.Ketetapan.Tindakan;
import org.sipppid.kalender.Libur;
import org.sipppid.permohonan.PermohonanFixture;

/** The calendar of a test's database, and decisions in few words. */
public final class KetetapanFixture {

    static final String SKB = "SKB Contoh 1/2026";

    private KetetapanFixture() {}

    public static KalenderBerlaku kalender(TestDatabase database) {
        return new KalenderBerlaku(daftar(database), database.transactions());
    }

    static DaftarKetetapan daftar(TestDatabase database) {
        return new DaftarKetetapan(database.jdbc(), database.clock());
    }

    static PenetapanLibur penetapan(TestDatabase database) {
        return penetapan(database, new ArrayList<>());
    }

    /** What is told goes to {@code told}. */
    static PenetapanLibur penetapan(TestDatabase database, List<Object> told) {
        return new PenetapanLibur(
                daftar(database),
                kalender(database),
                List.of(PermohonanFixture.tenggat(database)),
                database.transactions(),
                new Jejak(database.jdbc()),
                told::add,
                database.clock());
    }

    static Usulan usulan(Tindakan tindakan, LocalDate hari) {
        Libur libur = new Libur(hari, "Cuti bersama contoh", JenisLibur.CUTI_BERSAMA, SKB);
        return new Usulan(1, tindakan, libur, LocalDate.of(2026, 11, 20));
    }
}
