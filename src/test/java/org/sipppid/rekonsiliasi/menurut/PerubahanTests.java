package org.sipppid.rekonsiliasi.menurut;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekonsiliasi.menurut.Perubahan.Hitungan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;

@Tag("basisdata")
class PerubahanTests {

    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "uji");
    private static final LocalDate TODAY = LocalDate.now(TestDatabase.CLOCK);
    private static final List<String> UNITS = List.of("DPUPR", "DINKES");

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void theRecordsListedExplainEveryDifference(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        try (TestDatabase database = TestDatabase.create()) {
            List<UUID> made = new ArrayList<>();
            play(database, random, made);
            long before = place(database);
            play(database, random, made);
            long after = place(database);
            for (Saringan saringan : List.of(
                    Saringan.diterima(Periode.tahun(2026)),
                    Saringan.diterima(Periode.tahun(2026)).skpd("DPUPR"),
                    Saringan.diterima(Periode.semester(2026, 1)),
                    Saringan.diterima(Periode.tahun(2025)))) {
                explain(database, saringan, before, after);
            }
        }
    }

    private static void explain(TestDatabase database, Saringan saringan, long before, long after) {
        PerubahanReader reader = new PerubahanReader(database.jdbc(), new DaftarSkpd(database.jdbc()));
        Rekapitulasi figures = new Rekapitulasi(database.jdbc());
        List<Perubahan> rows = database.transactions()
                .read(PermohonanFixture.UTAMA, () -> reader.list(saringan, before, after, 1_000));
        database.transactions().read(COUNTER, () -> {
            assertThat(reader.jumlah(saringan, before, after)).isEqualTo(rows.size());
            for (Dasar dasar : Dasar.values()) {
                Predicate<Hitungan> in = switch (dasar) {
                    case DITERIMA -> Hitungan::diterima;
                    case SISA_AWAL -> Hitungan::sisaAwal;
                    case SELESAI -> Hitungan::selesai;
                    case SISA_AKHIR -> Hitungan::sisaAkhir;
                };
                assertThat(change(rows, in))
                        .as(dasar.kode())
                        .isEqualTo(figures.jumlah(saringan.dasar(dasar), after)
                                - figures.jumlah(saringan.dasar(dasar), before));
            }
            Kohor then = figures.kohor(saringan, before);
            Kohor now = figures.kohor(saringan, after);
            for (Hasil hasil : Kohor.HASIL) {
                assertThat(change(rows, counted -> counted.diterima() && counted.hasil() == hasil))
                        .as(hasil.kode())
                        .isEqualTo(now.hasil(hasil) - then.hasil(hasil));
            }
            return true;
        });
        assertThat(rows).allSatisfy(row -> assertThat(row.dulu()).isNotEqualTo(row.kini()));
    }

    private static int change(List<Perubahan> rows, Predicate<Hitungan> figure) {
        return rows.stream()
                .mapToInt(row -> (row.kini().filter(figure).isPresent() ? 1 : 0)
                        - (row.dulu().filter(figure).isPresent() ? 1 : 0))
                .sum();
    }

    private static void play(TestDatabase database, Random random, List<UUID> made) {
        for (int step = 0; step < 20; step++) {
            Skpd unit = PermohonanFixture.skpd(database, UNITS.get(random.nextInt(2)));
            LocalDate day = TODAY.minusDays(random.nextInt(600));
            database.transactions().write(PermohonanFixture.UTAMA, () -> {
                if (made.size() < 5 || random.nextInt(3) == 0) {
                    UUID id = UUID.randomUUID();
                    made.add(id);
                    PermohonanFixture.register(database).catat(id, PermohonanFixture.aRequest(unit, day));
                } else {
                    decide(database, random, made.get(random.nextInt(made.size())));
                }
            });
        }
        database.sealer().sealAll();
    }

    private static void decide(TestDatabase database, Random random, UUID id) {
        var row = database.jdbc()
                .sql("select versi, diterima, hasil from permohonan where id = :id")
                .param("id", id)
                .query()
                .singleRow();
        LocalDate end = ((java.sql.Date) row.get("diterima")).toLocalDate().plusDays(random.nextInt(60));
        Hasil hasil = Hasil.values()[random.nextInt(Hasil.values().length)];
        if (!"dibatalkan".equals(row.get("hasil"))) {
            PermohonanFixture.salin(
                    database.jdbc(),
                    database.clock(),
                    id,
                    (int) row.get("versi"),
                    PermohonanFixture.outcome(hasil, end.isAfter(TODAY) ? TODAY : end, AlasanPenolakan.values()[0]));
        }
    }

    private static long place(TestDatabase database) {
        return database.transactions().read(COUNTER, () -> new Rekapitulasi(database.jdbc()).kepala());
    }
}
