package org.sipppid.skpd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.KeberatanBaru;
import org.sipppid.keberatan.KeberatanFixture;
import org.sipppid.keberatan.RegisterKeberatan;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.skpd.DaftarPerubahan.Keputusan;
import org.sipppid.skpd.DaftarPerubahan.Sebutan;

/** Units renamed, moved, merged and split: what they were called, who answers for them, and whose rows stay whose. */
@Tag("basisdata")
class PerubahanSkpdTests {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final TestDatabase database = TestDatabase.create();
    private final DaftarSkpd daftar = new DaftarSkpd(database.jdbc());
    private final DaftarPerubahan perubahan = new DaftarPerubahan(database.jdbc(), daftar);
    private final RegisterPermohonan register = PermohonanFixture.register(database);
    private final Skpd dinkes = PermohonanFixture.skpd(database, "DINKES");
    private final Skpd dinsos = PermohonanFixture.skpd(database, "DINSOS");

    @AfterEach
    void close() {
        database.close();
    }

    private static Keputusan decree(LocalDate tanggal) {
        return new Keputusan(UUID.randomUUID(), tanggal, "Perda 3/2026");
    }

    private Skpd merge() {
        return database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> perubahan.gabung(
                                decree(JULY),
                                List.of(dinkes, dinsos),
                                new Sebutan("DINKESOS", "Dinas Kesehatan dan Sosial", "Dinkesos", "dinas")));
    }

    private Permohonan enter(Skpd unit, LocalDate diterima) {
        return database.transactions()
                .write(
                        PermohonanFixture.officer(unit),
                        () -> register.catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, diterima)));
    }

    private String nama(LocalDate hari) {
        return database.transactions().read(PermohonanFixture.UTAMA, () -> daftar.pada(hari)).stream()
                .filter(unit -> unit.id().equals(dinkes.id()))
                .findFirst()
                .orElseThrow()
                .nama();
    }

    @Test
    void anOldDayKeepsTheOldName() {
        Sebutan baru = new Sebutan("DINKES", "Dinas Kesehatan dan Gizi", "Dinkesgi", "badan");
        database.transactions().write(PermohonanFixture.UTAMA, () -> perubahan.ubah(decree(JULY), dinkes, baru));

        assertThat(nama(JULY.minusDays(1))).isEqualTo(dinkes.nama());
        assertThat(nama(LocalDate.of(1999, 1, 1))).isEqualTo(dinkes.nama());
        assertThat(nama(JULY)).isEqualTo("Dinas Kesehatan dan Gizi");
        assertThat(PermohonanFixture.skpd(database, "DINKES").jenis()).isEqualTo("badan");
        assertThat(database.transactions().read(PermohonanFixture.UTAMA, perubahan::all))
                .extracting(PerubahanSkpd::jenis)
                .containsExactlyInAnyOrder(JenisPerubahan.GANTI_NAMA, JenisPerubahan.PINDAH);
        assertThatThrownBy(() -> database.transactions()
                        .write(PermohonanFixture.UTAMA, () -> perubahan.ubah(decree(JULY), dinkes, baru)))
                .isInstanceOf(PerubahanDitolak.class)
                .hasMessageContaining("1 Juli 2026");
    }

    @Test
    void aMergedUnitsRequestsAreReachedByItsSuccessorAndByNobodyElse() {
        Permohonan running = enter(dinkes, LocalDate.of(2026, 6, 22));
        Skpd penerus = merge();
        Actor officer = PermohonanFixture.officer(penerus);

        Permohonan seen = database.transactions()
                .read(officer, () -> register.find(running.id()).orElseThrow());
        assertThat(seen.skpd()).isEqualTo(dinkes.id());
        assertThat(database.transactions().read(officer, () -> register.pemohon(running.id())))
                .isPresent();
        assertThat(database.transactions()
                        .write(
                                officer,
                                () -> register.lakukan(
                                        running.id(), 1, new Tindakan.NyatakanLengkap(LocalDate.of(2026, 7, 2)))))
                .isTrue();
        assertThat(database.transactions().read(officer, () -> register.riwayat(running.id())))
                .hasSize(2);
        assertThat(database.transactions()
                        .read(officer, () -> register.find(running.id()).orElseThrow())
                        .skpd())
                .isEqualTo(dinkes.id()); // it stays its own
        Skpd other = PermohonanFixture.skpd(database, "DPUPR");
        assertThat(database.transactions().read(PermohonanFixture.officer(other), () -> register.find(running.id())))
                .isEmpty();
        // What the new unit receives is no business of the old one's officers.
        Permohonan newer = enter(penerus, LocalDate.of(2026, 7, 6));
        assertThat(database.transactions().read(PermohonanFixture.officer(dinkes), () -> register.find(newer.id())))
                .isEmpty();
    }

    @Test
    void whatASuccessorSeesIsNotCountedAgainAmongTheOthers() {
        enter(dinkes, LocalDate.of(2026, 6, 22));
        enter(PermohonanFixture.skpd(database, "DPUPR"), LocalDate.of(2026, 6, 23));
        Skpd penerus = merge();
        database.transactions().read(PermohonanFixture.officer(penerus), () -> {
            assertThat(daftar.unitSesi()).containsExactlyInAnyOrder(penerus.id(), dinkes.id(), dinsos.id());
            assertThat(daftar.kodeSesi()).contains("DINKES,DINKESOS,DINSOS");
            return true;
        });
        assertThat(database.transactions().read(PermohonanFixture.officer(dinkes), daftar::unitSesi))
                .containsExactly(dinkes.id());
    }

    @Test
    void anEndedUnitReceivesNothingMoreAndChangesNoMore() {
        merge();
        assertThat(PermohonanFixture.skpd(database, "DINKES").berlakuSampai()).contains(LocalDate.of(2026, 6, 30));
        assertThatThrownBy(() -> enter(dinkes, JULY)).hasStackTraceContaining("sudah berakhir");
        assertThat(enter(dinkes, LocalDate.of(2026, 6, 30)).nomor()).isNotBlank();
        assertThatThrownBy(this::merge)
                .isInstanceOf(PerubahanDitolak.class)
                .hasMessageContaining("paling awal sehari sesudah itu");
        assertThatThrownBy(() -> database.transactions()
                        .write(
                                PermohonanFixture.UTAMA,
                                () -> perubahan.pecah(
                                        decree(LocalDate.of(2026, 8, 1)),
                                        dinkes,
                                        List.of(new Sebutan("GIZI", "Dinas Gizi", "Gizi", "dinas")),
                                        true)))
                .isInstanceOf(PerubahanDitolak.class)
                .hasMessageContaining("berakhir pada 30 Juni 2026");
    }

    @Test
    void anEndedUnitReceivesNoObjectionButToItsRequests() {
        Permohonan answered = enter(dinkes, LocalDate.of(2026, 3, 2));
        Actor officer = PermohonanFixture.officer(merge());
        RegisterKeberatan objections = KeberatanFixture.register(database);
        KeberatanBaru late = KeberatanFixture.anObjection(dinkes, JULY, 3, EnumSet.of(AlasanKeberatan.B));
        assertThatThrownBy(() ->
                        database.transactions().write(officer, () -> objections.catat(UUID.randomUUID(), late)))
                .hasStackTraceContaining("sudah berakhir");
        KeberatanBaru last = KeberatanFixture.anObjection(dinkes, JULY.minusDays(1), 3, EnumSet.of(AlasanKeberatan.B));
        KeberatanBaru toARequest = new KeberatanBaru(
                dinkes,
                Optional.of(answered),
                Optional.empty(),
                Optional.empty(),
                late.alasan(),
                late.alasanDitemukan(),
                late.diterima(),
                late.informasi(),
                late.tujuan(),
                late.kasusPosisi());
        for (KeberatanBaru baru : List.of(last, toARequest)) {
            assertThat(database.transactions()
                            .write(officer, () -> objections.catat(UUID.randomUUID(), baru))
                            .skpd())
                    .isEqualTo(dinkes.id());
        }
    }

    @Test
    void whoReceivesOnADayFollowsTheChainOfDecrees() {
        Skpd dinkesos = merge();
        List<Skpd> made = database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> perubahan.pecah(
                                decree(LocalDate.of(2026, 9, 1)),
                                dinkesos,
                                List.of(
                                        new Sebutan("GIZI", "Dinas Gizi", "Gizi", "dinas"),
                                        new Sebutan("OBAT", "Dinas Obat", "Obat", "dinas")),
                                true));
        assertThat(made).hasSize(2);
        MasaSkpd masa = database.transactions().read(PermohonanFixture.officer(dinsos), daftar::masa);
        assertThat(masa.halangan("DINKES", JULY.minusDays(1))).isEmpty();
        assertThat(masa.halangan("DINKES", JULY).orElseThrow())
                .endsWith("dicatat pada Dinas Kesehatan dan Sosial (DINKESOS)");
        assertThat(masa.halangan("DINKES", LocalDate.of(2026, 9, 1)).orElseThrow())
                .endsWith("dicatat pada Dinas Gizi (GIZI) atau Dinas Obat (OBAT)");
        assertThat(masa.halangan("OBAT", LocalDate.of(2026, 8, 31)).orElseThrow())
                .contains("baru ada sejak 1 September 2026", "dicatat pada Dinas Kesehatan dan Sosial (DINKESOS)");
        assertThat(masa.halangan("OBAT", JULY.minusDays(1)).orElseThrow()).contains("(DINKES) atau ", "(DINSOS)");
        assertThat(masa.halangan("DPUPR", LocalDate.of(2001, 1, 1)))
                .isEmpty(); // listed since 2023, but not founded then
        assertThat(masa.terbatas()).containsExactly("DINKES", "DINKESOS", "DINSOS", "GIZI", "OBAT");
    }

    @Test
    void aSplitLeavesRequestsWithTheOldUnit() {
        Permohonan running = enter(dinkes, LocalDate.of(2026, 6, 22));
        List<Skpd> made = database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> perubahan.pecah(
                                decree(JULY),
                                dinkes,
                                List.of(
                                        new Sebutan("GIZI", "Dinas Gizi", "Gizi", "dinas"),
                                        new Sebutan("OBAT", "Dinas Obat", "Obat", "dinas")),
                                true));
        Susunan susunan = database.transactions().read(PermohonanFixture.UTAMA, perubahan::susunan);
        for (Susunan.Pohon pohon : Susunan.Pohon.values()) {
            assertThat(susunan.tempat(dinkes.id(), pohon)).isEqualTo(dinkes.id());
        }
        assertThat(database.transactions()
                        .read(PermohonanFixture.officer(made.get(0)), () -> register.find(running.id())))
                .isPresent();
        assertThat(database.transactions()
                        .read(PermohonanFixture.officer(made.get(1)), () -> register.find(running.id())))
                .isEmpty();
        assertThat(database.transactions()
                        .write(
                                PermohonanFixture.officer(made.get(0)),
                                () -> register.lakukan(
                                        running.id(),
                                        1,
                                        new Tindakan.Limpahkan(
                                                LocalDate.of(2026, 7, 3),
                                                made.get(1).id(),
                                                "OBAT",
                                                "tentang obat"))))
                .isTrue();
        assertThat(database.transactions()
                        .read(PermohonanFixture.officer(made.get(1)), () -> register.find(running.id())))
                .isPresent();
    }

    @Test
    void theDatabaseKeepsWhatWasDecidedAndFromWhom() {
        merge();
        for (String sql : List.of(
                "update perubahan_skpd set dasar = 'lain'",
                "delete from perubahan_skpd",
                "update skpd_nama set nama = 'Lain'")) {
            assertThatThrownBy(() -> database.transactions()
                            .write(
                                    PermohonanFixture.UTAMA,
                                    () -> database.jdbc().sql(sql).update()))
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
        Skpd other = PermohonanFixture.skpd(database, "DPUPR");
        assertThatThrownBy(() -> database.transactions().write(PermohonanFixture.officer(dinsos), () -> {
                    perubahan.ubah(
                            decree(LocalDate.of(2026, 8, 1)),
                            other,
                            new Sebutan("DPUPR", "Dinas Lain", "Lain", "dinas"));
                }))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theIndexStillServesTheRowPolicy() {
        merge();
        String plan = database.transactions().read(PermohonanFixture.officer(dinsos), () -> {
            database.jdbc().sql("set local enable_seqscan = off").update();
            return String.join(
                    "\n",
                    database.jdbc()
                            .sql("explain select count(*) from permohonan")
                            .query(String.class)
                            .list());
        });
        assertThat(plan).contains("Index Cond", "skpd = ANY").doesNotContain("Filter");
    }
}
