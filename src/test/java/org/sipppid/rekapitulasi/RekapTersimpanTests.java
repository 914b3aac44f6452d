package org.sipppid.rekapitulasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Periode;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.LamaLayanan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tenggat;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;

@Tag("basisdata")
class RekapTersimpanTests {

    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "uji");
    private static final Actor EXAMINER = Actor.program(Actor.Role.PERIKSA, "uji");
    private static final Actor SEALER = Actor.program(Actor.Role.SEGEL, "uji");
    private static final List<String> UNITS = List.of("DPUPR", "DINKES", "DISKOMINFO");
    private static final LocalDate TODAY = LocalDate.now(TestDatabase.CLOCK);
    private static final Kalender CALENDAR = Kalender.bawaan().menurut(TODAY);

    /** What may happen to a register; the numbers choose the unit, the record, the day and the outcome. */
    private enum Kejadian {
        CATAT,
        PUTUS,
        RALAT,
        LIMPAHKAN,
        BATALKAN,
        GANTI_JALUR,
        GAGAL,
        SEGEL
    }

    private record Langkah(Kejadian kejadian, int satu, int dua, int hari) {}

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void totalsEqualTheRowsAfterAnyHistory(
            @ForAll("histories") List<Langkah> history, @ForAll("periods") Periode periode) {
        try (TestDatabase database = TestDatabase.create()) {
            List<UUID> records = new ArrayList<>();
            for (Langkah langkah : history) {
                play(database, records, langkah);
            }
            assertEqualToRows(database, periode); // as of the last seal, whatever waits
            database.sealer().sealAll();
            assertEqualToRows(database, periode);
            assertThat(examine(database)).isEmpty();
        }
    }

    @Example
    void sixteenWritersAtOnceLeaveExactTotals() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            ExecutorService writers = Executors.newFixedThreadPool(17);
            List<Future<?>> work = new ArrayList<>();
            for (int writer = 0; writer < 16; writer++) {
                Random random = new Random(writer);
                work.add(writers.submit(() -> {
                    List<UUID> own = new ArrayList<>();
                    for (int step = 0; step < 25; step++) {
                        Kejadian kejadian = Kejadian.values()[random.nextInt(Kejadian.SEGEL.ordinal())];
                        play(
                                database,
                                own,
                                new Langkah(kejadian, random.nextInt(99), random.nextInt(99), random.nextInt(900)));
                    }
                }));
            }
            writers.submit(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    seal(database, 7);
                    assertEqualToRows(database, Periode.tahun(2025));
                }
            });
            for (Future<?> satu : work) {
                satu.get();
            }
            writers.shutdownNow();
            writers.awaitTermination(20, java.util.concurrent.TimeUnit.SECONDS);
            database.sealer().sealAll();
            assertEqualToRows(database, Periode.tahun(2025));
            assertThat(examine(database)).isEmpty();
        }
    }

    @Example
    void anExaminationNamesTheTotalThatIsWrong() {
        try (TestDatabase database = TestDatabase.create()) {
            play(database, new ArrayList<>(), new Langkah(Kejadian.CATAT, 0, 0, 10));
            database.sealer().sealAll();
            assertThat(examine(database)).isEmpty();
            database.asOwner(
                    "update rekap set n = n + 1 where ukuran = 'jalur' and butir = 'bulan' and skpd in (select id from skpd)");
            assertThat(examine(database))
                    .anySatisfy(kalimat -> assertThat(kalimat)
                            .startsWith("DPUPR, jalur surat pada bulan")
                            .endsWith("totalnya 2, barisnya 1."));
            database.asOwner("select hitung_ulang_rekap()");
            assertThat(examine(database)).isEmpty();
            database.asOwner(
                    "update rekap set sidik = sidik + 1 where ukuran = 'catatan' and butir = 'hari' and skpd in (select id from skpd)");
            assertThat(examine(database))
                    .anySatisfy(kalimat -> assertThat(kalimat).contains("Sidik DPUPR"));
        }
    }

    @Example
    void aSelectionThatIsNoSumOfTotalsIsRefused() {
        Saringan year = Saringan.diterima(Periode.tahun(2026));
        assertThatThrownBy(() -> Suku.of(year.jalur(Jalur.SURAT).hasil(Hasil.DITOLAK)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Suku.of(year.hasil(Hasil.DIBATALKAN))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Suku.of(year.dasar(Dasar.SISA_AWAL).jalur(Jalur.SURAT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void play(TestDatabase database, List<UUID> records, Langkah langkah) {
        Skpd unit = PermohonanFixture.skpd(database, UNITS.get(langkah.satu() % UNITS.size()));
        LocalDate day = TODAY.minusDays(langkah.hari());
        if (langkah.kejadian() == Kejadian.SEGEL) {
            seal(database, 1 + langkah.satu() % 5);
        } else if (langkah.kejadian() == Kejadian.CATAT || records.isEmpty()) {
            UUID id = UUID.randomUUID();
            records.add(id);
            Jalur jalur = Jalur.values()[langkah.dua() % Jalur.values().length];
            JenisPemohon jenis = JenisPemohon.values()[langkah.dua() % JenisPemohon.values().length];
            write(
                    database,
                    () -> PermohonanFixture.register(database)
                            .catat(
                                    id,
                                    PermohonanFixture.aRequest(
                                            unit, day, langkah.dua() == 0 ? Jalur.SURAT : jalur, jenis)));
        } else {
            change(database, records.get(langkah.dua() % records.size()), langkah, unit);
        }
    }

    private static void change(TestDatabase database, UUID id, Langkah langkah, Skpd unit) {
        String where = " where id = '" + id + "' and hasil <> 'dibatalkan'";
        switch (langkah.kejadian()) {
            case PUTUS ->
                write(
                        database,
                        () -> decide(
                                database,
                                id,
                                Hasil.SEMUA.get(langkah.satu() % Hasil.SEMUA.size()),
                                langkah.hari() % 40));
            case RALAT -> write(database, () -> decide(database, id, Hasil.BERJALAN, 0));
            case BATALKAN -> write(database, () -> decide(database, id, Hasil.DIBATALKAN, 3));
            case LIMPAHKAN ->
                write(
                        database,
                        () -> update(
                                database,
                                "update permohonan set skpd = '" + unit.id() + "', tindakan = 'limpahkan'" + where
                                        + " and tahap = 'diproses'"));
            case GANTI_JALUR ->
                write(
                        database,
                        () -> update(
                                database,
                                "update permohonan set tindakan = 'perbaiki', jalur = 'daring', diterima = diterima - "
                                        + langkah.satu() % 40 + where));
            default ->
                assertThatThrownBy(() -> write(database, () -> {
                            update(database, "update permohonan set tindakan = 'perbaiki', jalur = 'lisan'" + where);
                            throw new IllegalStateException("dibatalkan oleh pemanggil");
                        }))
                        .hasMessage("dibatalkan oleh pemanggil");
        }
    }

    private static boolean decide(TestDatabase database, UUID id, Hasil hasil, int days) {
        Map<String, Object> row = database.jdbc()
                .sql("select versi, diterima, hasil from permohonan where id = :id for update")
                .param("id", id)
                .query()
                .singleRow();
        LocalDate diterima = ((java.sql.Date) row.get("diterima")).toLocalDate();
        LocalDate selesai = diterima.plusDays(days).isAfter(TODAY) ? TODAY : diterima.plusDays(days);
        return !"dibatalkan".equals(row.get("hasil"))
                && PermohonanFixture.salin(
                        database.jdbc(),
                        database.clock(),
                        id,
                        (int) row.get("versi"),
                        PermohonanFixture.outcome(hasil, selesai, AlasanPenolakan.values()[days % 3]));
    }

    private static boolean update(TestDatabase database, String sql) {
        return database.jdbc().sql(sql).update() > 0;
    }

    private static void write(TestDatabase database, Supplier<?> work) {
        database.transactions().write(PermohonanFixture.UTAMA, work::get);
    }

    private static void seal(TestDatabase database, int batch) {
        database.transactions()
                .write(
                        SEALER,
                        () -> database.jdbc()
                                .sql("select segel_antrean(:batas, now())")
                                .param("batas", batch)
                                .query((row, n) -> row.getLong(1))
                                .list());
    }

    private static void assertEqualToRows(TestDatabase database, Periode periode) {
        Rekapitulasi rows = new Rekapitulasi(database.jdbc());
        RekapTersimpan kept = new RekapTersimpan(database.jdbc());
        Saringan all = Saringan.diterima(periode);
        database.transactions().read(COUNTER, () -> {
            long kepala = rows.kepala();
            for (Saringan scope : List.of(
                    all, all.skpd("DPUPR"), all.skpd("DINKES"), all.skpd("DPUPR,DISKOMINFO"), all.skpd("dinas"))) {
                assertThat(kept.kohor(scope)).isEqualTo(rows.kohor(scope, kepala));
                assertThat(kept.waktuLayanan(scope)).isEqualTo(rows.waktuLayanan(scope, kepala));
                assertThat(kept.arus(scope)).isEqualTo(rows.arus(scope, kepala));
                for (Saringan satu : selections(scope)) {
                    assertThat(kept.jumlah(satu)).as(satu.url()).isEqualTo(rows.jumlah(satu, kepala));
                    assertThat(kept.menurutSkpd(satu)).as(satu.url()).isEqualTo(rows.menurutSkpd(satu, kepala));
                }
            }
            return true;
        });
    }

    private static List<Saringan> selections(Saringan scope) {
        List<Saringan> selections = new ArrayList<>(List.of(
                scope.dasar(Dasar.SISA_AWAL),
                scope.dasar(Dasar.SELESAI),
                scope.hasil(Hasil.DITOLAK),
                scope.hasil(Hasil.DITOLAK).alasan(AlasanPenolakan.values()[0]),
                scope.jalur(Jalur.SURAT),
                scope.jenisPemohon(JenisPemohon.PERSEORANGAN),
                scope.hariKerja(new LamaLayanan(2, 5))));
        for (Tenggat tenggat : Tenggat.values()) {
            selections.add(tenggat.saringan(scope, TODAY, CALENDAR));
        }
        selections.add(Tenggat.berjalan(scope));
        return selections;
    }

    private static List<String> examine(TestDatabase database) {
        List<String> findings = new ArrayList<>();
        for (org.sipppid.audit.Pemeriksaan satu : List.of(
                new PemeriksaanTotal(database.jdbc()),
                new PemeriksaanRekapitulasi(
                        database.jdbc(),
                        new Rekapitulasi(database.jdbc()),
                        new RekapTersimpan(database.jdbc()),
                        new DaftarSkpd(database.jdbc())))) {
            findings.addAll(
                    database.transactions().read(EXAMINER, () -> satu.periksa().temuan()));
        }
        return findings;
    }

    @Provide
    Arbitrary<List<Langkah>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Kejadian.class),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 900))
                .as(Langkah::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<Periode> periods() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(2024, 2026).map(Periode::tahun),
                Arbitraries.integers()
                        .between(0, 30)
                        .map(n -> Periode.bulan(YearMonth.of(2024, 6).plusMonths(n))),
                Combinators.combine(
                                Arbitraries.integers().between(0, 900),
                                Arbitraries.integers().between(0, 200))
                        .as((back, length) -> Periode.rentang(
                                TODAY.minusDays(back), TODAY.minusDays(back).plusDays(length))));
    }
}
