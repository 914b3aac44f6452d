package org.sipppid.rekonsiliasi.tutupbuku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.OwnThread;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.BulanDitutup;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.rekonsiliasi.KeadaanBulan;
import org.sipppid.rekonsiliasi.RekonsiliasiFixture;
import org.sipppid.rekonsiliasi.pernyataan.Angka;
import org.sipppid.skpd.Skpd;

/** March is closed with one request that was granted in it and one that still ran; what then is refused, and what is not. */
@Tag("basisdata")
class TutupBukuTests {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private TestDatabase database;
    private TutupBuku tutupBuku;
    private RegisterPermohonan register;
    private Skpd unit;
    private Actor officer;
    private UUID granted;
    private UUID running;

    @BeforeEach
    void closeMarch() {
        database = TestDatabase.create();
        tutupBuku = new TutupBuku(database.jdbc());
        register = PermohonanFixture.register(database);
        unit = PermohonanFixture.skpd(database, "DPUPR");
        officer = RekonsiliasiFixture.signatory(database, unit);
        granted = enter(LocalDate.of(2026, 3, 2));
        end(granted, Hasil.DIKABULKAN_PENUH, LocalDate.of(2026, 3, 9));
        running = enter(LocalDate.of(2026, 3, 20));
        declare(RekonsiliasiFixture.angka(1, 0, 0, 0, 1));
        write(() -> {
            tutupBuku.tutup(unit, MARCH);
            return true;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private <T> T write(Supplier<T> work) {
        return database.transactions().write(officer, work);
    }

    private UUID enter(LocalDate day) {
        return write(() -> register.catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, day)))
                .id();
    }

    private int versi(UUID id) {
        return database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> register.find(id).map(Permohonan::versi).orElseThrow());
    }

    private boolean end(UUID id, Hasil hasil, LocalDate day) {
        int versi = versi(id);
        return write(() -> BulanDitutup.jaga(() -> PermohonanFixture.salin(
                database.jdbc(), database.clock(), id, versi, PermohonanFixture.outcome(hasil, day, null))));
    }

    private boolean declare(Angka angka) {
        return write(() -> RekonsiliasiFixture.daftar(database)
                .nyatakan(
                        unit,
                        MARCH,
                        RekonsiliasiFixture.daftar(database)
                                .find(unit, MARCH)
                                .map(satu -> satu.versi())
                                .orElse(0),
                        angka));
    }

    private int sql(String statement) {
        return write(() -> BulanDitutup.jaga(
                () -> database.jdbc().sql(statement).param("id", granted).update()));
    }

    private List<Koreksi> koreksi() {
        return database.transactions().read(officer, () -> tutupBuku.koreksi(unit, MARCH));
    }

    private KeadaanBulan keadaan() {
        database.sealer().sealAll();
        return RekonsiliasiFixture.keadaan(database, unit, MARCH);
    }

