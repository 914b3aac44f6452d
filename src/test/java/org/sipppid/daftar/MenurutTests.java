package org.sipppid.daftar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.DaftarPermohonan;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Penelusuran;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.SearchIndex;
import org.sipppid.permohonan.Urut;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.skpd.Skpd;

/** "Menurut catatan tanggal": what the list shows of a day that is over is what it showed when that day ended. */
@Tag("basisdata")
class MenurutTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");
    private static final List<String> UNITS = List.of("DPUPR", "DINKES");
    private static final List<String> WORDS = List.of("anggaran jalan", "peta banjir", "pengadaan obat");

    /** An officer's act some hours after the one before: a new request, or another outcome of an earlier one. */
    private record Act(int hours, String skpd, int earlier, Hasil hasil, String words) {}

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void showsWhatTheListShowedWhenTheDayEnded(@ForAll("histories") List<Act> acts) {
        MutableClock clock = new MutableClock(Instant.parse("2026-03-02T02:00:00Z"), ZONE);
        try (TestDatabase database = TestDatabase.create(clock)) {
            DaftarPermohonan daftar = DaftarFixture.daftar(database);
            SearchIndex index = new SearchIndex(database.transactions(), database.jdbc());
            Map<LocalDate, Map<Penelusuran, List<Permohonan>>> shown = new LinkedHashMap<>();
            List<UUID> made = new ArrayList<>();
            for (Act act : acts) {
                Instant next = clock.instant().plus(Duration.ofHours(act.hours()));
                while (LocalDate.now(clock).isBefore(LocalDate.ofInstant(next, ZONE))) {
                    shown.put(LocalDate.now(clock), list(database, daftar)); // the last look of the day
                    clock.advance(Duration.ofDays(1));
                }
                clock.advance(Duration.between(clock.instant(), next));
                carryOut(database, act, made);
                database.sealer().sealAll();
                if (act.earlier() % 2 == 0) {
                    index.readAll();
                }
            }
            shown.forEach((day, lists) -> lists.forEach((look, rows) -> {
                for (Actor reader : readers(database)) {
                    assertThat(list(database, daftar, reader, look.menurut(day)))
                            .as(day + " " + look.url() + " " + reader.role())
                            .isEqualTo(visible(rows, reader));
                }
                assertThat(rekapitulasi(database, look, day))
                        .as(day + " " + look.url())
                        .isIn(rows.size(), -1);
            }));
        }
    }

    private static List<Actor> readers(TestDatabase database) {
        return List.of(
                PermohonanFixture.UTAMA, PermohonanFixture.officer(PermohonanFixture.skpd(database, UNITS.get(0))));
    }

    private static List<Permohonan> visible(List<Permohonan> rows, Actor reader) {
        return rows.stream()
                .filter(row -> reader.skpd().map(row.skpd()::equals).orElse(true))
                .toList();
    }

    /** The figure at the place of the day; -1 for a search, which no figure counts. */
    private static int rekapitulasi(TestDatabase database, Penelusuran look, LocalDate day) {
        if (!look.cari().isEmpty()) {
            return -1;
        }
        Rekapitulasi rekapitulasi = new Rekapitulasi(database.jdbc());
        return database.transactions()
                .read(
                        Actor.program(Actor.Role.HITUNG, "uji"),
                        () -> rekapitulasi.jumlah(
                                look.saringan(), DaftarFixture.order(database).until(day)));
    }

    private static Map<Penelusuran, List<Permohonan>> list(TestDatabase database, DaftarPermohonan daftar) {
        Saringan year = Saringan.diterima(Periode.tahun(2026));
        Map<Penelusuran, List<Permohonan>> lists = new LinkedHashMap<>();
        for (Penelusuran look : List.of(
                Penelusuran.of(year),
                Penelusuran.of(year.hasil(Hasil.BERJALAN)).urut(new Urut(Urut.Kolom.NOMOR, false)),
                Penelusuran.of(year.dasar(Dasar.SELESAI)).urut(new Urut(Urut.Kolom.HASIL, true)),
                Penelusuran.of(year).cari("banjir"),
                Penelusuran.of(year).cari("jalan -keterangan"))) {
            lists.put(look, list(database, daftar, PermohonanFixture.UTAMA, look));
        }
        return lists;
    }

    private static List<Permohonan> list(
            TestDatabase database, DaftarPermohonan daftar, Actor reader, Penelusuran look) {
        return database.transactions().read(reader, () -> daftar.list(look, 0, 1_000));
    }

    private static void carryOut(TestDatabase database, Act act, List<UUID> made) {
        RegisterPermohonan register = PermohonanFixture.register(database);
        LocalDate today = LocalDate.now(database.clock());
        database.transactions().write(PermohonanFixture.UTAMA, () -> {
            if (made.isEmpty() || act.earlier() < 2) {
                Skpd unit = PermohonanFixture.skpd(database, act.skpd());
                made.add(register.catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, today, act.words()))
                        .id());
                return;
            }
            Permohonan earlier =
                    register.find(made.get(act.earlier() % made.size())).orElseThrow();
            if (earlier.hasil() != Hasil.DIBATALKAN) { // nothing follows a cancellation
                PermohonanFixture.salin(
                        database.jdbc(),
                        database.clock(),
                        earlier.id(),
                        earlier.versi(),
                        PermohonanFixture.outcome(act.hasil(), today, AlasanPenolakan.PASAL_17_A));
            }
        });
    }

    @Provide
    Arbitrary<List<Act>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(UNITS),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(Hasil.class),
                        Arbitraries.of(WORDS))
                .as(Act::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(20);
    }

    @Example
    void oneRequestIsShownAsItWasKnownThen() {
        MutableClock clock = new MutableClock(Instant.parse("2026-03-02T02:00:00Z"), ZONE);
        try (TestDatabase database = TestDatabase.create(clock)) {
            DaftarPermohonan daftar = DaftarFixture.daftar(database);
            List<UUID> made = new ArrayList<>();
            carryOut(database, new Act(0, "DPUPR", 0, Hasil.BERJALAN, "peta banjir"), made);
            database.sealer().sealAll();
            clock.advance(Duration.ofDays(3));
            carryOut(database, new Act(0, "DPUPR", 2, Hasil.DITOLAK, ""), made);
            database.sealer().sealAll();

            LocalDate first = LocalDate.of(2026, 3, 2);
            assertThat(known(database, daftar, made.get(0), first.minusDays(1))).isEmpty();
            assertThat(known(database, daftar, made.get(0), first)).contains(Hasil.BERJALAN);
            assertThat(known(database, daftar, made.get(0), first.plusDays(2))).contains(Hasil.BERJALAN);
            assertThat(known(database, daftar, made.get(0), first.plusDays(3))).contains(Hasil.DITOLAK);
        }
    }

    private static Optional<Hasil> known(TestDatabase database, DaftarPermohonan daftar, UUID id, LocalDate day) {
        return database.transactions()
                .read(PermohonanFixture.UTAMA, () -> daftar.menurut(id, day))
                .map(Permohonan::hasil);
    }

    @Example
    void aDayThatIsStillToComeIsRefusedInWords() {
        LocalDate today = LocalDate.of(2026, 3, 2);
        assertThatThrownBy(() -> Penelusuran.parse(Map.of("menurut", "2026-03-03"), today))
                .hasMessageContaining("3 Maret 2026 belum ada");
        assertThatThrownBy(() -> Penelusuran.parse(Map.of("menurut", "kemarin"), today))
                .hasMessageContaining("contoh yang sah: 2026-02-02");
        assertThat(Penelusuran.parse(Map.of("menurut", "2026-03-02"), today).menurut())
                .contains(today);
    }
}
