package org.sipppid.sengketa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.audit.Examination;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.KeberatanBaru;
import org.sipppid.keberatan.KeberatanFixture;
import org.sipppid.keberatan.RegisterKeberatan;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Tindakan.Limpahkan;
import org.sipppid.rekapitulasi.RekapitulasiKeberatan;
import org.sipppid.skpd.Skpd;
import org.springframework.dao.DataAccessException;

/** A request that is handed over takes along what hangs on it: its objections, their disputes, their persons. */
@Tag("basisdata")
class PelimpahanTests {

    private static final Set<AlasanKeberatan> GROUNDS = EnumSet.of(AlasanKeberatan.C);

    private final TestDatabase database = TestDatabase.create();
    private final Skpd before = PermohonanFixture.skpd(database, "DPUPR");
    private final Skpd after = PermohonanFixture.skpd(database, "DINKES");
    private final RegisterKeberatan keberatan = KeberatanFixture.register(database);
    private final RegisterPermohonan permohonan = PermohonanFixture.register(database);
    private final RegisterSengketa sengketa = SengketaFixture.register(database);
    private Keberatan objection;
    private Sengketa dispute;

    /** An objection by a proxy to a request that nobody answered, and a dispute on it. */
    @BeforeEach
    void enter() {
        as(before, () -> {
            KeberatanBaru baru = KeberatanFixture.toARequest(
                    database, before, KeberatanFixture.anObjection(before, KeberatanFixture.DAY, 10, GROUNDS));
            Pemohon kuasa = new Pemohon(
                    "Kuasa Contoh", Optional.empty(), Optional.empty(), Optional.of("0813"), Optional.empty());
            objection = keberatan.catat(
                    UUID.randomUUID(),
                    new KeberatanBaru(
                            before,
                            baru.permohonan(),
                            baru.pemohon(),
                            Optional.of(kuasa),
                            baru.alasan(),
                            baru.alasanDitemukan(),
                            baru.diterima(),
                            baru.informasi(),
                            baru.tujuan(),
                            baru.kasusPosisi()));
            dispute = sengketa.catat(
                    UUID.randomUUID(),
                    new SengketaBaru(before, objection, LocalDate.of(2026, 10, 26), Optional.empty()));
            return true;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private <T> T as(Skpd unit, Supplier<T> work) {
        return database.transactions().write(PermohonanFixture.officer(unit), work);
    }

    private UUID request() {
        return objection.permohonan().orElseThrow();
    }

    private void handOver() {
        assertThat(as(
                        before,
                        () -> permohonan.lakukan(
                                request(),
                                1,
                                new Limpahkan(
                                        LocalDate.of(2026, 11, 23), after.id(), after.kode(), "Kewenangan Dinkes"))))
                .isTrue();
    }

    @Test
    void objectionAndDisputeGoToTheNewOwnerWithTheirHistory() {
        handOver();
        movedWhole();
        assertThat(versions("keberatan", objection.id())).containsExactly("daftarkan DPUPR", "limpahkan DINKES");
        assertThat(versions("sengketa", dispute.id())).containsExactly("daftarkan DPUPR", "limpahkan DINKES");
    }

    @Test
    void plainSqlTakesThemAlongAsWell() {
        database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> database.jdbc()
                                .sql(
                                        "update permohonan set skpd = :ke, tindakan = 'limpahkan', isian = null where id = :id")
                                .param("ke", after.id())
                                .param("id", request())
                                .update());
        movedWhole();
    }

    private void movedWhole() {
        as(after, () -> {
            Keberatan moved = keberatan.find(objection.id()).orElseThrow();
            assertThat(moved.skpd()).isEqualTo(after.id());
            assertThat(moved.nomor()).isEqualTo(objection.nomor());
            assertThat(moved.tahap()).isEqualTo(objection.tahap());
            assertThat(moved.tahapSejak()).isEqualTo(objection.tahapSejak());
            assertThat(moved.jatuhTempo()).isEqualTo(objection.jatuhTempo());
            assertThat(keberatan.pada(request())).hasSize(1);
            assertThat(sengketa.find(dispute.id()).orElseThrow().skpd()).isEqualTo(after.id());
            assertThat(keberatan.orang(objection.id()))
                    .hasSize(2)
                    .allSatisfy(orang -> assertThat(
                                    PermohonanFixture.daftarPemohon(database).find(orang))
                            .isPresent());
            assertThat(count("riwayat_keberatan", objection.id())).isEqualTo(2);
            assertThat(count("riwayat_sengketa", dispute.id())).isEqualTo(2);
            return true;
        });
        as(before, () -> {
            assertThat(keberatan.find(objection.id())).isEmpty();
            assertThat(sengketa.find(dispute.id())).isEmpty();
            assertThat(count("riwayat_keberatan", objection.id())).isZero();
            assertThat(count("riwayat_sengketa", dispute.id())).isZero();
            return true;
        });
        database.sealer().sealAll();
        assertThat(Examination.of(database).wrong()).isEmpty();
    }

    private int count(String history, UUID id) {
        return database.jdbc()
                .sql("select count(*) from " + history + "(:id)")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private List<String> versions(String register, UUID id) {
        return database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> database.jdbc()
                                .sql("select v.tindakan || ' ' || s.kode from " + register
                                        + "_versi v join skpd s on s.id = v.skpd where v.id = :id order by v.versi")
                                .param("id", id)
                                .query(String.class)
                                .list());
    }

    @Test
    void eachIsCountedOnceAndThere() {
        handOver();
        database.sealer().sealAll();
        RekapitulasiKeberatan counts = new RekapitulasiKeberatan(database.jdbc());
        database.transactions().read(Actor.program(Actor.Role.HITUNG, "uji"), () -> {
            long all = 1_000;
            assertThat(counts.menurutSkpd(SaringanKeberatan.diterima(Periode.tahun(2026)), all))
                    .containsOnlyKeys(after.id())
                    .containsValue(1);
            assertThat(counts.menurutSkpd(SaringanSengketa.diajukan(Periode.tahun(2026)), all))
                    .containsOnlyKeys(after.id())
                    .containsValue(1);
            return true;
        });
    }

    @Test
    void theyGoWithTheirRequestAndNeverAlone() {
        for (String act : List.of(
                "update keberatan set skpd = :ke, tindakan = 'limpahkan' where id = :keberatan",
                "update keberatan set skpd = :ke where id = :keberatan",
                "update keberatan set tindakan = 'limpahkan' where id = :keberatan",
                "update sengketa set skpd = :ke, tindakan = 'limpahkan' where id = :sengketa",
                "update sengketa set tindakan = 'limpahkan' where id = :sengketa")) {
            assertThatThrownBy(() -> database.transactions()
                            .write(
                                    PermohonanFixture.UTAMA,
                                    () -> database.jdbc()
                                            .sql(act)
                                            .param("ke", after.id())
                                            .param("keberatan", objection.id())
                                            .param("sengketa", dispute.id())
                                            .update()))
                    .as(act)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("tidak dapat diubah");
        }
    }
}
