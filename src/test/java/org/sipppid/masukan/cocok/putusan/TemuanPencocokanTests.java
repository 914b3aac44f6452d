package org.sipppid.masukan.cocok.putusan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.audit.Examination;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.OwnThread;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.masukan.cocok.Beda;
import org.sipppid.masukan.cocok.Gugur;
import org.sipppid.masukan.cocok.JenisBeda;
import org.sipppid.masukan.cocok.Pencocokan;
import org.sipppid.masukan.cocok.berkas.PembandingFixture;
import org.sipppid.masukan.cocok.portion.PilihanBeda;
import org.sipppid.masukan.cocok.portion.Putusan;
import org.sipppid.permohonan.PerbaikanIsian;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.rekonsiliasi.temuan.Aturan;
import org.sipppid.rekonsiliasi.temuan.TemuanBulan;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a comparison leaves open is a finding, for as long as it is open and no longer, by whatever way it is settled. */
@Tag("basisdata")
class TemuanPencocokanTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String A = "A/1,2026-03-02,Anggaran,surat,berjalan,,\n";
    private static final String B = "A/2,2026-03-03,Daftar aset,surat,berjalan,,\n";
    private static final String C = "A/3,2026-04-06,Peta,surat,berjalan,,\n";

    private final CocokFixture cocok = new CocokFixture();

    @AfterEach
    void close() {
        assertThat(Examination.of(cocok.database).wrong()).doesNotContain("Temuan rekonsiliasi");
        cocok.close();
    }

    private List<String> findings() {
        return cocok.select("""
                select concat_ws(' ', t.aturan, t.keadaan, t.penutupan, t.catatan,
                       coalesce(p.nomor, t.rincian ->> 'nomor', t.rincian ->> 'bulan'))
                  from temuan t left join permohonan p on p.id = t.permohonan
                 where t.aturan in ('hanya_di_skpd', 'hanya_di_pusat', 'berbeda') order by 1""");
    }

    private Pencocokan cocokkan(String rows) {
        return cocok.cocokkan(CocokFixture.JUDUL + rows);
    }

    private Permohonan read(String nomor) {
        return cocok.database
                .transactions()
                .read(
                        cocok.officer,
                        () -> cocok.register
                                .find(UUID.fromString(
                                        cocok.select("select id::text from permohonan where nomor = '" + nomor + "'")
                                                .get(0)))
                                .orElseThrow());
    }

    private void lakukan(Permohonan permohonan, Tindakan tindakan) {
        assertThat(cocok.database
                        .transactions()
                        .write(
                                cocok.officer,
                                () -> cocok.register.lakukan(permohonan.id(), permohonan.versi(), tindakan)))
                .isTrue();
    }

    @Test
    void eachDifferenceIsAFindingUntilItIsTakenOrRejected() {
        cocok.terimaSemua(cocokkan(A + B));
        Pencocokan satu = cocokkan(A.replace("Anggaran", "Belanja") + C);
        assertThat(findings())
                .containsExactly(
                        "berbeda terbuka A/1",
                        "hanya_di_pusat terbuka A/2",
                        "hanya_di_skpd ditutup terima menurut register SKPD A/1",
                        "hanya_di_skpd ditutup terima menurut register SKPD A/2",
                        "hanya_di_skpd terbuka A/3");
        assertThat(cocok.select("select rincian ->> 'ruas' from temuan where aturan = 'berbeda'"))
                .containsExactly("[\"rincian\"]");

        cocok.terima(cocok.officer, satu, PilihanBeda.semua(JenisBeda.BERBEDA), "benar");
        cocok.tolak(cocok.officer, satu, PilihanBeda.semua(JenisBeda.HANYA_DI_PUSAT), "ada suratnya");
        assertThat(findings())
                .contains(
                        "berbeda ditutup terima benar A/1",
                        "hanya_di_pusat ditutup tolak ada suratnya A/2",
                        "hanya_di_skpd terbuka A/3");

        cocok.terima(cocok.officer, satu, new PilihanBeda(JenisBeda.HANYA_DI_PUSAT, List.of(ke(satu))), "keliru");
        assertThat(findings()).contains("hanya_di_pusat ditutup terima keliru A/2");
    }

    private int ke(Pencocokan satu) {
        return cocok.beda(satu, JenisBeda.HANYA_DI_PUSAT).get(0).ke();
    }

    @Test
    void aLaterComparisonThatFindsItNoMoreLetsItGoAndOneThatFindsItKeepsIt() {
        Pencocokan satu = cocokkan(A + C);
        Pencocokan dua = cocokkan(A + C);
        assertThat(findings()).containsExactly("hanya_di_skpd terbuka A/1", "hanya_di_skpd terbuka A/3");
        assertThat(cocok.select("select distinct rincian ->> 'pencocokan' from temuan where keadaan = 'terbuka'"))
                .containsExactly(dua.id().toString())
                .doesNotContain(satu.id().toString());
        assertThat(cocok.select("select max(versi)::text from temuan")).containsExactly("2"); // it never went away

        // Of March alone: what April left open stays.
        cocok.cocokkan(CocokFixture.JUDUL + B, CocokFixture.PETA, Optional.of(Periode.parse("2026-03")));
        assertThat(findings())
                .containsExactly("hanya_di_skpd hilang A/1", "hanya_di_skpd terbuka A/2", "hanya_di_skpd terbuka A/3");
        assertThat(cocok.beda(dua, JenisBeda.HANYA_DI_SKPD))
                .extracting(Beda::gugur)
                .containsExactly(Optional.of(Gugur.DICOCOKKAN_LAGI), Optional.empty());
        assertThat(cocok.read(dua.id()).terbuka()).isEqualTo(1);
        assertThat(cocok.terima(cocok.officer, dua, PilihanBeda.semua(JenisBeda.HANYA_DI_SKPD), "benar"))
                .isEqualTo(new Putusan(1, 0));
        assertThat(cocok.select("select nomor from permohonan")).containsExactly("A/3");
    }

    @Test
    void aRecordPutRightByHandIsACorrection() {
        cocok.terimaSemua(cocokkan(A + B + C));
        Pencocokan satu = cocok.cocokkan(
                CocokFixture.JUDUL + A.replace("Anggaran", "Belanja") + C.replace("Peta,surat", "Jalan,surel"),
                CocokFixture.PETA,
                Optional.of(Periode.parse("2026")));
        Permohonan first = read("A/1");
        lakukan(first, perbaiki(first, "Lain"));
        assertThat(findings()).contains("berbeda terbuka A/1");
        Permohonan again = read("A/1");
        lakukan(again, perbaiki(again, "Belanja"));
        lakukan(read("A/2"), new Tindakan.Batalkan(TODAY, "salah catat"));
        Permohonan half = read("A/3");
        lakukan(half, perbaiki(half, "Jalan"));
        assertThat(findings())
                .contains("berbeda ditutup koreksi A/1", "hanya_di_pusat ditutup koreksi A/2", "berbeda terbuka A/3");
        assertThat(cocok.beda(satu, JenisBeda.HANYA_DI_PUSAT))
                .singleElement()
                .satisfies(beda -> assertThat(beda.gugur()).contains(Gugur.DIKOREKSI));
        assertThat(cocok.read(satu.id()).terbuka()).isEqualTo(1);
    }

    private static Tindakan perbaiki(Permohonan now, String rincian) {
        return new Tindakan.Perbaiki(
                TODAY,
                new PerbaikanIsian(now.diterima(), now.jalur(), now.jenisPemohon(), rincian, now.tujuan()),
                "salah ketik");
    }

    @Test
    void aRecordThatWentToAnotherUnitIsNobodysDifferenceAnyMore() {
        cocok.terimaSemua(cocokkan(A));
        cocokkan(A.replace("Anggaran", "Belanja"));
        Skpd other = PermohonanFixture.skpd(cocok.database, "DINKES");
        lakukan(read("A/1"), new Tindakan.Limpahkan(LocalDate.of(2026, 3, 4), other.id(), other.kode(), "bukan kami"));
        assertThat(findings()).contains("berbeda hilang A/1");
        assertThat(counts(other)).isEmpty();
    }

    private List<TemuanBulan.Satu> counts(Skpd unit) {
        return cocok.database
                .transactions()
                .read(
                        Actor.program(Actor.Role.HITUNG, "uji"),
                        () -> new TemuanBulan(cocok.database.jdbc()).terbuka(unit, YearMonth.of(2026, 3)));
    }

    @Test
    void anotherUnitSeesNoneOfThem() {
        cocokkan(A + B);
        Actor stranger = PermohonanFixture.officer(PermohonanFixture.skpd(cocok.database, "DINKES"));
        assertThat(cocok.database
                        .transactions()
                        .read(
                                stranger,
                                () -> cocok.database
                                        .jdbc()
                                        .sql("select count(*) from temuan")
                                        .query(Integer.class)
                                        .single()))
                .isZero();
        assertThat(counts(cocok.skpd)).extracting(TemuanBulan.Satu::jumlah).containsExactly(2);
    }

    @Test
    void ofVeryManyEachMonthIsOneFindingThatCountsDown() {
        String many = IntStream.rangeClosed(1, PembandingFixture.SATU_SATU + 1)
                .mapToObj(i -> "B/" + i + (i <= 50 ? ",2026-03-02" : ",2026-04-06") + ",Isi,surat,berjalan,,\n")
                .collect(Collectors.joining());
        cocokkan(many);
        Pencocokan satu = cocokkan(many); // of the same file once more nothing becomes more
        assertThat(findings()).containsExactly("hanya_di_skpd terbuka 2026-03", "hanya_di_skpd terbuka 2026-04");
        assertThat(counts(cocok.skpd)).singleElement().satisfies(march -> {
            assertThat(march.aturan()).isEqualTo(Aturan.HANYA_DI_SKPD);
            assertThat(march.jumlah()).isEqualTo(1);
            assertThat(march.perbedaan()).isEqualTo(50);
        });

        PilihanBeda few = new PilihanBeda(
                JenisBeda.HANYA_DI_SKPD, IntStream.rangeClosed(1, 60).boxed().toList());
        assertThat(cocok.tolak(cocok.officer, satu, few, "bukan permohonan")).isEqualTo(new Putusan(60, 0));
        assertThat(findings())
                .containsExactly(
                        "hanya_di_skpd ditutup tolak 0 diterima, 50 ditolak 2026-03", "hanya_di_skpd terbuka 2026-04");
        assertThat(cocok.select("select rincian ->> 'terbuka' from temuan where keadaan = 'terbuka'"))
                .containsExactly("141");
        cocok.terimaSemua(satu);
        assertThat(findings()).contains("hanya_di_skpd ditutup terima 141 diterima, 10 ditolak 2026-04");

        PilihanBeda after = new PilihanBeda(JenisBeda.HANYA_DI_SKPD, List.of(1));
        assertThat(cocok.terima(cocok.officer, satu, after, "benar")).isEqualTo(new Putusan(1, 0));
        assertThat(findings()).contains("hanya_di_skpd ditutup terima 1 diterima, 49 ditolak 2026-03");
        assertThat(cocok.select("select distinct (rincian ->> 'jumlah') || ' ' || (rincian ->> 'terbuka') from temuan"
                        + " order by 1"))
                .containsExactly("151 0", "50 0");
    }

    @Test
    void ofVeryManyTheMonthsThatALaterComparisonDoesNotFindGo() {
        cocokkan(IntStream.rangeClosed(1, PembandingFixture.SATU_SATU + 1)
                .mapToObj(i -> "B/" + i + (i == 1 ? ",2026-03-02" : ",2026-04-06") + ",Isi,surat,berjalan,,\n")
                .collect(Collectors.joining()));
        cocok.cocokkan(
                CocokFixture.JUDUL + "B/2,2026-04-06,Isi,surat,berjalan,,\n",
                CocokFixture.PETA,
                Optional.of(Periode.parse("2026")));
        assertThat(findings())
                .containsExactly(
                        "hanya_di_skpd hilang 2026-03", "hanya_di_skpd hilang 2026-04", "hanya_di_skpd terbuka B/2");
        assertThat(cocok.select("select distinct rincian ->> 'terbuka' from temuan where keadaan = 'hilang'"))
                .containsExactly("0");
    }

    @Test
    void whatWasOpenBeforeThereWereSuchFindingsIsOne() {
        try (TestDatabase old = TestDatabase.createAt("23")) {
            for (String sql : List.of("""
                    insert into pencocokan (id, skpd, berkas, sha256, sumber, ruas, dari, sampai, dibaca, sama, kembar, di_luar,
                           ditolak, pernah_ditolak)
                    select gen_random_uuid(), s.id, b.berkas, 'x', 'register', array['diterima'], b.dari, b.sampai, 1, 0, 0, 0,
                           0, 0
                      from skpd s, (values ('a.csv', date '2026-01-01', date '2026-06-30'),
                                           ('b.csv', date '2026-03-01', date '2026-12-31')) as b(berkas, dari, sampai)
                     where s.kode = 'DPUPR' order by b.berkas""", """
                    insert into beda (pencocokan, ke, skpd, jenis, nomor, baris, diterima, ruas, isi, sidik)
                    select c.id, b.ke, c.skpd, 'hanya_di_skpd', b.nomor, 2, b.diterima, '[]', '{}', b.berkas || b.ke
                      from pencocokan c join (values ('a.csv', 1, 'A/1', date '2026-03-02'), ('b.csv', 1, 'A/1', '2026-03-02'),
                               ('a.csv', 2, 'A/2', '2026-02-02'), ('b.csv', 2, 'A/2', '2026-07-02'),
                               ('a.csv', 3, 'A/3', '2026-02-03')) as b(berkas, ke, nomor, diterima) on b.berkas = c.berkas""")) {
                old.transactions()
                        .write(
                                PermohonanFixture.UTAMA,
                                () -> old.jdbc().sql(sql).update());
            }
            old.database().migrate();
            assertThat(old.transactions()
                            .read(
                                    PermohonanFixture.UTAMA,
                                    () -> old.jdbc()
                                            .sql(
                                                    "select concat_ws(' ', t.aturan, t.keadaan, t.rincian ->> 'nomor', c.berkas)"
                                                            + " from temuan t join pencocokan c"
                                                            + " on c.id::text = t.rincian ->> 'pencocokan' order by 1")
                                            .query(String.class)
                                            .list()))
                    .containsExactly(
                            "hanya_di_skpd terbuka A/1 b.csv", // a later comparison covers its day
                            "hanya_di_skpd terbuka A/2 b.csv", // received on another day, as the later one says
                            "hanya_di_skpd terbuka A/3 a.csv");
        }
    }

    /** Before anything followed records: one was handed over, one put right and one cancelled since it was compared. */
    @Test
    void whatWasSettledByHandBeforeThereWereSuchFindingsIsNone() {
        try (TestDatabase old = TestDatabase.createAt("23")) {
            for (String sql : List.of("""
                    insert into permohonan (id, skpd, nomor, sumber, nomor_asal, diterima, jatuh_tempo, jalur, jenis_pemohon,
                           rincian, hasil, tahap, tahap_sejak, tindakan)
                    select gen_random_uuid(), s.id, n.nomor, 'register', n.nomor, '2026-03-02', '2026-03-16', 'surat',
                           'perseorangan', 'Anggaran', 'berjalan', 'diproses', '2026-03-02', 'impor'
                      from skpd s, unnest(array['A/1', 'A/2', 'A/3', 'A/4']) as n(nomor) where s.kode = 'DPUPR'""", """
                    insert into pencocokan (id, skpd, berkas, sha256, sumber, ruas, dari, sampai, dibaca, sama, kembar, di_luar,
                           ditolak, pernah_ditolak)
                    select gen_random_uuid(), s.id, 'a.csv', 'x', 'register', array['rincian'], '2026-01-01', '2026-06-30', 1,
                           0, 0, 0, 0, 0
                      from skpd s where s.kode = 'DPUPR'""", """
                    insert into beda (pencocokan, ke, skpd, jenis, nomor, baris, permohonan, versi, diterima, ruas, isi, sidik)
                    select c.id, row_number() over (order by p.nomor), c.skpd,
                           case p.nomor when 'A/3' then 'hanya_di_pusat' else 'berbeda' end, p.nomor, 2, p.id, 1, p.diterima,
                           '[{"ruas": "rincian"}]', case when p.nomor <> 'A/3' then '{"rincian": "Belanja"}'::jsonb end, p.nomor
                      from pencocokan c, permohonan p""", """
                    update permohonan set tindakan = 'impor', skpd = (select id from skpd where kode = 'DINKES')
                     where nomor = 'A/1'""", """
                    update permohonan set tindakan = 'impor', rincian = 'Belanja' where nomor = 'A/2'""", """
                    update permohonan set tindakan = 'batalkan', tahap = 'dibatalkan', tahap_sejak = '2026-03-03',
                           hasil = 'dibatalkan', selesai = '2026-03-03', hari_kerja = 1, keterangan = 'tercatat dua kali'
                     where nomor = 'A/3'""")) {
                old.transactions()
                        .write(
                                PermohonanFixture.UTAMA,
                                () -> old.jdbc().sql(sql).update());
            }
            old.database().migrate();
            List<String> seen = old.transactions()
                    .read(
                            PermohonanFixture.UTAMA,
                            () -> old.jdbc().sql("""
                                            select concat_ws(' ', b.nomor, b.gugur, t.keadaan) from beda b
                                              left join temuan t on (t.aturan, t.permohonan) = (b.jenis, b.permohonan)
                                             order by 1""").query(String.class).list());
            assertThat(seen).containsExactly("A/1 dilimpahkan", "A/2 dikoreksi", "A/3 dikoreksi", "A/4 terbuka");
        }
    }

    /** Neither of two that decide at once sees yet what the other has decided, and both are counted all the same. */
    @Test
    void ofVeryManyTwoThatAreSettledAtOnceAreBothCounted() throws Exception {
        Pencocokan satu = cocokkan(IntStream.rangeClosed(1, PembandingFixture.SATU_SATU + 1)
                .mapToObj(i -> "B/" + i + ",2026-03-02,Isi,surat,berjalan,,\n")
                .collect(Collectors.joining()));
        CompletableFuture<Void> second = new CompletableFuture<>();
        cocok.database.transactions().write(cocok.officer, () -> {
            tolak(satu, 1);
            CompletableFuture.runAsync(
                            () -> cocok.database.transactions().write(cocok.officer, () -> tolak(satu, 2)),
                            OwnThread::start)
                    .whenComplete((done, failure) -> complete(second, failure));
            awaitWaiting();
        });
        second.get(60, TimeUnit.SECONDS);
        assertThat(cocok.select("select rincian ->> 'terbuka' from temuan where keadaan = 'terbuka'"))
                .containsExactly(Integer.toString(PembandingFixture.SATU_SATU - 1));
    }

    private static void complete(CompletableFuture<Void> second, Throwable failure) {
        if (failure == null) {
            second.complete(null);
        } else {
            second.completeExceptionally(failure);
        }
    }

    private void tolak(Pencocokan satu, int ke) {
        cocok.database
                .jdbc()
                .sql("update beda set sikap = 'tolak', alasan = 'ada suratnya' where pencocokan = :id and ke = :ke")
                .param("id", satu.id())
                .param("ke", ke)
                .update();
    }

    /** Until somebody waits for a lock that is held here. */
    private void awaitWaiting() {
        JdbcClient other = JdbcClient.create(cocok.database.dataSource());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < end) {
            boolean waits = CompletableFuture.supplyAsync(
                            () -> other.sql("""
                            select exists (select from pg_stat_activity
                                            where datname = current_database() and wait_event_type = 'Lock')""").query(Boolean.class).single(), OwnThread::start)
                    .orTimeout(60, TimeUnit.SECONDS)
                    .join();
            if (waits) {
                return;
            }
        }
        throw new AssertionError("nobody waited");
    }
}
