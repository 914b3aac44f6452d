package org.sipppid.rekapitulasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.assertj.core.data.Offset;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Periode;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tenggat;
import org.sipppid.skpd.Skpd;

@Tag("basisdata")
class RekapitulasiTests {

    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "uji");
    private static final List<String> UNITS = List.of("DPUPR", "DINKES", "DISKOMINFO");
    private static final LocalDate TODAY = LocalDate.now(TestDatabase.CLOCK);
    private static final Kalender CALENDAR = Kalender.bawaan().menurut(TODAY);

    /** A request as a generated register has it; later it may have been decided twice. */
    private record Entry(
            String skpd,
            LocalDate diterima,
            Jalur jalur,
            JenisPemohon jenis,
            Hasil hasil,
            int days,
            AlasanPenolakan alasan,
            boolean corrected) {

        Optional<LocalDate> selesai() {
            LocalDate end = diterima.plusDays(days);
            return hasil == Hasil.BERJALAN ? Optional.empty() : Optional.of(end.isAfter(TODAY) ? TODAY : end);
        }
    }

    /** What the figures must be, counted here without SQL. */
    private static long expected(List<Entry> entries, Saringan saringan) {
        Periode periode = saringan.periode();
        return entries.stream()
                .filter(entry -> switch (saringan.dasar()) {
                    case DITERIMA -> within(periode, entry.diterima());
                    case SELESAI ->
                        entry.selesai().filter(day -> within(periode, day)).isPresent();
                    case SISA_AWAL ->
                        entry.diterima().isBefore(periode.dari())
                                && entry.selesai()
                                        .filter(day -> day.isBefore(periode.dari()))
                                        .isEmpty();
                    case SISA_AKHIR ->
                        !entry.diterima().isAfter(periode.sampai())
                                && entry.selesai()
                                        .filter(day -> !day.isAfter(periode.sampai()))
                                        .isEmpty();
                })
                .filter(entry -> saringan.skpd().map(entry.skpd()::equals).orElse(true))
                .filter(entry ->
                        saringan.hasil().map(hasil -> hasil == entry.hasil()).orElse(entry.hasil() != Hasil.DIBATALKAN))
                .filter(entry ->
                        saringan.jalur().map(jalur -> jalur == entry.jalur()).orElse(true))
                .filter(entry -> saringan.jenisPemohon()
                        .map(jenis -> jenis == entry.jenis())
                        .orElse(true))
                .filter(entry -> saringan.alasan()
                        .map(alasan -> entry.hasil() == Hasil.DITOLAK && alasan == entry.alasan())
                        .orElse(true))
                .filter(entry -> saringan.jatuhTempo()
                        .map(span -> within(span, due(entry)))
                        .orElse(true))
                .filter(entry -> saringan.hariKerja()
                        .map(lama -> answered(entry) && lama.memuat(days(entry)))
                        .orElse(true))
                .count();
    }

    private static LocalDate due(Entry entry) {
        return CALENDAR.batasWaktu(entry.diterima(), 10).jatuhTempo();
    }

    private static boolean answered(Entry entry) {
        return !List.of(Hasil.BERJALAN, Hasil.DICABUT, Hasil.TIDAK_LENGKAP, Hasil.DIBATALKAN)
                .contains(entry.hasil());
    }

    private static int days(Entry entry) {
        return CALENDAR.hariKerja(entry.diterima(), entry.selesai().orElseThrow());
    }

    private static boolean within(Periode periode, LocalDate day) {
        return !day.isBefore(periode.dari()) && !day.isAfter(periode.sampai());
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void everyFigureIsTheNumberOfItsRows(@ForAll("registers") List<Entry> entries, @ForAll("periods") Periode periode) {
        try (TestDatabase database = TestDatabase.create()) {
            RegisterPermohonan register = fill(database, entries);
            Rekapitulasi rekapitulasi = new Rekapitulasi(database.jdbc());
            for (Saringan saringan : selections(periode)) {
                int figure = database.transactions()
                        .read(COUNTER, () -> rekapitulasi.jumlah(saringan, rekapitulasi.kepala()));
                int rows = database.transactions().read(PermohonanFixture.UTAMA, () -> register.count(saringan));
                assertThat(figure).as(saringan.url()).isEqualTo(rows).isEqualTo((int) expected(entries, saringan));
            }
        }
    }

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void breakdownsAddUpAndTheFlowBalances(
            @ForAll("registers") List<Entry> entries, @ForAll("periods") Periode periode) {
        try (TestDatabase database = TestDatabase.create()) {
            fill(database, entries);
            Rekapitulasi rekapitulasi = new Rekapitulasi(database.jdbc());
            Saringan all = Saringan.diterima(periode);
            List<Saringan> scopes = new ArrayList<>(List.of(all));
            UNITS.forEach(unit -> scopes.add(all.skpd(unit)));
            for (Saringan scope : scopes) {
                // The records refuse to be made when they do not add up; here they are held against the entries as
                // well.
                Kohor kohor = count(database, () -> rekapitulasi.kohor(scope, rekapitulasi.kepala()));
                Arus arus = count(database, () -> rekapitulasi.arus(scope, rekapitulasi.kepala()));
                assertThat(kohor.diterima()).isEqualTo(arus.diterima()).isEqualTo((int) expected(entries, scope));
                assertThat(kohor.hasil(Hasil.DIBATALKAN)).isZero();
                for (Hasil hasil : Kohor.HASIL) {
                    assertThat(kohor.hasil(hasil)).isEqualTo((int) expected(entries, scope.hasil(hasil)));
                }
                for (YearMonth bulan : periode.bulan()) {
                    assertThat(kohor.diterima(bulan))
                            .isEqualTo((int) expected(entries, scope.periode(periode.potong(bulan))));
                }
            }
            Map<UUID, Integer> units = count(database, () -> rekapitulasi.menurutSkpd(all, rekapitulasi.kepala()));
            assertThat(units.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo((int) expected(entries, all));
        }
    }

    @Property(tries = 15, shrinking = ShrinkingMode.BOUNDED)
    void serviceTimeFollowsFromTheDaysOfEachAnswer(
            @ForAll("registers") List<Entry> entries, @ForAll("periods") Periode periode) {
        try (TestDatabase database = TestDatabase.create()) {
            fill(database, entries);
            Rekapitulasi rekapitulasi = new Rekapitulasi(database.jdbc());
            WaktuLayanan waktu =
                    count(database, () -> rekapitulasi.waktuLayanan(Saringan.diterima(periode), rekapitulasi.kepala()));
            int[] days = entries.stream()
                    .filter(entry -> within(periode, entry.diterima()) && answered(entry))
                    .mapToInt(RekapitulasiTests::days)
                    .sorted()
                    .toArray();
            assertThat(waktu.jumlah()).isEqualTo(days.length);
            assertThat(WaktuLayanan.KELAS.stream().mapToInt(waktu::jumlah).sum())
                    .isEqualTo(days.length);
            if (days.length > 0) {
                double middle = (days[(days.length - 1) / 2] + days[days.length / 2]) / 2.0;
                assertThat(waktu.median().orElseThrow().doubleValue()).isEqualTo(middle);
                assertThat(waktu.rataRata().orElseThrow().doubleValue())
                        .isCloseTo(Arrays.stream(days).average().orElseThrow(), Offset.offset(0.05 + 1e-9));
            }
        }
    }

    @Example
    void countsTheRegisterAsItWasKnownAtAPlaceInTheOrder() {
        try (TestDatabase database = TestDatabase.create()) {
            Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
            RegisterPermohonan register = PermohonanFixture.register(database);
            Rekapitulasi rekapitulasi = new Rekapitulasi(database.jdbc());
            Saringan year = Saringan.diterima(Periode.tahun(2026));

            Permohonan first = database.transactions()
                    .write(
                            PermohonanFixture.UTAMA,
                            () -> register.catat(
                                    UUID.randomUUID(), PermohonanFixture.aRequest(unit, LocalDate.of(2026, 3, 2))));
            database.sealer().sealAll();
            long before = count(database, rekapitulasi::kepala);
            database.transactions()
                    .write(
                            PermohonanFixture.UTAMA,
                            () -> PermohonanFixture.salin(
                                    database.jdbc(),
                                    database.clock(),
                                    first.id(),
                                    1,
                                    PermohonanFixture.outcome(Hasil.DIKABULKAN_PENUH, LocalDate.of(2026, 3, 5), null)));
            database.transactions()
                    .write(
                            PermohonanFixture.UTAMA,
                            () -> register.catat(
                                    UUID.randomUUID(), PermohonanFixture.aRequest(unit, LocalDate.of(2026, 3, 9))));
            database.sealer().sealAll();
            long after = count(database, rekapitulasi::kepala);

            Kohor then = count(database, () -> rekapitulasi.kohor(year, before));
            Kohor now = count(database, () -> rekapitulasi.kohor(year, after));
            assertThat(then.diterima()).isEqualTo(1);
            assertThat(then.hasil(Hasil.BERJALAN)).isEqualTo(1);
            assertThat(now.diterima()).isEqualTo(2);
            assertThat(now.hasil(Hasil.DIKABULKAN_PENUH)).isEqualTo(1);
            assertThat(now.hasil(Hasil.BERJALAN)).isEqualTo(1);
        }
    }

    @Example
    void aBreakdownThatDoesNotAddUpCannotBeMade() {
        Saringan year = Saringan.diterima(Periode.tahun(2026));
        assertThatThrownBy(() -> new Kohor(
                        year,
                        1,
                        2,
                        Map.of(Hasil.BERJALAN, 1),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hasil");
        assertThatThrownBy(() -> new Arus(year, 1, 1, 2, 1, 1)).isInstanceOf(IllegalStateException.class);
    }

    private static <T> T count(TestDatabase database, java.util.function.Supplier<T> work) {
        return database.transactions().read(COUNTER, work);
    }

    private static RegisterPermohonan fill(TestDatabase database, List<Entry> entries) {
        RegisterPermohonan register = PermohonanFixture.register(database);
        for (Entry entry : entries) {
            Skpd unit = PermohonanFixture.skpd(database, entry.skpd());
            database.transactions().write(PermohonanFixture.officer(unit), () -> {
                Permohonan made = register.catat(
                        UUID.randomUUID(),
                        PermohonanFixture.aRequest(unit, entry.diterima(), entry.jalur(), entry.jenis()));
                int versi = made.versi();
                if (entry.corrected()) {
                    assertThat(PermohonanFixture.salin(
                                    database.jdbc(),
                                    database.clock(),
                                    made.id(),
                                    versi++,
                                    PermohonanFixture.outcome(Hasil.DICABUT, entry.diterima(), null)))
                            .isTrue();
                }
                if (entry.hasil() != Hasil.BERJALAN || entry.corrected()) {
                    assertThat(PermohonanFixture.salin(
                                    database.jdbc(),
                                    database.clock(),
                                    made.id(),
                                    versi,
                                    PermohonanFixture.outcome(
                                            entry.hasil(), entry.selesai().orElse(null), entry.alasan())))
                            .isTrue();
                }
            });
        }
        database.sealer().sealAll();
        return register;
    }

    private static List<Saringan> selections(Periode periode) {
        List<Saringan> selections = new ArrayList<>();
        for (Dasar dasar : Dasar.values()) {
            Saringan base = Saringan.diterima(periode).dasar(dasar);
            selections.add(base);
            UNITS.forEach(unit -> selections.add(base.skpd(unit)));
            each(Hasil.class, hasil -> selections.add(base.hasil(hasil)));
            each(Jalur.class, jalur -> selections.add(base.jalur(jalur)));
            each(JenisPemohon.class, jenis -> selections.add(base.jenisPemohon(jenis)));
            WaktuLayanan.KELAS.forEach(kelas -> selections.add(base.hariKerja(kelas)));
        }
        for (Tenggat tenggat : Tenggat.values()) {
            selections.add(tenggat.saringan(Saringan.diterima(periode), TODAY, CALENDAR));
            selections.add(tenggat.saringan(Saringan.diterima(periode).skpd("DINKES"), TODAY, CALENDAR));
        }
        each(
                AlasanPenolakan.class,
                alasan -> selections.add(Saringan.diterima(periode)
                        .hasil(Hasil.DITOLAK)
                        .alasan(alasan)
                        .skpd("DPUPR")));
        return selections;
    }

    private static <K extends Enum<K> & Kategori> void each(Class<K> kind, java.util.function.Consumer<K> work) {
        for (K kategori : kind.getEnumConstants()) {
            work.accept(kategori);
        }
    }

    @Provide
    Arbitrary<List<Entry>> registers() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 1_000).map(back -> TODAY.minusDays(back));
        return Combinators.combine(
                        Arbitraries.of(UNITS),
                        days,
                        Arbitraries.of(Jalur.class),
                        Arbitraries.of(JenisPemohon.class),
                        Arbitraries.of(Hasil.class),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(AlasanPenolakan.class),
                        Arbitraries.of(true, false))
                .as(Entry::new)
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<Periode> periods() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(2023, 2026).map(Periode::tahun),
                Combinators.combine(
                                Arbitraries.integers().between(2024, 2026),
                                Arbitraries.integers().between(1, 2))
                        .as(Periode::semester),
                Arbitraries.integers()
                        .between(0, 35)
                        .map(n -> Periode.bulan(YearMonth.of(2024, 1).plusMonths(n))),
                Combinators.combine(
                                Arbitraries.integers().between(0, 900),
                                Arbitraries.integers().between(0, 200))
                        .as((back, length) -> Periode.rentang(
                                TODAY.minusDays(back), TODAY.minusDays(back).plusDays(length))));
    }
}
