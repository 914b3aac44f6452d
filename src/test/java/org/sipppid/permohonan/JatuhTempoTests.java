package org.sipppid.permohonan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;
import org.sipppid.audit.Examination;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Kalender;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.ketetapan.KetetapanFixture;
import org.springframework.dao.DataIntegrityViolationException;

@Tag("basisdata")
class JatuhTempoTests {

    private static final LocalDate DITERIMA = LocalDate.of(2025, 8, 6); // the day before 18 August became a day off

    @Example
    void isDueTenWorkingDaysAfterReceiptByTheCalendarAsKnownAtEntry() { // UU 14/2008 Ps. 22(7)
        assertThat(dueWhenEntered(LocalDate.of(2025, 8, 6))).isEqualTo(LocalDate.of(2025, 8, 20));
        assertThat(dueWhenEntered(LocalDate.of(2025, 8, 7))).isEqualTo(LocalDate.of(2025, 8, 21));
    }

    private static LocalDate dueWhenEntered(LocalDate day) {
        try (TestDatabase database = TestDatabase.create(noon(day))) {
            return enter(database).jatuhTempo();
        }
    }

    private static Clock noon(LocalDate day) {
        return Clock.fixed(
                day.atTime(LocalTime.NOON).atZone(TestDatabase.CLOCK.getZone()).toInstant(),
                TestDatabase.CLOCK.getZone());
    }

    private static Permohonan enter(TestDatabase database) {
        RegisterPermohonan register = PermohonanFixture.register(database);
        PermohonanBaru baru = PermohonanFixture.aRequest(PermohonanFixture.skpd(database, "DPUPR"), DITERIMA);
        return database.transactions().write(PermohonanFixture.UTAMA, () -> register.catat(UUID.randomUUID(), baru));
    }

    @Example
    void countsTheWorkingDaysTakenAndForgetsThemWhenTheRequestRunsAgain() {
        try (TestDatabase database = TestDatabase.create()) {
            Permohonan running = enter(database);
            assertThat(running.hariKerja()).isEmpty();

            Permohonan sameDay = decide(database, running, DITERIMA);
            assertThat(sameDay.hariKerja()).contains(0);
            Permohonan closed = decide(database, sameDay, LocalDate.of(2025, 8, 21));
            assertThat(closed.hariKerja()).contains(10);
            assertThat(closed.jatuhTempo()).isEqualTo(running.jatuhTempo());
            assertThat(decide(database, closed, null).hariKerja()).isEmpty();

            RegisterPermohonan register = PermohonanFixture.register(database);
            assertThat(
                            database
                                    .transactions()
                                    .read(PermohonanFixture.UTAMA, () -> register.riwayat(running.id()))
                                    .stream()
                                    .map(version -> version.isi().hariKerja()))
                    .containsExactly(Optional.empty(), Optional.of(10), Optional.of(0), Optional.empty());
        }
    }

    private static Permohonan decide(TestDatabase database, Permohonan permohonan, LocalDate tanggal) {
        RegisterPermohonan register = PermohonanFixture.register(database);
        Hasil hasil = tanggal == null ? Hasil.BERJALAN : Hasil.DIKABULKAN_PENUH;
        return database.transactions().write(PermohonanFixture.UTAMA, () -> {
            assertThat(PermohonanFixture.salin(
                            database.jdbc(),
                            database.clock(),
                            permohonan.id(),
                            permohonan.versi(),
                            PermohonanFixture.outcome(hasil, tanggal, null)))
                    .isTrue();
            return register.find(permohonan.id()).orElseThrow();
        });
    }

    @Example
    void aVersionThatSomebodyElseHasChangedIsNotDecided() {
        try (TestDatabase database = TestDatabase.create()) {
            Permohonan running = enter(database);
            decide(database, running, LocalDate.of(2025, 8, 8));
            RegisterPermohonan register = PermohonanFixture.register(database);
            assertThat(database.transactions()
                            .write(
                                    PermohonanFixture.UTAMA,
                                    () -> register.lakukan(
                                            running.id(),
                                            running.versi(),
                                            new Tindakan.Ralat(LocalDate.of(2025, 8, 8), "keliru"))))
                    .isFalse();
        }
    }

    @Example
    void theDigestBindsBothAndFiguresMayReadThem() {
        try (TestDatabase database = TestDatabase.create()) {
            decide(database, enter(database), LocalDate.of(2025, 8, 21));
            Actor counter = Actor.program(Actor.Role.HITUNG, "uji");
            assertThat(database.transactions()
                            .read(
                                    counter,
                                    () -> database.jdbc()
                                            .sql("select jatuh_tempo, hari_kerja from permohonan_versi where versi = 2")
                                            .query()
                                            .singleRow()))
                    .containsEntry("jatuh_tempo", java.sql.Date.valueOf("2025-08-21"))
                    .containsEntry("hari_kerja", 10);

            assertThat(broken(database)).isZero();
            database.asOwner("update permohonan_versi set hari_kerja = 9 where versi = 2");
            assertThat(broken(database)).isEqualTo(1);
            database.asOwner(
                    "update permohonan_versi set hari_kerja = 10, jatuh_tempo = jatuh_tempo + 1 where versi = 2");
            assertThat(broken(database)).isEqualTo(1);
        }
    }

