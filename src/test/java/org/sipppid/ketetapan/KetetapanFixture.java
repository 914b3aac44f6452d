package org.sipppid.ketetapan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.JenisLibur;
import org.sipppid.kalender.Ketetapan.Tindakan;
import org.sipppid.kalender.Libur;
import org.sipppid.keberatan.KeberatanFixture;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.sengketa.SengketaFixture;
import org.springframework.context.ApplicationEventPublisher;

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

    /** Makes a day one off by a decree, as an officer would; what is told goes to {@code told}. */
    public static void libur(TestDatabase database, LocalDate hari, ApplicationEventPublisher told) {
        penetapan(database, told)
                .tetapkan(UUID.randomUUID(), List.of(usulan(Tindakan.DITETAPKAN, hari)), PermohonanFixture.UTAMA);
    }

    /** What is told goes to {@code told}. */
    static PenetapanLibur penetapan(TestDatabase database, List<Object> told) {
        return penetapan(database, (ApplicationEventPublisher) told::add);
    }

    private static PenetapanLibur penetapan(TestDatabase database, ApplicationEventPublisher told) {
        return new PenetapanLibur(
                daftar(database),
                kalender(database),
                List.of(
                        PermohonanFixture.tenggat(database),
                        KeberatanFixture.tenggat(database),
                        SengketaFixture.tenggat(database)),
                database.transactions(),
                new Jejak(database.jdbc()),
                told,
                database.clock());
    }

    static Usulan usulan(Tindakan tindakan, LocalDate hari) {
        Libur libur = new Libur(hari, "Cuti bersama contoh", JenisLibur.CUTI_BERSAMA, SKB);
        return new Usulan(1, tindakan, libur, LocalDate.of(2026, 11, 20));
    }
}
