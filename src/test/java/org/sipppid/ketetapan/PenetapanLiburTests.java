package org.sipppid.ketetapan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;
import org.sipppid.audit.Examination;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.OwnThread;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Ketetapan.Tindakan;
import org.sipppid.permohonan.AlasanPerpanjangan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.JenisTindakan;
import org.sipppid.permohonan.Keadaan;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Riwayat;
import org.springframework.dao.DataAccessException;

/** A decree on a day off that comes while requests run. */
@Tag("basisdata")
class PenetapanLiburTests {

    private static final Actor UTAMA = PermohonanFixture.UTAMA;
    private static final LocalDate DITERIMA = LocalDate.of(2026, 11, 23); // a Monday: due on 7 December
    private static final LocalDate LIBUR = LocalDate.of(2026, 12, 1);

    private static Permohonan enter(TestDatabase database, LocalDate diterima) {
        RegisterPermohonan register = PermohonanFixture.register(database);
        return database.transactions()
                .write(
                        UTAMA,
                        () -> register.catat(
                                UUID.randomUUID(),
                                PermohonanFixture.aRequest(PermohonanFixture.skpd(database, "DPUPR"), diterima)));
    }

    private static List<Riwayat> history(TestDatabase database, Permohonan permohonan) {
        return database.transactions()
                .read(UTAMA, () -> PermohonanFixture.register(database).riwayat(permohonan.id()));
    }

    private static LocalDate due(TestDatabase database, Permohonan permohonan) {
        return history(database, permohonan).get(0).isi().jatuhTempo();
    }

    private static Kalender now(TestDatabase database) {
        KalenderBerlaku kalender = KetetapanFixture.kalender(database);
        kalender.refresh();
        return kalender.kini();
    }

    private static int record(TestDatabase database, Tindakan tindakan, LocalDate hari) {
        return KetetapanFixture.penetapan(database)
                .tetapkan(UUID.randomUUID(), List.of(KetetapanFixture.usulan(tindakan, hari)), UTAMA);
    }

    @Example
    void movesWhatRunsAndSaysWhyInTheHistory() {
        try (TestDatabase database = TestDatabase.create()) {
            Permohonan touched = enter(database, DITERIMA);
            Permohonan over = enter(database, LocalDate.of(2026, 10, 1)); // due long before the day
            Permohonan ended = enter(database, DITERIMA);
            database.transactions()
                    .write(
                            UTAMA,
                            () -> PermohonanFixture.salin(
                                    database.jdbc(),
                                    database.clock(),
                                    ended.id(),
                                    1,
                                    PermohonanFixture.outcome(Hasil.DIKABULKAN_PENUH, DITERIMA, null)));
            List<Object> told = new ArrayList<>();
            UUID kelompok = UUID.randomUUID();

            KetetapanFixture.penetapan(database, told)
                    .tetapkan(kelompok, List.of(KetetapanFixture.usulan(Tindakan.DITETAPKAN, LIBUR)), UTAMA);

            List<Riwayat> history = history(database, touched);
            assertThat(history)
                    .extracting(version -> version.isi().jatuhTempo())
                    .containsExactly(LocalDate.of(2026, 12, 8), LocalDate.of(2026, 12, 7));
            assertThat(history.get(0).asal()).isEqualTo("kalender: " + KetetapanFixture.SKB);
            assertThat(history.get(0).tindakan()).isEqualTo(JenisTindakan.GESER_TENGGAT);
            assertThat(history.get(0).isian().orElseThrow()).contains(KetetapanFixture.SKB);
            assertThat(history(database, over)).hasSize(1);
            assertThat(history(database, ended)).hasSize(2);
            Pergeseran moved = new Pergeseran(
                    "permohonan",
                    touched.id(),
                    touched.skpd(),
                    touched.nomor(),
                    "Jatuh tempo",
                    LocalDate.of(2026, 12, 7),
                    LocalDate.of(2026, 12, 8));
            assertThat(told).containsExactly(new TenggatBergeser(kelompok, KetetapanFixture.SKB, List.of(moved)));
            assertThat(database.transactions()
                            .read(UTAMA, () -> KetetapanFixture.daftar(database).pergeseran(kelompok)))
                    .containsExactly(moved);
        }
    }

