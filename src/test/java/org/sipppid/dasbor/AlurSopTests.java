package org.sipppid.dasbor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.Skpd;

/** The steps of the SOP are ticked by acts: on 23 November 2026 the report of the first half year is due. */
@Tag("basisdata")
class AlurSopTests {

    private static final Actor UTAMA = PermohonanFixture.UTAMA;

    /** A clock that the test puts forward. */
    private static final class Watch extends Clock {
        private Instant now = TestDatabase.CLOCK.instant();

        @Override
        public ZoneId getZone() {
            return TestDatabase.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Watch watch = new Watch();
    private final TestDatabase database = TestDatabase.create(watch);
    private final Skpd unit = PermohonanFixture.skpd(database, "DINKES");
    private final Actor officer = PermohonanFixture.officer(unit);
    private int issued;

    @AfterEach
    void close() {
        database.close();
    }

    private AlurSop open(Actor actor) {
        return new AlurSopReader(database.jdbc(), database.transactions(), new Jejak(database.jdbc()), watch)
                .open(actor);
    }

    @Test
    void eachActBringsTheNextStep() {
        assertThat(open(officer).giliran()).isEqualTo(2);
        assertThat(open(officer).terutang().kode()).isEqualTo("2026-S1");

        UUID report = enact(officer, "2026-01-01", "2026-06-30", Optional.of(unit), Optional.empty());
        assertThat(open(officer).ditetapkan()).isTrue();
        assertThat(open(officer).giliran()).isEqualTo(2);

        note(officer, report, "dicetak", null);
        assertThat(open(officer).giliran()).isEqualTo(3);

        note(officer, report, "disimpan", "Lemari 2, Boks 12, Map 3");
        assertThat(open(officer).giliran()).isZero();
        assertThat(open(officer).laporan().orElseThrow().tempat().orElseThrow().nama())
                .isEqualTo("Lemari 2, Boks 12, Map 3");
    }

    @Test
    void aRevisionHasToBePrintedAndPutAwayAgain() {
        UUID report = enact(officer, "2026-01-01", "2026-06-30", Optional.of(unit), Optional.empty());
        note(officer, report, "dicetak", null);
        note(officer, report, "disimpan", "Lemari 2");
        enact(officer, "2026-01-01", "2026-06-30", Optional.of(unit), Optional.of(report));
        assertThat(open(officer).giliran()).isEqualTo(2);
    }

    @Test
    void anotherDeskAnotherPeriodAndAPartOfTheBodyDoNotCount() {
        UUID own = enact(officer, "2026-01-01", "2026-06-30", Optional.of(unit), Optional.empty());
        note(officer, own, "dicetak", null);
        enact(UTAMA, "2026-01-01", "2026-06-30", Optional.of(unit), Optional.empty());
        enact(UTAMA, "2025-07-01", "2025-12-31", Optional.empty(), Optional.empty());
        assertThat(open(UTAMA).ditetapkan()).isFalse();
        assertThat(open(PermohonanFixture.officer(PermohonanFixture.skpd(database, "DPUPR")))
                        .ditetapkan())
                .isFalse();

        enact(UTAMA, "2026-01-01", "2026-06-30", Optional.empty(), Optional.empty());
        assertThat(open(UTAMA).ditetapkan()).isTrue();
        assertThat(open(UTAMA).dicetak()).isFalse();
    }

    @Test
    void openingIsRecordedOnceADay() {
        open(officer);
        assertThat(open(officer).hariDibuka()).isEqualTo(1);
        watch.now = watch.now.plus(Duration.ofDays(1));
        AlurSop alur = open(officer);
        assertThat(alur.hariDibuka()).isEqualTo(2);
        assertThat(alur.terakhirDibuka()).isEqualTo(watch.now);
        assertThat(database.transactions()
                        .read(
                                UTAMA,
                                () -> database.jdbc()
                                        .sql("select count(*) from jejak where tindakan = 'buka dasbor'")
                                        .query(Integer.class)
                                        .single()))
                .isEqualTo(2);
    }

    private UUID enact(Actor actor, String dari, String sampai, Optional<Skpd> scope, Optional<UUID> replaces) {
        UUID id = UUID.randomUUID();
        issued++;
        database.transactions().write(actor, () -> {
            database.jdbc()
                    .sql("""
                            insert into arsip (id, kode, jenis, nomor, penerbit, tahun, urut, judul, dari, sampai, skpd,
                                pembuat, urutan, ditetapkan, ditetapkan_nama, data, dokumen, sidik_data, sidik_dokumen,
                                sidik_pdf, menggantikan)
                            values (:id, :kode, 'LPI', :nomor, 'uji', 2026, :urut, 'Laporan', cast(:dari as date),
                                cast(:sampai as date), :skpd, sesi_skpd(), 0, sesi_saat(), 'Petugas', '{}', '{}',
                                sha256('a'), sha256('b'), sha256('c'), :menggantikan)""")
                    .param("id", id)
                    .param("kode", "AAAA-AAAA-AAA" + issued)
                    .param("nomor", "LPI/" + issued)
                    .param("urut", issued)
                    .param("dari", dari)
                    .param("sampai", sampai)
                    .param("skpd", scope.map(Skpd::id).orElse(null))
                    .param("menggantikan", replaces.orElse(null))
                    .update();
        });
        return id;
    }

    private void note(Actor actor, UUID report, String jenis, String tempat) {
        database.transactions().write(actor, () -> {
            database.jdbc()
                    .sql("""
                                    insert into arsip_peristiwa (arsip, jenis, oleh_nama, rangkap, tempat)
                                    values (:arsip, :jenis, 'Petugas', :rangkap, :tempat)""")
                    .param("arsip", report)
                    .param("jenis", jenis)
                    .param("rangkap", tempat == null ? 1 : null)
                    .param("tempat", tempat)
                    .update();
        });
    }
}
