package org.sipppid.sengketa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
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
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.KeberatanFixture;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.TindakanDitolak;
import org.sipppid.skpd.Skpd;
import org.springframework.dao.DataAccessException;

/** Every act in a dispute in every stage: what the law allows, what the program allows and what the database allows. */
@Tag("basisdata")
class PeralihanSengketaTests {

    /** What the table of the law says of one act. */
    private record Aturan(String tindakan, String dari, String ke, String syarat) {}

    private static final Set<AlasanKeberatan> ONLY_A = EnumSet.of(AlasanKeberatan.A);
    private static final Set<AlasanKeberatan> MIXED = EnumSet.of(AlasanKeberatan.A, AlasanKeberatan.D);
    private static final Set<AlasanKeberatan> WITHOUT_A = EnumSet.of(AlasanKeberatan.B, AlasanKeberatan.C);

    private static final List<Aturan> TABLE = read();
    private static TestDatabase database;
    private static Skpd unit;

    private static List<Aturan> read() {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofCsvRecord(Path.of("src", "test", "resources", "sengketa", "peralihan.csv"))) {
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

    private static Sengketa make(TahapSengketa tahap, Set<AlasanKeberatan> alasan) {
        return database.transactions()
                .write(PermohonanFixture.officer(unit), () -> SengketaFixture.at(database, unit, tahap, alasan));
    }

    private static List<Sengketa> cases() {
        List<Sengketa> cases = new ArrayList<>();
        for (TahapSengketa tahap : TahapSengketa.values()) {
            for (Set<AlasanKeberatan> alasan : List.of(ONLY_A, MIXED, WITHOUT_A)) {
                boolean mediation = tahap == TahapSengketa.MEDIASI
                        || tahap == TahapSengketa.MEDIASI_BERHASIL
                        || tahap == TahapSengketa.MEDIASI_GAGAL;
                if (!mediation || !alasan.equals(ONLY_A)) {
                    Sengketa made = make(tahap, alasan);
                    assertThat(made.tahap()).isEqualTo(tahap);
                    cases.add(made);
                }
            }
        }
        return cases;
    }

    @Test
    void theDatabaseKeepsTheTableOfTheLaw() {
        List<Aturan> kept = database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> database.jdbc()
                                .sql("select tindakan, dari, ke, syarat from peralihan_sengketa")
                                .query((row, n) -> new Aturan(
                                        row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                                .list());
        assertThat(kept).containsExactlyInAnyOrderElementsOf(TABLE);
    }

    @TestFactory
    Stream<DynamicTest> everyActInEveryStageIsAsTheTableSays() {
        List<Sengketa> cases = cases();
        assertThat(cases).hasSize(16 * 3 - 3);
        return Arrays.stream(JenisTindakan.values())
                .map(jenis -> DynamicTest.dynamicTest(
                        jenis.kode(),
                        () -> cases.forEach(sengketa -> Arrays.stream(HasilMediasi.values())
                                .forEach(mediasi -> check(jenis, sengketa, mediasi)))));
    }

    private static void check(JenisTindakan jenis, Sengketa sengketa, HasilMediasi mediasi) {
        if (jenis != JenisTindakan.AKHIRI_MEDIASI && mediasi != HasilMediasi.BERHASIL) {
            return; // only the end of a mediation has more than one kind
        }
        String name = jenis + " " + sengketa.tahap() + " " + AlasanKeberatan.kode(sengketa.alasan()) + " " + mediasi;
        Set<String> lawful = TABLE.stream()
                .filter(rule -> rule.tindakan().equals(jenis.kode()))
                .filter(rule -> rule.dari().equals(sengketa.tahap().kode()))
                .filter(rule -> memenuhi(rule.syarat(), sengketa.alasan(), mediasi))
                .map(Aturan::ke)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(program(jenis, sengketa, mediasi)).as("program, " + name).isEqualTo(lawful);
        assertThat(plainSql(jenis, sengketa, mediasi)).as("basis data, " + name).isEqualTo(lawful);
    }

    private static boolean memenuhi(String syarat, Set<AlasanKeberatan> alasan, HasilMediasi mediasi) {
        return switch (syarat) {
            case "" -> true;
            case "a" -> alasan.contains(AlasanKeberatan.A);
            case "b_sampai_g" -> alasan.stream().anyMatch(satu -> satu != AlasanKeberatan.A);
            case "mediasi_berhasil" -> mediasi == HasilMediasi.BERHASIL;
            case "mediasi_tidak_berhasil" -> mediasi != HasilMediasi.BERHASIL;
            default -> throw new IllegalArgumentException(syarat);
        };
    }

    /** Where the program lets the act lead. */
    private static Set<String> program(JenisTindakan jenis, Sengketa sengketa, HasilMediasi mediasi) {
        boolean offered = sengketa.keadaan().yangSah().contains(jenis);
        try {
            String ke = sengketa.keadaan()
                    .lakukan(SengketaFixture.act(jenis, SengketaFixture.DAY, mediasi))
                    .kode();
            assertThat(offered).isTrue();
            return new TreeSet<>(Set.of(ke));
        } catch (TindakanDitolak refused) {
            assertThat(offered).isFalse();
            assertThat(refused).hasMessageContaining(jenis.label()).hasMessageContaining(jenis.dasar());
            return new TreeSet<>();
        }
    }

    /** Where plain SQL lets the act lead: what is not refused as unlawful may still lack a column that it needs. */
    private static Set<String> plainSql(JenisTindakan jenis, Sengketa sengketa, HasilMediasi mediasi) {
        Set<String> led = new TreeSet<>();
        for (TahapSengketa ke : TahapSengketa.values()) {
            try {
                database.transactions().write(PermohonanFixture.officer(unit), () -> {
                    int changed = database.jdbc()
                            .sql("""
                            update sengketa set tindakan = :tindakan, tahap = :ke, mediasi = coalesce(mediasi, :mediasi)
                             where id = :id""")
                            .param("tindakan", jenis.kode())
                            .param("ke", ke.kode())
                            .param("mediasi", jenis == JenisTindakan.AKHIRI_MEDIASI ? mediasi.kode() : null)
                            .param("id", sengketa.id())
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
    void anObjectionHasOneDisputeAtATimeAndMayBeBroughtAgainWhenThatLapsed() {
        Sengketa lapsed = make(TahapSengketa.GUGUR, WITHOUT_A);
        Sengketa again = again(lapsed);
        assertThat(again.keberatan()).isEqualTo(lapsed.keberatan());
        assertThatThrownBy(() -> again(lapsed)).hasMessageContaining("sengketa_terbuka");
    }

    private static Sengketa again(Sengketa earlier) {
        return database.transactions().write(PermohonanFixture.officer(unit), () -> {
            var keberatan = KeberatanFixture.register(database)
                    .find(earlier.keberatan())
                    .orElseThrow();
            return SengketaFixture.register(database)
                    .catat(UUID.randomUUID(), new SengketaBaru(unit, keberatan, SengketaFixture.DAY, Optional.empty()));
        });
    }
}