    @Example
    void movesEveryTimeThatRunsAndNoneThatTheAtasanOrdered() {
        try (TestDatabase database = TestDatabase.create()) {
            Permohonan checked = enter(database, DITERIMA); // the check ends on 26 November
            Permohonan extended = enter(database, DITERIMA);
            lakukan(database, extended, 1, new org.sipppid.permohonan.Tindakan.NyatakanLengkap(DITERIMA));
            lakukan(
                    database,
                    extended,
                    2,
                    new org.sipppid.permohonan.Tindakan.Perpanjang(
                            DITERIMA, AlasanPerpanjangan.BELUM_DIKUASAI, "menunggu unit lain"));
            Permohonan ordered = enter(database, DITERIMA);
            database.transactions()
                    .write(
                            UTAMA,
                            () -> database.jdbc()
                                    .sql("""
                            update permohonan set tenggat_atasan = '2026-12-10', jatuh_tempo = '2026-12-10',
                                   tindakan = 'perbaiki' where id = :id""")
                                    .param("id", ordered.id())
                                    .update());

            record(database, Tindakan.DITETAPKAN, LocalDate.of(2026, 11, 25));

            assertThat(keadaan(database, checked).jatuhTempoTahap()).contains(LocalDate.of(2026, 11, 27));
            assertThat(keadaan(database, extended).jatuhTempo()).isEqualTo(LocalDate.of(2026, 12, 17));
            assertThat(keadaan(database, extended).jatuhTempoPerki()).contains(LocalDate.of(2026, 12, 17));
            assertThat(keadaan(database, ordered).jatuhTempo()).isEqualTo(LocalDate.of(2026, 12, 10));
            database.sealer().sealAll();
            assertThat(Examination.of(database).wrong()).isEmpty();
        }
    }

    private static void lakukan(
            TestDatabase database, Permohonan permohonan, int versi, org.sipppid.permohonan.Tindakan tindakan) {
        assertThat(database.transactions()
                        .write(
                                UTAMA,
                                () -> PermohonanFixture.register(database).lakukan(permohonan.id(), versi, tindakan)))
                .isTrue();
    }

    private static Keadaan keadaan(TestDatabase database, Permohonan permohonan) {
        return history(database, permohonan).get(0).isi().keadaan();
    }

    @Example
    void thePreviewMovesNothing() {
        try (TestDatabase database = TestDatabase.create()) {
            Permohonan running = enter(database, DITERIMA);

            Tinjauan tinjauan = KetetapanFixture.penetapan(database)
                    .tinjau(
                            List.of(
                                    KetetapanFixture.usulan(Tindakan.DITETAPKAN, LIBUR),
                                    KetetapanFixture.usulan(Tindakan.DITETAPKAN, LIBUR),
                                    KetetapanFixture.usulan(Tindakan.DIHAPUS, LocalDate.of(2026, 12, 2))),
                            UTAMA);

            assertThat(tinjauan.baris()).extracting(Tinjauan.Baris::mengubah).containsExactly(true, false, false);
            assertThat(tinjauan.pergeseran()).extracting(Pergeseran::ke).containsExactly(LocalDate.of(2026, 12, 8));
            assertThat(history(database, running)).hasSize(1);
            assertThat(now(database).hariKerja(LIBUR)).isTrue();
        }
    }

    @Example
    void everyCalendarInTheProgramSeesItAndTheNextOneToo() {
        try (TestDatabase database = TestDatabase.create()) {
            KalenderBerlaku elsewhere = KetetapanFixture.kalender(database);
            assertThat(elsewhere.kini().hariKerja(LIBUR)).isTrue();
            record(database, Tindakan.DITETAPKAN, LIBUR);

            // Another node has not heard of it yet: it shows the old one and stores by the new one.
            assertThat(elsewhere.kini().hariKerja(LIBUR)).isTrue();
            assertThat(database.transactions()
                            .write(UTAMA, () -> elsewhere.lock().hariKerja(LIBUR)))
                    .isFalse();
            elsewhere.refresh();
            assertThat(elsewhere.kini().hariKerja(LIBUR)).isFalse();
            assertThat(enter(database, DITERIMA).jatuhTempo()).isEqualTo(LocalDate.of(2026, 12, 8));
        }
    }

    @Example
    void aDecisionWaitsForWhoeverIsStoringAndMovesThatToo() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            CountDownLatch stored = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            CompletableFuture<Permohonan> desk = CompletableFuture.supplyAsync(
                    () -> database.transactions().write(UTAMA, () -> {
                        Permohonan entered = enter(database, DITERIMA);
                        stored.countDown();
                        await(goOn);
                        return entered;
                    }),
                    OwnThread::start);
            stored.await();
            CompletableFuture<Integer> decree =
                    CompletableFuture.supplyAsync(() -> record(database, Tindakan.DITETAPKAN, LIBUR), OwnThread::start);
            Thread.sleep(300); // it has begun, and would be done by now if it did not wait
            assertThat(decree).isNotDone();
            goOn.countDown();