    @Test
    void theLifeOfWhatStillRanGoesOn() {
        assertThat(end(running, Hasil.DICABUT, LocalDate.of(2026, 4, 7))).isTrue();
        sql("update permohonan set rincian = 'diperjelas', tindakan = 'perbaiki' where id = :id");
        enter(LocalDate.of(2026, 4, 1));
        enter(LocalDate.of(2026, 2, 27));

        assertThat(koreksi()).isEmpty();
        assertThat(keadaan().jenis()).isEqualTo(KeadaanBulan.Jenis.DITUTUP);
        assertThat(keadaan().selisih()).isEqualTo(2); // one runs no longer, and one was withdrawn
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update permohonan set diterima = '2026-03-03', tindakan = 'perbaiki' where id = :id",
                "update permohonan set diterima = '2026-02-27', tindakan = 'perbaiki' where id = :id",
                "update permohonan set jalur = 'daring', tindakan = 'perbaiki' where id = :id",
                "update permohonan set jenis_pemohon = 'tidak_tercatat', golongan_pemohon = null, tindakan = 'perbaiki' where id = :id",
                "update permohonan set selesai = '2026-03-10', tindakan = 'impor' where id = :id",
                "update permohonan set selesai = '2026-04-10', tindakan = 'impor' where id = :id",
                "update permohonan set hari_kerja = 4, tindakan = 'impor' where id = :id",
                "update permohonan set hasil = 'dikabulkan_sebagian', keterangan = 'x', tindakan = 'impor' where id = :id",
                "update permohonan set hasil = 'dibatalkan', tahap = 'dibatalkan', keterangan = 'x', tindakan = 'batalkan' where id = :id",
                "update permohonan set tahap = 'diproses', hasil = 'berjalan', selesai = null, hari_kerja = null, tindakan = 'ralat' where id = :id",
                "select limpahkan_permohonan(:id, 1, (select id from skpd where kode = 'DINKES'), '2026-04-01', null)"
            })
    void whatTheMonthSaysIsRefusedAndOnlyAsAKoreksiDone(String change) {
        UUID id = change.startsWith("select") ? running : granted; // only what still runs may be handed over
        Runnable doIt = () -> write(() -> BulanDitutup.jaga(() -> {
            if (change.startsWith("select")) {
                return database.jdbc()
                        .sql(change)
                        .param("id", id)
                        .query((row, n) -> 1)
                        .single();
            }
            return database.jdbc().sql(change).param("id", id).update();
        }));
        int before = versi(id);
        assertThatThrownBy(doIt::run)
                .isInstanceOf(BulanDitutup.class)
                .hasMessage("Bulan 2026-03 DPUPR sudah ditutup: yang diterima atau selesai di dalamnya hanya dapat"
                        + " diubah sebagai koreksi, dengan alasan.");
        assertThat(versi(id)).isEqualTo(before);
        assertThat(koreksi()).isEmpty();

        write(() -> {
            register.koreksi("Salah ketik pada buku agenda");
            doIt.run();
            return true;
        });

        assertThat(koreksi()).isNotEmpty().allSatisfy(satu -> {
            assertThat(satu.permohonan()).isEqualTo(id);
            assertThat(satu.versi()).isEqualTo(before + 1);
            assertThat(satu.alasan()).isEqualTo("Salah ketik pada buku agenda");
            assertThat(satu.nama()).contains("Petugas DPUPR");
            assertThat(satu.perubahan()).isNotEmpty();
        });
    }

    @Test
    void aNewRequestABackDatedAnswerAndAnImportAreRefusedToo() {
        assertThatThrownBy(() -> enter(LocalDate.of(2026, 3, 31))).isInstanceOf(BulanDitutup.class);
        assertThatThrownBy(() -> end(running, Hasil.DIKABULKAN_PENUH, LocalDate.of(2026, 3, 30)))
                .isInstanceOf(BulanDitutup.class);
        UUID february = enter(LocalDate.of(2026, 2, 20));
        assertThatThrownBy(() -> end(february, Hasil.DIKABULKAN_PENUH, LocalDate.of(2026, 3, 2)))
                .isInstanceOf(BulanDitutup.class);
        assertThat(end(february, Hasil.DIKABULKAN_PENUH, LocalDate.of(2026, 4, 1)))
                .isTrue();
        assertThatThrownBy(() -> declare(Angka.NIHIL)).hasStackTraceContaining("sudah ditutup");
    }

    @Test
    void aKoreksiSaysWhatEachFieldWasAndIs() {
        write(() -> {
            register.koreksi("Tanggal surat keliru");
            return BulanDitutup.jaga(
                    () -> database.jdbc().sql("""
                            update permohonan set selesai = '2026-04-01', hari_kerja = 15, tindakan = 'impor' where id = :id""").param("id", granted).update());
        });
        assertThat(koreksi()).singleElement().satisfies(satu -> {
            assertThat(satu.bagian()).isEqualTo(Koreksi.Bagian.SELESAI);
            assertThat(satu.perubahan())
                    .extracting(Koreksi.Perubahan::kalimat)
                    .containsExactly(
                            "tanggal selesai: 9 Maret 2026 → tidak ada",
                            "hasil: Dikabulkan penuh → tidak ada",
                            "hari kerja: 5 → tidak ada");
        });
        database.sealer().sealAll();
        assertThat(database.transactions()
                        .read(
                                RekonsiliasiFixture.COUNTER,
                                () -> tutupBuku.koreksi(
                                        LocalDate.of(2026, 12, 31), Optional.of(unit.id()), 0, Long.MAX_VALUE)))
                .hasSize(1)
                .allSatisfy(satu -> assertThat(satu.nama()).isEmpty());
    }

    @Test
    void aMonthIsClosedOnlyWhereItsDeclarationAgrees() {
        YearMonth april = MARCH.plusMonths(1);
        assertThatThrownBy(() -> write(() -> {
                    tutupBuku.tutup(unit, april);
                    return true;
                }))
                .hasStackTraceContaining("belum dapat ditutup");
        write(() -> RekonsiliasiFixture.daftar(database).nyatakan(unit, april, 0, Angka.NIHIL));
        enter(april.atDay(8));
        assertThatThrownBy(() -> write(() -> {
                    tutupBuku.tutup(unit, april);
                    return true;
                }))
                .hasStackTraceContaining("belum dapat ditutup");
        assertThatThrownBy(() -> write(() -> {
                    tutupBuku.tutup(unit, MARCH);
                    return true;
                }))
                .as("closed already")
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
    }

    @Test
    void onlyPpidUtamaOpensAgainAndTheHistoryIsKept() {
        Actor utama = RekonsiliasiFixture.utama(database);
        assertThatThrownBy(() -> write(() -> tutupBuku.buka(unit, MARCH, "Ingin")))
                .hasStackTraceContaining("row-level security");
        assertThat(database.transactions().write(utama, () -> tutupBuku.buka(unit, MARCH, "Register susulan")))
                .isTrue();
        assertThat(database.transactions().write(utama, () -> tutupBuku.buka(unit, MARCH, "Lagi")))
                .isFalse();
        enter(LocalDate.of(2026, 3, 31));
        assertThat(koreksi()).isEmpty();
        declare(RekonsiliasiFixture.angka(1, 0, 0, 0, 2));
        write(() -> {
            tutupBuku.tutup(unit, MARCH);
            return true;
        });
        assertThat(database.transactions().read(officer, () -> tutupBuku.riwayat(unit, MARCH)))
                .extracting(Penutupan::ditutup, satu -> satu.alasan().orElse(""), Penutupan::nama)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(true, "", "Petugas DPUPR"),
                        org.assertj.core.api.Assertions.tuple(false, "Register susulan", "Petugas Utama"),
                        org.assertj.core.api.Assertions.tuple(true, "", "Petugas DPUPR"));
        Actor other = RekonsiliasiFixture.signatory(database, PermohonanFixture.skpd(database, "DINKES"));
        assertThat(database.transactions().read(other, () -> tutupBuku.riwayat(unit, MARCH)))
                .isEmpty();
        assertThat(database.transactions().read(other, () -> tutupBuku.koreksi(unit, MARCH)))
                .isEmpty();
    }

    @Test
    void whoeverClosesWaitsForWhoeverIsWriting() throws Exception {
        YearMonth april = MARCH.plusMonths(1);
        write(() -> RekonsiliasiFixture.daftar(database).nyatakan(unit, april, 0, Angka.NIHIL));
        CountDownLatch written = new CountDownLatch(1);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(
                () -> write(() -> {
                    register.catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, april.atDay(8)));
                    written.countDown();
                    awaitCloser();
                    return true;
                }),
                OwnThread::start);
        assertThat(written.await(60, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> write(() -> {
                    tutupBuku.tutup(unit, april);
                    return true;
                }))
                .hasStackTraceContaining("belum dapat ditutup");
        writer.get(60, TimeUnit.SECONDS);
    }

    /** Holds the writer until whoever closes waits for it, as the server itself sees them. */
    private void awaitCloser() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!database.jdbc().sql("""
                        select exists (select from pg_locks l join pg_database d on d.oid = l.database
                            where d.datname = current_database() and l.locktype = 'advisory' and not l.granted)""").query(Boolean.class).single()) {
            assertThat(System.nanoTime()).as("nobody waits for the writer").isLessThan(deadline);
        }
    }
}
