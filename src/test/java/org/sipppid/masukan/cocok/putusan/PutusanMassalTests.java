package org.sipppid.masukan.cocok.putusan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.OwnThread;
import org.sipppid.masukan.cocok.Beda;
import org.sipppid.masukan.cocok.JenisBeda;
import org.sipppid.masukan.cocok.Pencocokan;
import org.sipppid.masukan.cocok.Sikap;
import org.sipppid.masukan.cocok.portion.Cursor;
import org.sipppid.masukan.cocok.portion.Journal;
import org.sipppid.masukan.cocok.portion.PilihanBeda;
import org.sipppid.masukan.cocok.portion.Portion;
import org.sipppid.masukan.cocok.portion.Putusan;
import org.sipppid.masukan.cocok.portion.TugasPutusan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.rekonsiliasi.RekonsiliasiFixture;
import org.sipppid.rekonsiliasi.tutupbuku.TutupBuku;
import org.sipppid.skpd.DaftarSkpd;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Very many differences decided at once: seen, stopped, gone on with after a crash, and none of them twice. */
@Tag("basisdata")
class PutusanMassalTests {

    private static final int MANY = 2_300;

    private final CocokFixture cocok = new CocokFixture();

    @AfterEach
    void close() {
        cocok.close();
    }

    private static String rows(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(i -> "A/" + i + "," + (i % 2 == 0 ? "2026-03-02" : "2026-04-06") + ",Isi " + i
                        + ",surat,berjalan,,\n")
                .collect(Collectors.joining());
    }

    private UUID minta(Actor actor, Pencocokan satu, Sikap sikap, Optional<String> koreksi) {
        UUID id = UUID.randomUUID();
        TugasPutusan tugas = new TugasPutusan(
                satu, PilihanBeda.semua(JenisBeda.HANYA_DI_SKPD), sikap, "menurut register SKPD", koreksi);
        assertThat(cocok.database
                        .transactions()
                        .write(
                                actor,
                                () -> cocok.massal()
                                        .minta(
                                                id,
                                                tugas,
                                                satu.jumlah(JenisBeda.HANYA_DI_SKPD)
                                                        .terbuka())))
                .isTrue();
        return id;
    }

    private PutusanMassal read(UUID id) {
        return cocok.database
                .transactions()
                .read(cocok.officer, () -> cocok.massal().find(id).orElseThrow());
    }

    private int taken() {
        return Integer.parseInt(
                cocok.select("select count(*)::text from permohonan").get(0));
    }

    @Test
    void itGoesOnStepByStepAndSaysHowFar() {
        Pencocokan satu = cocok.cocokkan(CocokFixture.JUDUL + rows(MANY));
        UUID id = minta(cocok.officer, satu, Sikap.TERIMA, Optional.empty());
        assertThat(cocok.run().advance()).isTrue();
        assertThat(read(id).sudah()).isEqualTo(1_000).isEqualTo(taken());
        while (cocok.run().advance()) {
            // the next step
        }
        assertThat(read(id).keadaan()).isEqualTo(PutusanMassal.Keadaan.SELESAI);
        assertThat(read(id).putusan()).isEqualTo(new Putusan(MANY, 0));
        assertThat(taken()).isEqualTo(MANY);
        assertThat(cocok.select("select count(distinct asal)::text from permohonan_versi"))
                .containsExactly("1");
        assertThat(cocok.select("select asal from permohonan_versi limit 1")).containsExactly(cocok.officer.asal());
        assertThat(cocok.select("select count(*)::text from temuan where keadaan = 'terbuka'"))
                .containsExactly("0");
    }

    @Test
    void aStepThatDiesLeavesNothingAndTheNextProgramGoesOn() {
        Pencocokan satu = cocok.cocokkan(CocokFixture.JUDUL + rows(MANY));
        UUID id = minta(cocok.officer, satu, Sikap.TERIMA, Optional.empty());
        cocok.run().advance();
        cocok.database.asOwner("create function mati() returns trigger language plpgsql as"
                + " $$begin raise exception using errcode = 'admin_shutdown'; end$$");
        cocok.database.asOwner("create trigger mati before update on putusan_massal execute function mati()");
        assertThatThrownBy(() -> cocok.run().advance()).isInstanceOf(RuntimeException.class);
        assertThat(taken()).isEqualTo(1_000);

        cocok.database.asOwner("drop trigger mati on putusan_massal");
        while (cocok.run().advance()) {
            // as a program that was started anew
        }
        assertThat(read(id).putusan()).isEqualTo(new Putusan(MANY, 0));
        assertThat(taken()).isEqualTo(MANY);
        assertThat(cocok.select("select max(versi)::text from permohonan")).containsExactly("1");
    }

