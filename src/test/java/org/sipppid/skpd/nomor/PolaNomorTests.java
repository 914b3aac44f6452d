package org.sipppid.skpd.nomor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.dao.DataAccessException;

/** Patterns that desks choose: no number is ever printed twice, and a change leaves what was issued. */
class PolaNomorTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final AtomicInteger KINDS = new AtomicInteger();
    private static final String WISHES = "keinginan";

    private static TestDatabase database;
    private static PolaNomor polaNomor;
    private static List<Skpd> units;

    /** A desk (by its place among the desks) that wants a pattern in a month. */
    record Wish(int bulan, int meja, String pola) {}

    @BeforeContainer
    static void open() {
        database = TestDatabase.create();
        polaNomor = new PolaNomor(database.jdbc());
        units = database.transactions().read(PermohonanFixture.UTAMA, () -> new DaftarSkpd(database.jdbc()).all());
    }

    @AfterContainer
    static void close() {
        database.close();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void noNumberIsPrintedTwiceInAYear(@ForAll("wishes") List<Wish> wishes) {
        String jenis = kind();
        List<Optional<Skpd>> desks = List.of(Optional.empty(), Optional.of(unit("DINKES")), Optional.of(unit("DPUPR")));
        int[] urut = new int[desks.size()];
        List<String> printed = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            for (Wish wish : wishes) {
                if (wish.bulan() == month) {
                    choose(jenis, desks.get(wish.meja()), wish.pola());
                }
            }
            for (int desk = 0; desk < desks.size(); desk++) {
                Pola pola = berlaku(jenis, desks.get(desk));
                for (int n = 0; n < 12; n++) {
                    printed.add(
                            pola.print(PolaNomor.unit(desks.get(desk)), LocalDate.of(2026, month, 2), ++urut[desk]));
                }
            }
        }
        assertThat(printed).doesNotHaveDuplicates();
        // Else this could be true of patterns that are all taken, or all refused.
        Statistics.label(WISHES).coverage(seen -> {
            seen.check("dipakai").count(n -> n > 100);
            seen.check("ditolak").count(n -> n > 20);
        });
    }

    private static void choose(String jenis, Optional<Skpd> desk, String pola) {
        try {
            tetapkan(jenis, desk, pola);
            Statistics.label(WISHES).collect("dipakai");
        } catch (PolaBentrok refused) {
            Statistics.label(WISHES).collect("ditolak");
        } catch (IllegalArgumentException invalid) {
            // not a pattern at all, which PolaTests has
        }
    }

    /** Patterns of parts that are easily mistaken for each other. */
    @Provide
    Arbitrary<List<Wish>> wishes() {
        Arbitrary<String> number = Arbitraries.of("{urut}", "{urut:2}", "1{urut}", "{urut:3}-A");
        Arbitrary<String> year = Arbitraries.of("{tahun}", "{tahun}", "A-{tahun}");
        Arbitrary<String> other = Arbitraries.of(
                "{bulan}",
                "{bulan_romawi}",
                "{unit}",
                "{unit}",
                "PPID",
                "DINKES",
                "DPUPR",
                "III",
                "3",
                "12",
                "2026",
                "A");
        Arbitrary<String> pola = Combinators.combine(
                        number, year, other.list().ofMinSize(0).ofMaxSize(2))
                .as((n, y, rest) -> {
                    List<String> parts = new ArrayList<>(rest);
                    parts.add(n);
                    parts.add(y);
                    return parts;
                })
                .flatMap(parts -> Arbitraries.shuffle(parts).map(shuffled -> String.join("/", shuffled)));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 2),
                        pola)
                .as(Wish::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(8);
    }

    @Example
    void aDeskMayNotUseWhatAnotherDeskPrints() {
        tetapkan("keberatan", Optional.of(unit("DPUPR")), "{urut:3}/PUPR/{bulan}/{tahun}");
        assertThatThrownBy(
                        () -> tetapkan("keberatan", Optional.of(unit("DINKES")), "{urut}/PUPR/{bulan_romawi}/{tahun}"))
                .isInstanceOf(PolaBentrok.class)
                .hasMessageContaining(unit("DPUPR").nama());
        // What the other one prints without ever having chosen it counts as well.
        assertThatThrownBy(() -> tetapkan(
                        "keberatan", Optional.of(unit("DPUPR")), "{urut:3}/KEBERATAN/DINKES/{bulan_romawi}/{tahun}"))
                .isInstanceOf(PolaBentrok.class);
        // Another kind is another series.
        tetapkan("sengketa", Optional.of(unit("DINKES")), "{urut:3}/PUPR/{bulan}/{tahun}");
    }

    @Example
    void theDeskInTheWayIsNamedAsItIsCalledToday() {
        Skpd desk = unit("BAPPEDA");
        database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> new DaftarPerubahan(database.jdbc(), new DaftarSkpd(database.jdbc()))
                                .ubah(
                                        new DaftarPerubahan.Keputusan(
                                                UUID.randomUUID(), LocalDate.of(2027, 1, 1), "Perda 12/2026"),
                                        desk,
                                        new DaftarPerubahan.Sebutan(
                                                "BAPPEDA", "Badan Riset Raya", "Barisra", "badan")));
        assertThatThrownBy(() -> tetapkan(
                        "sengketa", Optional.of(unit("DINKES")), "{urut:3}/SENGKETA/BAPPEDA/{bulan_romawi}/{tahun}"))
                .isInstanceOf(PolaBentrok.class)
                .hasMessageContaining(desk.nama());
    }

    @Example
    void aDeskMayReturnToAPatternAndChangeHowItIsPadded() {
        Optional<Skpd> desk = Optional.of(unit("BAPPEDA"));
        tetapkan("permohonan", desk, "{urut:4}/{unit}/{bulan}/{tahun}");
        assertThat(print("permohonan", desk, DAY, 5)).isEqualTo("0005/BAPPEDA/03/2026");
        tetapkan("permohonan", desk, "{urut:3}/{unit}/{bulan_romawi}/{tahun}");
        assertThat(print("permohonan", desk, DAY, 6)).isEqualTo("006/BAPPEDA/III/2026");
    }

    @Example
    void aChangeCountsFromNowOnAndTheSeriesGoesOn() {
        Skpd desk = unit("DISKOMINFO");
        RegisterPermohonan register = PermohonanFixture.register(database);
        Permohonan before = register(register, desk);
        tetapkan("permohonan", Optional.of(desk), "500.12/{urut}/{unit}.IP/{tahun}");
        Permohonan after = register(register, desk);

        assertThat(after.nomor()).isEqualTo("500.12/2/DISKOMINFO.IP/2026");
        assertThat(database.transactions().read(PermohonanFixture.UTAMA, () -> register.find(before.id())))
                .map(Permohonan::nomor)
                .contains("001/DISKOMINFO/III/2026");
    }

    private static Permohonan register(RegisterPermohonan register, Skpd desk) {
        return database.transactions()
                .write(
                        PermohonanFixture.officer(desk),
                        () -> register.catat(java.util.UUID.randomUUID(), PermohonanFixture.aRequest(desk, DAY)));
    }

    @Example
    void aUnitTakesNoNumberOfAnotherDesk() {
        Skpd own = unit("DLHK");
        assertThat(take(own, "KALBAR:DLHK")).isEqualTo(1);
        for (String other : List.of("KALBAR:DINKES", "KALBAR:PPID", "")) {
            assertThatThrownBy(() -> take(own, other))
                    .as(other)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("hanya diterbitkan oleh mejanya sendiri");
        }
        assertThat(take(own, "KALBAR:DLHK")).isEqualTo(2);
    }

    private static int take(Skpd own, String penerbit) {
        return database.transactions()
                .write(
                        PermohonanFixture.officer(own),
                        () -> database.jdbc()
                                .sql("select terbitkan_nomor(:penerbit, 'sengketa', 2026)")
                                .param("penerbit", penerbit)
                                .query(Integer.class)
                                .single());
    }

    @Example
    void ofManyDesksThatWantTheSamePatternAtOnceOneGetsIt() throws Exception {
        String jenis = kind();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService desks = Executors.newFixedThreadPool(units.size());
        List<Future<Boolean>> wishes = new ArrayList<>();
        for (Skpd unit : units) {
            wishes.add(desks.submit(() -> {
                start.await();
                try {
                    tetapkan(jenis, Optional.of(unit), "{urut:3}/SATU-SAJA/{tahun}");
                    return true;
                } catch (PolaBentrok late) {
                    return false;
                }
            }));
        }
        start.countDown();
        int got = 0;
        for (Future<Boolean> wish : wishes) {
            got += wish.get() ? 1 : 0;
        }
        desks.shutdown();
        assertThat(got).isEqualTo(1);
    }

    private static String kind() {
        String jenis = "uji_"
                + Integer.toString(KINDS.incrementAndGet() + 100)
                        .chars()
                        .mapToObj(c -> Character.toString('a' + c - '0'))
                        .collect(java.util.stream.Collectors.joining());
        database.asOwner(
                "insert into jenis_nomor values ('" + jenis + "', 'Uji', '{urut:3}/{unit}/{bulan_romawi}/{tahun}')");
        return jenis;
    }

    private static Skpd unit(String kode) {
        return units.stream()
                .filter(unit -> unit.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    private static void tetapkan(String jenis, Optional<Skpd> desk, String pola) {
        Pola chosen = new Pola(pola, Optional.empty());
        database.transactions()
                .write(
                        desk.map(PermohonanFixture::officer).orElse(PermohonanFixture.UTAMA),
                        () -> polaNomor.tetapkan(jenis, desk, chosen));
    }

    private static Pola berlaku(String jenis, Optional<Skpd> desk) {
        return database.transactions().read(PermohonanFixture.UTAMA, () -> polaNomor.berlaku(jenis, desk));
    }

    private static String print(String jenis, Optional<Skpd> desk, LocalDate day, int urut) {
        return database.transactions().read(PermohonanFixture.UTAMA, () -> polaNomor.print(jenis, desk, day, urut));
    }
}