            assertThat(decree.get()).isEqualTo(1);
            assertThat(due(database, desk.get())).isEqualTo(LocalDate.of(2026, 12, 8));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    @Example
    void itDoesNotWaitForEver() {
        try (TestDatabase database = TestDatabase.create()) {
            database.transactions().write(UTAMA, () -> {
                KetetapanFixture.kalender(database).lock();
                CompletableFuture<Integer> decree = CompletableFuture.supplyAsync(
                        () -> record(database, Tindakan.DITETAPKAN, LIBUR), OwnThread::start);
                assertThatThrownBy(decree::join).hasCauseInstanceOf(KalenderDipakai.class);
            });
            assertThat(now(database).hariKerja(LIBUR)).isTrue();
        }
    }

    @Example
    void aWrongEntryIsStruckWithAReasonAndStays() {
        try (TestDatabase database = TestDatabase.create()) {
            Permohonan running = enter(database, DITERIMA);
            UUID kelompok = UUID.randomUUID();
            PenetapanLibur penetapan = KetetapanFixture.penetapan(database);
            penetapan.tetapkan(kelompok, List.of(KetetapanFixture.usulan(Tindakan.DITETAPKAN, LIBUR)), UTAMA);
            UUID wrong = entries(database, kelompok).get(0).id();

            UUID correction = UUID.randomUUID();
            assertThat(penetapan.batalkan(correction, wrong, "salah tanggal", UTAMA))
                    .isEqualTo(1);
            assertThat(penetapan.batalkan(UUID.randomUUID(), wrong, "sekali lagi", UTAMA))
                    .isZero();
            assertThat(penetapan.batalkan(UUID.randomUUID(), UUID.randomUUID(), "tidak ada", UTAMA))
                    .isZero();

            assertThat(due(database, running)).isEqualTo(LocalDate.of(2026, 12, 7));
            assertThat(history(database, running)).hasSize(3);
            assertThat(entries(database, kelompok).get(0).dibatalkan()).isTrue();
            assertThat(entries(database, correction)).singleElement().satisfies(entry -> {
                assertThat(entry.tindakan()).isEqualTo(Tindakan.DIHAPUS);
                assertThat(entry.pembatalan()).contains(new KetetapanLibur.Pembatalan(wrong, "salah tanggal"));
            });
        }
    }

    private static List<KetetapanLibur> entries(TestDatabase database, UUID kelompok) {
        return database.transactions()
                .read(UTAMA, () -> KetetapanFixture.daftar(database).kelompok(kelompok));
    }

    @Example
    void theSameFormSentTwiceIsOneEntry() {
        try (TestDatabase database = TestDatabase.create()) {
            PenetapanLibur penetapan = KetetapanFixture.penetapan(database);
            UUID kelompok = UUID.randomUUID();
            List<Usulan> usulan = List.of(KetetapanFixture.usulan(Tindakan.DITETAPKAN, LIBUR));
            assertThat(penetapan.tetapkan(kelompok, usulan, UTAMA)).isEqualTo(1);
            assertThat(penetapan.tetapkan(kelompok, usulan, UTAMA)).isZero();
            assertThat(penetapan.tetapkan(UUID.randomUUID(), usulan, UTAMA)).isZero(); // it makes no difference
            assertThat(entries(database, kelompok)).hasSize(1);

            UUID entry = entries(database, kelompok).get(0).id();
            assertThat(penetapan.batalkan(UUID.randomUUID(), entry, "keliru", UTAMA))
                    .isEqualTo(1);
            assertThat(penetapan.tetapkan(kelompok, usulan, UTAMA)).isZero(); // an old page sent again revives nothing
        }
    }

    @Example
    void allIsUndoneWhereOneRegisterCannotMove() {
        try (TestDatabase database = TestDatabase.create()) {
            Permohonan running = enter(database, DITERIMA);
            PenetapanLibur penetapan = new PenetapanLibur(
                    KetetapanFixture.daftar(database),
                    KetetapanFixture.kalender(database),
                    List.of(PermohonanFixture.tenggat(database)),
                    database.transactions(),
                    new Jejak(database.jdbc()),
                    event -> {
                        throw new IllegalStateException("surat tidak dapat diantre");
                    },
                    database.clock());
            UUID kelompok = UUID.randomUUID();

            assertThatThrownBy(() -> penetapan.tetapkan(
                            kelompok, List.of(KetetapanFixture.usulan(Tindakan.DITETAPKAN, LIBUR)), UTAMA))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(entries(database, kelompok)).isEmpty();
            assertThat(history(database, running)).hasSize(1);
        }
    }