    @Test
    void manyProgramsAtOnceTakeNothingTwice() {
        Pencocokan satu = cocok.cocokkan(CocokFixture.JUDUL + rows(MANY));
        UUID id = minta(cocok.officer, satu, Sikap.TERIMA, Optional.empty());
        List<CompletableFuture<Void>> programs = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> {
                            while (read(id).berjalan()) {
                                cocok.run().advance();
                            }
                        },
                        OwnThread::start))
                .toList();
        programs.forEach(CompletableFuture::join);
        assertThat(read(id).putusan()).isEqualTo(new Putusan(MANY, 0));
        assertThat(taken()).isEqualTo(MANY);
    }

    @Test
    void stoppedItKeepsWhatWasDecidedAndMayBeAskedAgain() {
        Pencocokan satu = cocok.cocokkan(CocokFixture.JUDUL + rows(MANY));
        UUID id = minta(cocok.officer, satu, Sikap.TOLAK, Optional.empty());
        assertThat(cocok.database
                        .transactions()
                        .write(
                                cocok.officer,
                                () -> cocok.massal()
                                        .minta(
                                                UUID.randomUUID(),
                                                new TugasPutusan(
                                                        satu,
                                                        PilihanBeda.semua(JenisBeda.HANYA_DI_SKPD),
                                                        Sikap.TERIMA,
                                                        "x",
                                                        Optional.empty()),
                                                1)))
                .as("one at a time")
                .isFalse();
        cocok.run().advance();
        assertThat(cocok.database
                        .transactions()
                        .write(cocok.officer, () -> cocok.massal().hentikan(id)))
                .isTrue();
        assertThat(cocok.run().advance()).isFalse();
        assertThat(read(id).keadaan()).isEqualTo(PutusanMassal.Keadaan.DIHENTIKAN);
        assertThat(cocok.read(satu.id()).terbuka()).isEqualTo(MANY - 1_000);

        UUID again = minta(cocok.officer, cocok.read(satu.id()), Sikap.TERIMA, Optional.empty());
        while (cocok.run().advance()) {
            // the next step
        }
        assertThat(read(again).putusan()).isEqualTo(new Putusan(MANY - 1_000, 0));
        assertThat(taken()).isEqualTo(MANY - 1_000);
    }

    @Test
    void aComparisonThatWasReplacedMeanwhileEndsItWithWords() {
        String file = CocokFixture.JUDUL + rows(1_200);
        UUID id = minta(cocok.officer, cocok.cocokkan(file), Sikap.TERIMA, Optional.empty());
        cocok.cocokkan(file);
        cocok.run().advance();
        assertThat(read(id).keadaan()).isEqualTo(PutusanMassal.Keadaan.GAGAL);
        assertThat(read(id).sebab().orElseThrow()).contains("diganti");
        assertThat(taken()).isZero();
    }

    @Test
    void aPortionWaitsForAComparisonBeforeItHoldsAnything() {
        UUID id = minta(cocok.officer, cocok.cocokkan(CocokFixture.JUDUL + rows(3)), Sikap.TOLAK, Optional.empty());
        CompletableFuture<Boolean> portion = cocok.database.transactions().write(cocok.officer, () -> {
            select("select pg_advisory_xact_lock(hashtext('sip.impor'))::text");
            CompletableFuture<Boolean> begun =
                    CompletableFuture.supplyAsync(() -> cocok.run().advance(), OwnThread::start);
            while (select("select pid::text from pg_locks where locktype = 'advisory' and not granted"
                            + " and database = (select oid from pg_database where datname = current_database())")
                    .isEmpty()) {
                assertThat(begun).as("it waits").isNotDone();
            }
            assertThat(select("select id::text from putusan_massal for update nowait"))
                    .containsExactly(id.toString());
            assertThat(select("select ke::text from beda for update nowait")).hasSize(3);
            return begun;
        });
        assertThat(portion.join()).isTrue();
        assertThat(read(id).putusan()).isEqualTo(new Putusan(3, 0));
    }

    /** Within the transaction that is under way. */
    private List<String> select(String sql) {
        return cocok.database.jdbc().sql(sql).query(String.class).list();
    }

    @Test
    void aPortionHoldsTheRecordsBeforeTheirDifferences() {
        String file = "B/1,2026-03-02,Peta,surat,berjalan,,\nB/2,2026-03-02,Peta,surat,berjalan,,\n";
        cocok.terimaSemua(cocok.cocokkan(CocokFixture.JUDUL + file));
        Pencocokan satu = cocok.cocokkan(CocokFixture.JUDUL + file.replace("Peta", "Jalan"));
        CompletableFuture<Putusan> portion = cocok.database.transactions().write(cocok.officer, () -> {
            select("select id::text from permohonan where nomor = 'B/1' for update"); // as one who saves it
            CompletableFuture<Putusan> begun = CompletableFuture.supplyAsync(
                    () -> cocok.terima(cocok.officer, satu, PilihanBeda.semua(JenisBeda.BERBEDA), "benar"),
                    OwnThread::start);
            while (select("select pid::text from pg_locks where locktype = 'transactionid' and not granted"
                            + " and pid in (select pid from pg_stat_activity where datname = current_database())")
                    .isEmpty()) {
                assertThat(begun).as("it waits").isNotDone();
            }
            assertThat(select("select ke::text from beda where pencocokan = '" + satu.id() + "' for update nowait"))
                    .hasSize(2);
            cocok.database
                    .jdbc()
                    .sql("update beda set sikap = 'tolak', alasan = 'x' where nomor = 'B/1' and pencocokan = :id")
                    .param("id", satu.id())
                    .update();
            return begun;
        });
        assertThat(portion.join())
                .as("the one that was settled meanwhile is left")
                .isEqualTo(new Putusan(1, 0));
        assertThat(cocok.select("select nomor || ' ' || rincian from permohonan order by 1"))
                .containsExactly("B/1 Peta", "B/2 Jalan");
    }

    @Test
    void whatWasRefusedIsNotTriedAloneWhereAnotherProgramWentOn() {
        UUID id = minta(cocok.officer, cocok.cocokkan(CocokFixture.JUDUL + rows(3)), Sikap.TERIMA, Optional.empty());
        cocok.database.asOwner("create function tolak_a() returns trigger language plpgsql as"
                + " $$begin raise exception 'tidak' using errcode = 'check_violation'; end$$");
        cocok.database.asOwner(
                "create trigger tolak_a before insert on permohonan for each row execute function tolak_a()");
        Journal other = new Journal() {
            private int asked;

            @Override
            public Optional<Cursor> resume() {
                return Optional.of(new Cursor(asked++, 0));
            }

            @Override
            public void note(Portion portion) {
                throw new IllegalStateException("nothing is to be noted");
            }
        };
        PutusanMassal massal = read(id);
        TugasPutusan tugas = new TugasPutusan(
                cocok.read(massal.pencocokan()),
                PilihanBeda.semua(massal.jenis()),
                massal.sikap(),
                massal.alasan(),
                Optional.empty());
        assertThat(cocok.portions().next(cocok.officer, tugas, other)).isEmpty();
    }

    @Test
    void aRejectedDifferenceThatTheDatabaseRefusesSaysWhy() {
        Pencocokan satu = cocok.cocokkan(CocokFixture.JUDUL + rows(1));
        cocok.tolak(cocok.officer, satu, PilihanBeda.semua(JenisBeda.HANYA_DI_SKPD), "bukan");
        cocok.database.asOwner("create function tolak_a() returns trigger language plpgsql as"
                + " $$begin raise exception 'tidak' using errcode = 'check_violation'; end$$");
        cocok.database.asOwner(
                "create trigger tolak_a before insert on permohonan for each row execute function tolak_a()");
        assertThat(cocok.terima(cocok.officer, satu, new PilihanBeda(JenisBeda.HANYA_DI_SKPD, List.of(1)), "benar"))
                .isEqualTo(new Putusan(0, 1));
        assertThat(cocok.kendala(satu)).singleElement().asString().contains("tidak");
        assertThat(cocok.read(satu.id()).terbuka()).isZero();
    }

    @Test
    void anAccountThatWasClosedMeanwhileDecidesNoMore() {
        Actor officer = RekonsiliasiFixture.signatory(cocok.database, cocok.skpd);
        UUID id = minta(officer, cocok.cocokkan(CocokFixture.JUDUL + rows(1_200)), Sikap.TERIMA, Optional.empty());
        cocok.run().advance();
        cocok.database.asOwner(
                "update akun set aktif = false where id = '" + officer.akun().orElseThrow() + "'");
        cocok.run().advance();
        assertThat(read(id).keadaan()).isEqualTo(PutusanMassal.Keadaan.GAGAL);
        assertThat(read(id).sebab().orElseThrow()).contains("Akun yang memintanya sudah ditutup");
        assertThat(taken()).isEqualTo(1_000);
    }

    @Test
    void whileAllAreDecidedNothingElseIs() {
        Pencocokan satu = cocok.cocokkan(CocokFixture.JUDUL + rows(3));
        minta(cocok.officer, satu, Sikap.TERIMA, Optional.empty());
        RedirectAttributesModelMap flash = new RedirectAttributesModelMap();
        new BedaController(
                        cocok.daftar,
                        new PutusanBeda(cocok.portions()),
                        cocok.massal(),
                        cocok.orang(),
                        new DaftarSkpd(cocok.database.jdbc()),
                        cocok.database.transactions())
                .putuskan(
                        satu.id(),
                        Map.of("jenis", "hanya_di_skpd", "tindakan", "tolak", "alasan", "bukan permohonan"),
                        List.of("1"),
                        cocok.officer,
                        new ExtendedModelMap(),
                        flash);
        assertThat(flash.getFlashAttributes().get("keliru")).asString().contains("sedang berjalan", "hentikan");
        assertThat(cocok.read(satu.id()).terbuka()).isEqualTo(3);
    }

    @Test
    void anotherUnitSeesAndStopsNothingOfIt() {
        UUID id = minta(cocok.officer, cocok.cocokkan(CocokFixture.JUDUL + rows(3)), Sikap.TOLAK, Optional.empty());
        Actor stranger = PermohonanFixture.officer(PermohonanFixture.skpd(cocok.database, "DINKES"));
        assertThat(cocok.database
                        .transactions()
                        .read(stranger, () -> cocok.massal().find(id)))
                .isEmpty();
        assertThat(cocok.database
                        .transactions()
                        .write(stranger, () -> cocok.massal().hentikan(id)))
                .isFalse();
        assertThat(read(id).berjalan()).isTrue();
    }

    @Test
    void whatLiesInAClosedMonthWaitsForAReasonAndIsThenAKoreksi() {
        cocok.terimaSemua(cocok.cocokkan(CocokFixture.JUDUL + "B/1,2026-03-02,Peta,surat,berjalan,,\n"));
        Actor officer = RekonsiliasiFixture.signatory(cocok.database, cocok.skpd);
        YearMonth march = YearMonth.of(2026, 3);
        cocok.database.transactions().write(officer, () -> {
            RekonsiliasiFixture.daftar(cocok.database)
                    .nyatakan(cocok.skpd, march, 0, RekonsiliasiFixture.angka(0, 0, 0, 0, 1));
            new TutupBuku(cocok.database.jdbc()).tutup(cocok.skpd, march);
        });
        String file = rows(4) + "B/1,2026-03-02,Peta jalan,surat,dikabulkan_penuh,2026-04-06,\n";
        Pencocokan satu = cocok.cocokkan(CocokFixture.JUDUL + file);
        assertThat(cocok.terimaSemua(satu)).isEqualTo(new Putusan(3, 2));
        assertThat(cocok.kendala(satu)).containsOnly(Beda.BULAN_DITUTUP);
        assertThat(cocok.database
                        .transactions()
                        .read(
                                cocok.officer,
                                () -> cocok.daftar.terhalangBulanDitutup(satu.id(), JenisBeda.HANYA_DI_SKPD)))
                .isEqualTo(2);
        assertThat(cocok.select("select count(*)::text from koreksi_tutup_buku"))
                .containsExactly("0");

        TugasPutusan tugas = new TugasPutusan(
                satu,
                PilihanBeda.semua(JenisBeda.HANYA_DI_SKPD),
                Sikap.TERIMA,
                "menurut register SKPD",
                Optional.of("terlambat dicatat"));
        assertThat(cocok.putuskan(officer, tugas)).isEqualTo(new Putusan(2, 0));
        assertThat(cocok.select("select p.nomor || ' ' || k.bagian || ' ' || k.alasan from koreksi_tutup_buku k"
                        + " join permohonan p on p.id = k.permohonan order by 1"))
                .containsExactly("A/2 diterima terlambat dicatat", "A/4 diterima terlambat dicatat");
        assertThat(cocok.kendala(satu)).isEmpty();
    }
}
