package org.sipppid.keberatan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.TindakanDitolak;
import org.sipppid.sengketa.SengketaBaru;
import org.sipppid.sengketa.SengketaFixture;
import org.sipppid.skpd.Skpd;
import org.springframework.dao.DataAccessException;

/** Every act on an objection in every stage: what the law allows, what the program allows and what the database allows. */
@Tag("basisdata")
class PeralihanKeberatanTests {

    /** What the table of the law says of one act. */
    private record Aturan(String tindakan, String dari, String ke, String syarat) {}

    /** An objection in one of all its states. */
    private record Kasus(
            Keberatan keberatan, Set<AlasanKeberatan> alasan, Optional<HasilKeberatan> hasil, boolean sengketa) {

        boolean memenuhi(String syarat) {
            return switch (syarat) {
                case "" -> true;
                case "tanpa_a" -> !alasan.contains(AlasanKeberatan.A);
                case "dikabulkan" -> hasil.isPresent() && hasil.get() != HasilKeberatan.DITOLAK;
                case "tanpa_sengketa" -> !sengketa;
                case "tepat_waktu", "terlambat" -> false; // of an objection that is not yet there
                default -> throw new IllegalArgumentException(syarat);
            };
        }

        @Override
        public String toString() {
            return keberatan.tahap().kode() + " " + AlasanKeberatan.kode(alasan) + " "
                    + hasil.map(HasilKeberatan::kode).orElse("") + (sengketa ? " disengketakan" : "");
        }
    }

    private static final List<Aturan> TABLE = read();
    private static TestDatabase database;
    private static Skpd unit;