    @Example
    void theExaminationHoldsBeforeAndAfterAndFindsADateThatWasPassedOver() {
        try (TestDatabase database = TestDatabase.create()) {
            Permohonan before = enter(database, DITERIMA);
            record(database, Tindakan.DITETAPKAN, LIBUR);
            Permohonan after = enter(database, DITERIMA);
            record(database, Tindakan.DITETAPKAN, LocalDate.of(2026, 12, 2));
            assertThat(Examination.of(database).wrong()).isEmpty(); // while it waits for its seal
            database.sealer().sealAll();
            assertThat(Examination.of(database).wrong()).isEmpty();
            assertThat(due(database, before)).isEqualTo(due(database, after)).isEqualTo(LocalDate.of(2026, 12, 9));

            database.transactions()
                    .write(
                            UTAMA,
                            () -> database.jdbc()
                                    .sql(
                                            "update permohonan set jatuh_tempo = '2026-12-07', tindakan = 'perbaiki' where id = :id")
                                    .param("id", before.id())
                                    .update());
            database.sealer().sealAll();
            assertThat(Examination.of(database).wrong())
                    .containsExactlyInAnyOrder("Jatuh tempo dan hari kerja", "Tenggat berjalan");
        }
    }

    @Example
    void theExaminationFindsADecisionThatWasChangedOrRemoved() {
        try (TestDatabase database = TestDatabase.create()) {
            record(database, Tindakan.DITETAPKAN, LIBUR);
            database.sealer().sealAll();
            database.asOwner("alter table ketetapan_libur disable trigger beku");
            database.asOwner("update ketetapan_libur set nama = 'lain'");
            assertThat(Examination.of(database).wrong()).containsExactly("Ketetapan libur");
            database.asOwner("delete from ketetapan_libur");
            assertThat(Examination.of(database).wrong()).containsExactly("Ketetapan libur");
        }
    }

    @Example
    void followsTheListsOfANewerProgramWhenItStarts() {
        try (TestDatabase database = TestDatabase.create()) {
            Permohonan running = enter(database, DITERIMA);
            database.transactions()
                    .write(
                            UTAMA,
                            () -> database.jdbc()
                                    .sql(
                                            "update permohonan set jatuh_tempo = '2026-12-04', tindakan = 'perbaiki'") // by a shorter list
                                    .update());
            PenetapanLibur penetapan = KetetapanFixture.penetapan(database);
            penetapan.susulkan();
            penetapan.susulkan();
            assertThat(history(database, running)).hasSize(3);
            assertThat(due(database, running)).isEqualTo(LocalDate.of(2026, 12, 7));
            assertThat(history(database, running).get(0).asal()).isEqualTo("kalender: daftar libur bawaan program");
        }
    }

    @Example
    void theDatabaseLetsNobodyElseDecideAndNobodyChange() {
        try (TestDatabase database = TestDatabase.create()) {
            record(database, Tindakan.DITETAPKAN, LIBUR);
            Actor officer = PermohonanFixture.officer(PermohonanFixture.skpd(database, "DPUPR"));
            for (String sql : List.of(
                    "insert into ketetapan_libur (id, kelompok, tanggal, tindakan, jenis, nama, keputusan, diputuskan)"
                            + " values (gen_random_uuid(), gen_random_uuid(), '2026-12-03', 'ditetapkan', 'cuti_bersama',"
                            + " 'x', 'x', '2026-11-20')",
                    "insert into jam_layanan (id, berlaku_dari) values (gen_random_uuid(), '2027-01-01')",
                    "select kunci_kalender_ubah()")) {
                assertThatThrownBy(() -> database.transactions()
                                .write(
                                        officer,
                                        () -> database.jdbc()
                                                .sql(sql)
                                                .query((row, n) -> 1)
                                                .list()))
                        .as(sql)
                        .isInstanceOf(DataAccessException.class)
                        .hasStackTraceContaining("permission denied");
            }
            for (String table : List.of("ketetapan_libur", "jam_layanan", "tenggat_bergeser")) {
                assertThatThrownBy(() -> database.asOwner("update " + table + " set "
                                + (table.equals("tenggat_bergeser") ? "jenis = 'x'" : "asal = 'x'")))
                        .as(table)
                        .hasStackTraceContaining("tidak pernah diubah");
            }
        }
    }

    @Example
    void anOfficerReadsOnlyTheOwnUnitsMoves() {
        try (TestDatabase database = TestDatabase.create()) {
            enter(database, DITERIMA);
            UUID kelompok = UUID.randomUUID();
            KetetapanFixture.penetapan(database)
                    .tetapkan(kelompok, List.of(KetetapanFixture.usulan(Tindakan.DITETAPKAN, LIBUR)), UTAMA);
            for (String unit : List.of("DPUPR", "DINKES")) {
                Actor officer = PermohonanFixture.officer(PermohonanFixture.skpd(database, unit));
                assertThat(database.transactions()
                                .read(
                                        officer,
                                        () -> KetetapanFixture.daftar(database).pergeseran(kelompok)))
                        .hasSize(unit.equals("DPUPR") ? 1 : 0);
            }
        }
    }
}