    private static int broken(TestDatabase database) {
        return database.transactions()
                .read(
                        Actor.program(Actor.Role.PERIKSA, "uji"),
                        () -> database.jdbc()
                                .sql("select count(*) from permohonan_versi v where v.sidik <> sidik_permohonan(v)")
                                .query(Integer.class)
                                .single());
    }

    @Example
    void theDatabaseRefusesWorkingDaysWithoutAnEndAndAnEndWithoutThem() {
        try (TestDatabase database = TestDatabase.create()) {
            enter(database);
            for (String set : new String[] {
                "hari_kerja = 3",
                "hasil = 'dicabut', selesai = diterima",
                "hasil = 'dicabut', selesai = diterima, hari_kerja = -1",
                "jatuh_tempo = diterima"
            }) {
                assertThatThrownBy(() -> database.transactions()
                                .write(
                                        PermohonanFixture.UTAMA,
                                        () -> database.jdbc()
                                                .sql("update permohonan set " + set)
                                                .update()))
                        .as(set)
                        .isInstanceOf(DataIntegrityViolationException.class);
            }
        }
    }

    @Example
    void thePageSaysHowItWasCountedWhatADecreeMovedAndHowLateItIs() {
        Kalender kalender = Kalender.bawaan();
        try (TestDatabase database = TestDatabase.create(noon(DITERIMA))) {
            Permohonan running = enter(database);

            TenggatView inTime = TenggatView.of(running, List.of(DITERIMA), LocalDate.of(2025, 8, 6), kalender);
            assertThat(inTime.dicatat().orElseThrow().jatuhTempo()).isEqualTo(LocalDate.of(2025, 8, 20));
            assertThat(inTime.kini()).isEmpty();
            assertThat(inTime.lewat()).isEmpty();

            TenggatView moved = TenggatView.of(running, List.of(DITERIMA), LocalDate.of(2025, 8, 20), kalender);
            assertThat(moved.kini().orElseThrow().jatuhTempo()).isEqualTo(LocalDate.of(2025, 8, 21));
            assertThat(moved.lewat()).isEmpty();

            assertThat(TenggatView.of(running, List.of(DITERIMA), LocalDate.of(2025, 8, 25), kalender)
                            .lewat())
                    .contains(3);
            Permohonan closed = decide(database, running, DITERIMA);
            assertThat(TenggatView.of(closed, List.of(DITERIMA), LocalDate.of(2025, 8, 25), kalender)
                            .lewat())
                    .isEmpty();
        }
    }

    @Example
    void aReceiptAfterTheHourOfServiceIsCountedFromTheNextWorkingDayAndKeepsItsDate() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        try (TestDatabase database = TestDatabase.create()) {
            RegisterPermohonan register = PermohonanFixture.register(database);
            database.transactions()
                    .write(
                            PermohonanFixture.UTAMA,
                            () -> database.jdbc()
                                    .sql(
                                            "insert into jam_layanan (id, berlaku_dari, tutup) values (:id, :dari, '15:00')")
                                    .param("id", UUID.randomUUID())
                                    .param("dari", day)
                                    .update());
            Permohonan late = enter(database, register, day, LocalTime.of(15, 1));
            Permohonan inTime = enter(database, register, day, LocalTime.of(15, 0));
            Permohonan before = enter(database, register, day.minusDays(3), LocalTime.of(23, 0)); // not yet in force

            assertThat(late.diterima()).isEqualTo(day);
            assertThat(late.jatuhTempo()).isEqualTo(LocalDate.of(2026, 12, 8));
            assertThat(inTime.jatuhTempo()).isEqualTo(LocalDate.of(2026, 12, 7));
            assertThat(before.jatuhTempo()).isEqualTo(LocalDate.of(2026, 12, 4));
            KalenderBerlaku kalender = KetetapanFixture.kalender(database);
            Kalender known = database.transactions().write(PermohonanFixture.UTAMA, kalender::lock);
            assertThat(TenggatView.of(late, List.of(day), day, known)
                            .dicatat()
                            .orElseThrow()
                            .perhitungan())
                    .contains("diterima 23 November 2026 pukul 15.01, di luar jam layanan sampai 15.00");
            assertThat(Examination.of(database).wrong()).isEmpty();
        }
    }

    private static Permohonan enter(
            TestDatabase database, RegisterPermohonan register, LocalDate diterima, LocalTime jam) {
        PermohonanBaru baru = PermohonanFixture.aRequest(PermohonanFixture.skpd(database, "DPUPR"), diterima, jam);
        return database.transactions().write(PermohonanFixture.UTAMA, () -> register.catat(UUID.randomUUID(), baru));
    }
}
