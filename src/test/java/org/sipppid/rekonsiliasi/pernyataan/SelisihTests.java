package org.sipppid.rekonsiliasi.pernyataan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekonsiliasi.KeadaanBulan;
import org.sipppid.rekonsiliasi.RekonsiliasiFixture;
import org.sipppid.skpd.Skpd;

/** Whatever was registered, decided, corrected and declared in whatever order: `selisih` is what differs now. */
@Tag("basisdata")
class SelisihTests {

    private static final Periode SPAN = Periode.triwulan(2026, 2);
    private static final List<String> UNITS = List.of("DPUPR", "DINKES");

    /** One act of a history: a request with its outcome, a changed outcome, or a declaration, true or not. */
    private record Act(int kind, String unit, int month, Hasil hasil, int[] parts) {
        YearMonth bulan() {
            return SPAN.bulan().get(month);
        }
    }

    private record Entered(UUID id, int versi, Hasil hasil) {}

    private record Key(String unit, YearMonth bulan) {}

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void selisihIsExactlyTheFiguresThatDifferNow(@ForAll("histories") List<Act> history) {
        try (TestDatabase database = TestDatabase.create()) {
            Map<String, Skpd> units = new HashMap<>();
            Map<String, Actor> officers = new HashMap<>();
            for (String kode : UNITS) {
                units.put(kode, PermohonanFixture.skpd(database, kode));
                officers.put(kode, RekonsiliasiFixture.signatory(database, units.get(kode)));
            }
            Map<Key, List<Entered>> register = new HashMap<>();
            Map<Key, int[]> declared = new HashMap<>();
            for (Act act : history) {
                Key key = new Key(act.unit(), act.bulan());
                database.transactions()
                        .write(
                                officers.get(act.unit()),
                                () -> play(database, units.get(act.unit()), act, key, register, declared));
            }
            database.sealer().sealAll();
            Map<UUID, Map<YearMonth, KeadaanBulan>> states = database.transactions()
                    .read(
                            RekonsiliasiFixture.COUNTER,
                            () -> RekonsiliasiFixture.daftar(database)
                                    .keadaan(SPAN, new Rekapitulasi(database.jdbc()).kepala()));
            assertThat(states)
                    .hasSize(45)
                    .as("from the rows as from the kept totals")
                    .isEqualTo(database.transactions()
                            .read(
                                    RekonsiliasiFixture.COUNTER,
                                    () -> RekonsiliasiFixture.daftar(database).keadaan(SPAN)));
            for (String kode : UNITS) {
                for (YearMonth bulan : SPAN.bulan()) {
                    Key key = new Key(kode, bulan);
                    assertThat(states.get(units.get(kode).id()).get(bulan).label())
                            .as(key.toString())
                            .isEqualTo(expected(register.getOrDefault(key, List.of()), declared.get(key)));
                }
            }
        }
    }

    private static void play(
            TestDatabase database,
            Skpd unit,
            Act act,
            Key key,
            Map<Key, List<Entered>> register,
            Map<Key, int[]> declared) {
        List<Entered> rows = register.computeIfAbsent(key, first -> new ArrayList<>());
        switch (act.kind()) {
            case 0 -> rows.add(end(database, enter(database, unit, act.bulan().atDay(9)), act));
            case 1 -> {
                if (!rows.isEmpty() && rows.get(0).hasil() != Hasil.DIBATALKAN) {
                    rows.set(0, end(database, rows.get(0), act));
                }
            }
            default -> {
                int[] parts = act.kind() == 2 ? counted(rows) : act.parts();
                DaftarPernyataan daftar = RekonsiliasiFixture.daftar(database);
                int versi =
                        daftar.find(unit, act.bulan()).map(Pernyataan::versi).orElse(0);
                assertThat(daftar.nyatakan(unit, act.bulan(), versi, angka(parts)))
                        .isTrue();
                declared.put(key, parts);
            }
        }
    }

    private static Entered enter(TestDatabase database, Skpd unit, LocalDate day) {
        UUID id = UUID.randomUUID();
        PermohonanFixture.register(database).catat(id, PermohonanFixture.aRequest(unit, day));
        return new Entered(id, 1, Hasil.BERJALAN);
    }

    private static Entered end(TestDatabase database, Entered row, Act act) {
        assertThat(PermohonanFixture.salin(
                        database.jdbc(),
                        database.clock(),
                        row.id(),
                        row.versi(),
                        PermohonanFixture.outcome(act.hasil(), act.bulan().atDay(20), AlasanPenolakan.values()[0])))
                .isTrue();
        return new Entered(row.id(), row.versi() + 1, act.hasil());
    }

    private static Angka angka(int[] parts) {
        return RekonsiliasiFixture.angka(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    /** The parts of the form, counted here without the program. */
    private static int[] counted(List<Entered> rows) {
        int[] parts = new int[5];
        for (Entered row : rows) {
            switch (row.hasil()) {
                case DIKABULKAN_PENUH -> parts[0]++;
                case DIKABULKAN_SEBAGIAN -> parts[1]++;
                case DITOLAK -> parts[2]++;
                case DIALIHKAN, BELUM_DIKUASAI, DICABUT, TIDAK_LENGKAP -> parts[3]++;
                case BERJALAN -> parts[4]++;
                case DIBATALKAN -> {
                    // no request
                }
            }
        }
        return parts;
    }

    private static String expected(List<Entered> rows, int[] declared) {
        if (declared == null) {
            return "belum melapor";
        }
        int[] counted = counted(rows);
        int differing = Arrays.stream(declared).sum() == Arrays.stream(counted).sum() ? 0 : 1;
        for (int i = 0; i < declared.length; i++) {
            differing += declared[i] == counted[i] ? 0 : 1;
        }
        if (differing > 0) {
            return "selisih (" + differing + ")";
        }
        return Arrays.stream(declared).sum() == 0 ? "nihil" : "cocok";
    }

    @Provide
    Arbitrary<List<Act>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(UNITS),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Hasil.class),
                        Arbitraries.integers().between(0, 2).array(int[].class).ofSize(5))
                .as(Act::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(30);
    }

    /** The enum map of figures is what the form's parts are read into. */
    @net.jqwik.api.Example
    void figuresThatDoNotAddUpCannotBeMade() {
        Map<Butir, Integer> nilai = new EnumMap<>(Butir.class);
        for (Butir butir : Butir.values()) {
            nilai.put(butir, 1);
        }
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Angka(nilai))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