    private static List<Aturan> read() {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofCsvRecord(Path.of("src", "test", "resources", "keberatan", "peralihan.csv"))) {
            return csv.stream()
                    .map(row -> new Aturan(row.getField(0), row.getField(1), row.getField(2), row.getField(3)))
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        unit = PermohonanFixture.skpd(database, "DPUPR");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /** Every stage, with and without ground a, with every outcome where there is one, disputed or not. */
    private static List<Kasus> cases() {
        List<Kasus> cases = new ArrayList<>();
        for (TahapKeberatan tahap : TahapKeberatan.values()) {
            for (Set<AlasanKeberatan> alasan : List.of(
                    EnumSet.of(AlasanKeberatan.A, AlasanKeberatan.B),
                    EnumSet.of(AlasanKeberatan.B, AlasanKeberatan.G))) {
                for (HasilKeberatan hasil : HasilKeberatan.values()) {
                    boolean answered = tahap == TahapKeberatan.DIJAWAB || tahap == TahapKeberatan.DILAKSANAKAN;
                    boolean possible = tahap != TahapKeberatan.DILAKSANAKAN || hasil.dikabulkan();
                    if (possible && (answered || hasil == HasilKeberatan.DITOLAK)) {
                        Optional<HasilKeberatan> outcome = answered ? Optional.of(hasil) : Optional.empty();
                        cases.add(new Kasus(make(tahap, hasil, alasan, false), alasan, outcome, false));
                        if (tahap != TahapKeberatan.DIBATALKAN) {
                            cases.add(new Kasus(make(tahap, hasil, alasan, true), alasan, outcome, true));
                        }
                    }
                }
            }
        }
        return cases;
    }

    private static Keberatan make(
            TahapKeberatan tahap, HasilKeberatan hasil, Set<AlasanKeberatan> alasan, boolean disputed) {
        return database.transactions().write(PermohonanFixture.officer(unit), () -> {
            RegisterKeberatan register = KeberatanFixture.register(database);
            Keberatan made = KeberatanFixture.at(database, unit, tahap, hasil, alasan);
            if (disputed) {
                SengketaFixture.register(database)
                        .catat(UUID.randomUUID(), new SengketaBaru(unit, made, SengketaFixture.DAY, Optional.empty()));
            }
            return register.find(made.id()).orElseThrow();
        });
    }

    @Test
    void theDatabaseKeepsTheTableOfTheLaw() {
        List<Aturan> kept = database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> database.jdbc()
                                .sql("select tindakan, dari, ke, syarat from peralihan_keberatan")
                                .query((row, n) -> new Aturan(
                                        row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                                .list());
        assertThat(kept).containsExactlyInAnyOrderElementsOf(TABLE);
    }

    @TestFactory
    Stream<DynamicTest> everyActInEveryStageIsAsTheTableSays() {
        List<Kasus> cases = cases();
        assertThat(cases).hasSizeGreaterThan(25);
        return Arrays.stream(JenisTindakan.values())
                .map(jenis -> DynamicTest.dynamicTest(
                        jenis.kode(),
                        () -> cases.forEach(kasus -> {
                            Set<String> lawful = TABLE.stream()
                                    .filter(rule -> rule.tindakan().equals(jenis.kode()))
                                    .filter(rule -> rule.dari()
                                            .equals(kasus.keberatan().tahap().kode()))
                                    .filter(rule -> kasus.memenuhi(rule.syarat()))
                                    .map(Aturan::ke)
                                    .collect(Collectors.toCollection(TreeSet::new));
                            assertThat(program(kasus, jenis))
                                    .as("program, " + kasus)
                                    .isEqualTo(lawful);
                            assertThat(plainSql(kasus, jenis))
                                    .as("basis data, " + kasus)
                                    .isEqualTo(lawful);
                        })));
    }

    /** Where the program lets the act lead. */
    private static Set<String> program(Kasus kasus, JenisTindakan jenis) {
        boolean offered = kasus.keberatan().keadaan().yangSah().contains(jenis);
        try {
            String ke = kasus.keberatan().keadaan().lakukan(jenis).kode();
            assertThat(offered).isTrue();
            return new TreeSet<>(Set.of(ke));
        } catch (TindakanDitolak refused) {
            assertThat(offered).isFalse();
            assertThat(refused).hasMessageContaining(jenis.label()).hasMessageContaining(jenis.dasar());
            return new TreeSet<>();
        }
    }

    /** Where plain SQL lets the act lead: what is not refused as unlawful may still lack a column that it needs. */
    private static Set<String> plainSql(Kasus kasus, JenisTindakan jenis) {
        Set<String> led = new TreeSet<>();
        for (TahapKeberatan ke : TahapKeberatan.values()) {
            try {
                database.transactions().write(PermohonanFixture.officer(unit), () -> {
                    int changed = database.jdbc()
                            .sql("update keberatan set tindakan = :tindakan, tahap = :ke where id = :id")
                            .param("tindakan", jenis.kode())
                            .param("ke", ke.kode())
                            .param("id", kasus.keberatan().id())
                            .update();
                    assertThat(changed).isEqualTo(1);
                    throw new Undone();
                });
            } catch (Undone undone) {
                led.add(ke.kode());
            } catch (DataAccessException refused) {
                if (!refused.getMessage().contains("tidak sah dari tahap")) {
                    led.add(ke.kode());
                }
            }
        }
        return led;
    }

    /** Ends a transaction as if it had never been. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void anObjectionBeginsWhereItsDayOfReceiptPutsIt() {
        // UU 14/2008 Ps 36(1): found on 3 August 2026; 4-31 August has 20 weekdays less 17 and 25 August, and
        // 1-16 September the other 12: the thirtieth is 16 September.
        assertThat(begin(LocalDate.of(2026, 9, 16)).tahap()).isEqualTo(TahapKeberatan.DIPROSES);
        assertThat(begin(LocalDate.of(2026, 9, 17)).tahap()).isEqualTo(TahapKeberatan.DIPERTIMBANGKAN);
    }

    private static Keberatan begin(LocalDate diterima) {
        int after =
                Math.toIntExact(diterima.toEpochDay() - LocalDate.of(2026, 8, 3).toEpochDay());
        return database.transactions()
                .write(
                        PermohonanFixture.officer(unit),
                        () -> KeberatanFixture.register(database)
                                .catat(
                                        UUID.randomUUID(),
                                        KeberatanFixture.anObjection(
                                                unit, diterima, after, EnumSet.of(AlasanKeberatan.B))));
    }

    @Test
    void plainSqlChangesNothingOfTheEntryAndNothingWithoutAnAct() {
        Keberatan made = make(TahapKeberatan.DIPROSES, HasilKeberatan.DITOLAK, EnumSet.of(AlasanKeberatan.B), false);
        for (String change : List.of(
                "alasan = 'bc'", "diterima = diterima - 1", "jatuh_tempo = jatuh_tempo + 30", "kasus_posisi = 'x'")) {
            assertThatThrownBy(() -> write(made.id(), change)).as(change).hasMessageContaining("tidak dapat diubah");
        }
        assertThatThrownBy(() -> write(made.id(), "isian = '{}'")).hasMessageContaining("tidak sah");
        assertThatThrownBy(() -> write(
                        made.id(),
                        "tindakan = 'cabut', tahap = 'dicabut', selesai = '2026-09-09',"
                                + " keterangan = 'x', tahap_sejak = '2026-09-06'"))
                .hasMessageContaining("mendahului");
        write(
                made.id(),
                "tindakan = 'cabut', tahap = 'dicabut', selesai = '2026-09-09', keterangan = 'x', tahap_sejak = '2026-09-09'");
    }

    private static int write(UUID id, String change) {
        return database.transactions()
                .write(
                        PermohonanFixture.officer(unit),
                        () -> database.jdbc()
                                .sql("update keberatan set " + change + " where id = :id")
                                .param("id", id)
                                .update());
    }
}
