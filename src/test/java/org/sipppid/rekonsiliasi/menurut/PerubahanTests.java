package org.sipppid.rekonsiliasi.menurut;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.JenisTindakan;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.KeberatanFixture;
import org.sipppid.keberatan.RegisterKeberatan;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.LamaLayanan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.rekapitulasi.RekapitulasiKeberatan;
import org.sipppid.rekonsiliasi.menurut.DuaTanggal.Bagian;
import org.sipppid.rekonsiliasi.menurut.DuaTanggal.Baris;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;

/** Whatever happens between two places in the order of commits, the records listed explain every figure's difference. */
@Tag("basisdata")
class PerubahanTests {

    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "uji");
    private static final LocalDate TODAY = LocalDate.now(TestDatabase.CLOCK);
    private static final List<String> UNITS = List.of("DPUPR", "DINKES");
    private static final Set<AlasanKeberatan> GROUNDS = Set.of(AlasanKeberatan.A, AlasanKeberatan.B);

    private static final Saringan[] OTHERS = {
        Saringan.diterima(Periode.tahun(2026)).skpd("DPUPR"),
        Saringan.diterima(Periode.semester(2026, 1)),
        Saringan.diterima(Periode.tahun(2025))
    };

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void theRecordsListedExplainEveryDifference(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        try (TestDatabase database = TestDatabase.create()) {
            List<UUID> requests = new ArrayList<>();
            List<UUID> objections = new ArrayList<>();
            play(database, random, requests, objections);
            long before = place(database);
            play(database, random, requests, objections);
            long after = place(database);
            explain(database, Saringan.diterima(Periode.tahun(2026)), before, after);
            explain(database, any(random, OTHERS), before, after);
            UNITS.forEach(kode -> assertItsOfficersSeeWhatMovedItsFigures(database, kode, before, after));
        }
    }

    /** A record that went to another unit is not theirs any more, and explains their figure all the same. */
    private static void assertItsOfficersSeeWhatMovedItsFigures(
            TestDatabase database, String kode, long before, long after) {
        PerubahanReader reader = new PerubahanReader(database.jdbc(), new DaftarSkpd(database.jdbc()));
        Ukuran own = Ukuran.semua(Saringan.diterima(Periode.tahun(2026)).skpd(kode));
        int explained = database.transactions().<Integer>read(COUNTER, () -> reader.jumlah(own, before, after));
        List<Perubahan> seen = database.transactions()
                .read(
                        PermohonanFixture.officer(PermohonanFixture.skpd(database, kode)),
                        () -> reader.list(own, before, after, 1_000));
        assertThat(seen).as(kode).hasSize(explained);
    }

    private static void explain(TestDatabase database, Saringan saringan, long before, long after) {
        AngkaReader figures =
                new AngkaReader(new Rekapitulasi(database.jdbc()), new RekapitulasiKeberatan(database.jdbc()));
        List<Bagian> groups = database.transactions().read(COUNTER, () -> figures.read(saringan, before, after));
        List<Perubahan> all = new ArrayList<>(rows(database, Ukuran.semua(saringan), before, after));
        all.addAll(rows(database, Ukuran.semua(AngkaReader.keberatan(saringan)), before, after));
        for (Bagian group : groups) {
            for (Baris figure : group.baris()) {
                List<Perubahan> rows = rows(database, figure.ukuran(), before, after);
                String name = saringan.url() + " " + figure.kode();
                if (figure.ukuran().nilai().equals("true")) {
                    assertThat(BigDecimal.valueOf(change(rows, value -> 1)))
                            .as(name)
                            .isEqualTo(figure.selisih());
                } else if (figure.kode().equals("rata-rata")) {
                    assertThat(mean(database, saringan, before, rows)).as(name).isEqualTo(figure.kini());
                }
                assertThat(all)
                        .as(name)
                        .extracting(Perubahan::url)
                        .containsAll(rows.stream().map(Perubahan::url).toList());
            }
        }
    }

    /** The mean of then, moved by the days of the records listed alone. */
    private static Optional<BigDecimal> mean(
            TestDatabase database, Saringan saringan, long before, List<Perubahan> rows) {
        List<Integer> then = database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> database.jdbc()
                                .sql("select p.hari_kerja from permohonan_versi p where p.urutan <= :urutan"
                                        + " and (p.sampai is null or p.sampai > :urutan) and "
                                        + saringan.hariKerja(LamaLayanan.semua())
                                                .sql())
                                .params(saringan.hariKerja(LamaLayanan.semua()).parameters())
                                .param("urutan", before)
                                .query(Integer.class)
                                .list());
        int n = then.size() + change(rows, value -> 1);
        int days = then.stream().mapToInt(Integer::intValue).sum() + change(rows, Integer::parseInt);
        return n == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(days).divide(BigDecimal.valueOf(n), 1, RoundingMode.HALF_UP));
    }

    /** What a figure's records do to it; they are counted the same whether they may be read or not. */
    private static List<Perubahan> rows(TestDatabase database, Ukuran ukuran, long before, long after) {
        PerubahanReader reader = new PerubahanReader(database.jdbc(), new DaftarSkpd(database.jdbc()));
        List<Perubahan> rows =
                database.transactions().read(PermohonanFixture.UTAMA, () -> reader.list(ukuran, before, after, 1_000));
        assertThat(database.transactions().<Integer>read(COUNTER, () -> reader.jumlah(ukuran, before, after)))
                .isEqualTo(rows.size());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.dulu()).isNotEqualTo(row.kini());
            assertThat(row.kalimat()).as("what changed in " + row.nomor()).isNotEmpty();
        });
        return rows;
    }

    private static int change(List<Perubahan> rows, Function<String, Integer> value) {
        return rows.stream()
                .mapToInt(row ->
                        row.kini().map(value).orElse(0) - row.dulu().map(value).orElse(0))
                .sum();
    }

    private static void play(TestDatabase database, Random random, List<UUID> requests, List<UUID> objections) {
        for (int step = 0; step < 24; step++) {
            Skpd unit = PermohonanFixture.skpd(database, UNITS.get(random.nextInt(2)));
            LocalDate day = TODAY.minusDays(random.nextInt(600));
            int act = requests.size() < 5 ? 0 : random.nextInt(9);
            database.transactions().write(PermohonanFixture.UTAMA, () -> {
                switch (act) {
                    case 0, 1 -> requests.add(enter(database, random, unit, day));
                    case 2 -> objections.add(object(database, unit));
                    case 3 -> live(database, random, objections);
                    case 4 -> mend(database, random, requests.get(random.nextInt(requests.size())));
                    case 5 -> handOver(database, unit, requests.get(random.nextInt(requests.size())));
                    default -> decide(database, random, requests.get(random.nextInt(requests.size())));
                }
            });
        }
        database.sealer().sealAll();
    }

    private static UUID enter(TestDatabase database, Random random, Skpd unit, LocalDate day) {
        return PermohonanFixture.register(database)
                .catat(
                        UUID.randomUUID(),
                        PermohonanFixture.aRequest(
                                unit, day, any(random, Jalur.values()), any(random, JenisPemohon.values())))
                .id();
    }

    private static void handOver(TestDatabase database, Skpd unit, UUID id) {
        database.jdbc()
                .sql("update permohonan set skpd = :skpd, tindakan = 'limpahkan'"
                        + " where id = :id and skpd <> :skpd and tahap = 'diproses'")
                .param("skpd", unit.id())
                .param("id", id)
                .update();
    }

    /** A typing mistake put right. */
    private static void mend(TestDatabase database, Random random, UUID id) {
        database.jdbc()
                .sql(
                        "update permohonan set jalur = :jalur, jenis_pemohon = :jenis, golongan_pemohon = null, tindakan = 'perbaiki'"
                                + " where id = :id and hasil <> 'dibatalkan'")
                .param("jalur", any(random, Jalur.values()).kode())
                .param("jenis", any(random, JenisPemohon.values()).kode())
                .param("id", id)
                .update();
    }

    private static void decide(TestDatabase database, Random random, UUID id) {
        var row = database.jdbc()
                .sql("select versi, diterima, hasil from permohonan where id = :id")
                .param("id", id)
                .query()
                .singleRow();
        LocalDate end = ((java.sql.Date) row.get("diterima")).toLocalDate().plusDays(random.nextInt(60));
        if (!"dibatalkan".equals(row.get("hasil"))) {
            PermohonanFixture.salin(
                    database.jdbc(),
                    database.clock(),
                    id,
                    (int) row.get("versi"),
                    PermohonanFixture.outcome(
                            any(random, Hasil.values()),
                            end.isAfter(TODAY) ? TODAY : end,
                            any(random, AlasanPenolakan.values())));
        }
    }

    private static UUID object(TestDatabase database, Skpd unit) {
        return KeberatanFixture.at(database, unit, TahapKeberatan.DIPROSES, HasilKeberatan.DITOLAK, GROUNDS)
                .id();
    }

    private static void live(TestDatabase database, Random random, List<UUID> objections) {
        if (objections.isEmpty()) {
            return;
        }
        RegisterKeberatan register = KeberatanFixture.register(database);
        Keberatan seen =
                register.find(objections.get(random.nextInt(objections.size()))).orElseThrow();
        // a move of the days is the calendar's, not an officer's
        List<JenisTindakan> lawful = seen.keadaan().yangSah().stream()
                .filter(jenis -> jenis != JenisTindakan.GESER_TENGGAT)
                .toList();
        if (!lawful.isEmpty()) {
            JenisTindakan jenis = lawful.get(random.nextInt(lawful.size()));
            register.lakukan(
                    seen.id(),
                    seen.versi(),
                    KeberatanFixture.act(jenis, seen.tahapSejak(), any(random, HasilKeberatan.values()), GROUNDS));
        }
    }

    private static <K> K any(Random random, K[] values) {
        return values[random.nextInt(values.length)];
    }

    private static long place(TestDatabase database) {
        return database.transactions().read(COUNTER, () -> new Rekapitulasi(database.jdbc()).kepala());
    }
}
