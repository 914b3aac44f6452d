package org.sipppid.rekapitulasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.sipppid.audit.Examination;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.CommitOrder;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.DaftarKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.KeberatanFixture;
import org.sipppid.keberatan.RegisterKeberatan;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.sengketa.HasilMediasi;
import org.sipppid.sengketa.RegisterSengketa;
import org.sipppid.sengketa.SaringanSengketa;
import org.sipppid.sengketa.Sengketa;
import org.sipppid.sengketa.SengketaBaru;
import org.sipppid.sengketa.SengketaFixture;
import org.sipppid.sengketa.TahapSengketa;
import org.sipppid.skpd.Skpd;

/** Figures of objections and disputes against the rows themselves, after random but lawful histories. */
@Tag("basisdata")
class KohorKeberatanTests {

    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "uji");
    private static final Periode YEAR = Periode.tahun(2026);
    private static final List<Set<AlasanKeberatan>> GROUNDS = List.of(
            Set.of(AlasanKeberatan.B),
            Set.of(AlasanKeberatan.A, AlasanKeberatan.B),
            Set.of(AlasanKeberatan.A),
            Set.of(AlasanKeberatan.C, AlasanKeberatan.D, AlasanKeberatan.G));

    @Property(tries = 6)
    void whatIsCountedIsWhatTheRowsSay(@ForAll Random random, @ForAll @IntRange(min = 1, max = 14) int many) {
        try (TestDatabase database = TestDatabase.create()) {
            for (String kode : List.of("DPUPR", "DINKES")) {
                Skpd unit = PermohonanFixture.skpd(database, kode);
                for (int i = 0; i < many; i++) {
                    live(database, unit, random);
                }
            }
            database.sealer().sealAll();

            for (Optional<String> unit : List.of(Optional.<String>empty(), Optional.of("DPUPR"), Optional.of("DLHK"))) {
                compare(database, unit);
            }
            Examination examination = Examination.of(database);
            assertThat(examination.exit()).as(examination.text()).isZero();
            assertThat(examination.text()).contains("cocok   Versi keberatan: ", "cocok   Nomor sengketa: ");
        }
    }

    /** One objection from its entry through acts chosen at random among the lawful ones, and perhaps its dispute. */
    private static void live(TestDatabase database, Skpd unit, Random random) {
        database.transactions().write(PermohonanFixture.officer(unit), () -> {
            RegisterKeberatan register = KeberatanFixture.register(database);
            Set<AlasanKeberatan> alasan = GROUNDS.get(random.nextInt(GROUNDS.size()));
            TahapKeberatan begin = random.nextInt(4) == 0 ? TahapKeberatan.DIPERTIMBANGKAN : TahapKeberatan.DIPROSES;
            Keberatan keberatan = KeberatanFixture.at(database, unit, begin, HasilKeberatan.DITOLAK, alasan);
            LocalDate day = keberatan.diterima();
            for (int step = random.nextInt(6); step > 0; step--) {
                // The calendar's own act brings its own dates, which no officer invents.
                var lawful = keberatan.keadaan().yangSah().stream()
                        .filter(jenis -> jenis != org.sipppid.keberatan.JenisTindakan.GESER_TENGGAT)
                        .toList();
                if (!lawful.isEmpty()) {
                    HasilKeberatan hasil = HasilKeberatan.values()[random.nextInt(3)];
                    day = day.plusDays(random.nextInt(5));
                    keberatan = register.lakukan(
                                    keberatan.id(),
                                    keberatan.versi(),
                                    KeberatanFixture.act(lawful.get(random.nextInt(lawful.size())), day, hasil, alasan))
                            .orElseThrow();
                }
            }
            if (keberatan.tahap() != TahapKeberatan.DIBATALKAN && random.nextBoolean()) {
                dispute(database, unit, keberatan, random);
            }
        });
    }

    private static void dispute(TestDatabase database, Skpd unit, Keberatan keberatan, Random random) {
        RegisterSengketa register = SengketaFixture.register(database);
        LocalDate day = keberatan.tahapSejak();
        Sengketa sengketa = register.catat(UUID.randomUUID(), new SengketaBaru(unit, keberatan, day, Optional.empty()));
        for (int step = random.nextInt(10); step > 0; step--) {
            // as above: a move of the days is the calendar's, not an officer's
            var lawful = sengketa.keadaan().yangSah().stream()
                    .filter(jenis -> jenis != org.sipppid.sengketa.JenisTindakan.GESER_TENGGAT)
                    .toList();
            if (!lawful.isEmpty()) {
                HasilMediasi mediasi = HasilMediasi.values()[random.nextInt(3)];
                sengketa = register.lakukan(
                                sengketa.id(),
                                sengketa.versi(),
                                SengketaFixture.act(lawful.get(random.nextInt(lawful.size())), day, mediasi))
                        .orElseThrow();
            }
        }
    }

    private static void compare(TestDatabase database, Optional<String> unit) {
        RekapitulasiKeberatan rekapitulasi = new RekapitulasiKeberatan(database.jdbc());
        long kepala = database.transactions().read(COUNTER, () -> new Rekapitulasi(database.jdbc()).kepala());
        SaringanKeberatan received =
                unit.map(SaringanKeberatan.diterima(YEAR)::skpd).orElse(SaringanKeberatan.diterima(YEAR));
        SaringanSengketa brought =
                unit.map(SaringanSengketa.diajukan(YEAR)::skpd).orElse(SaringanSengketa.diajukan(YEAR));
        KohorKeberatan keberatan = database.transactions().read(COUNTER, () -> rekapitulasi.kohor(received, kepala));
        KohorSengketa sengketa = database.transactions().read(COUNTER, () -> rekapitulasi.kohor(brought, kepala));

        List<Keberatan> rows = database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> new DaftarKeberatan(database.jdbc(), new CommitOrder(database.jdbc(), database.clock()))
                                .list(received, "", Optional.empty(), 0, 1_000));
        List<Sengketa> disputes = database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> SengketaFixture.register(database).list(brought, "", 0, 1_000));
        assertThat(rows).noneMatch(row -> row.tahap() == TahapKeberatan.DIBATALKAN);
        assertThat(keberatan.diterima()).isEqualTo(rows.size());
        assertThat(database.transactions().read(COUNTER, () -> new RekapTersimpan(database.jdbc()).keberatan(received)))
                .isEqualTo(new KeberatanDiterima(received, keberatan.tahap()));
        for (AlasanKeberatan alasan : AlasanKeberatan.values()) {
            assertThat(keberatan.alasan(alasan)).isEqualTo((int)
                    rows.stream().filter(row -> row.alasan().contains(alasan)).count());
        }
        for (TahapKeberatan tahap : TahapKeberatan.values()) {
            assertThat(keberatan.tahap(tahap)).isEqualTo((int)
                    rows.stream().filter(row -> row.tahap() == tahap).count());
        }
        for (HasilKeberatan hasil : HasilKeberatan.values()) {
            assertThat(keberatan.hasil(hasil)).isEqualTo((int) rows.stream()
                    .filter(row -> row.hasil().equals(Optional.of(hasil)))
                    .count());
            assertThat(keberatan.dilaksanakan(hasil)).isEqualTo((int) rows.stream()
                    .filter(row -> row.hasil().equals(Optional.of(hasil)))
                    .filter(row -> row.dilaksanakan().isPresent())
                    .count());
        }
        assertThat(sengketa.diajukan()).isEqualTo(disputes.size());
        assertThat(sengketa.digugat()).isEqualTo((int)
                disputes.stream().filter(row -> row.gugatan().isPresent()).count());
        assertThat(sengketa.dilaksanakan()).isEqualTo((int)
                disputes.stream().filter(row -> row.dilaksanakan().isPresent()).count());
        for (TahapSengketa tahap : TahapSengketa.values()) {
            assertThat(sengketa.tahap().getOrDefault(tahap, 0)).isEqualTo((int)
                    disputes.stream().filter(row -> row.tahap() == tahap).count());
        }
    }

    @Example
    void aBreakdownThatDoesNotAddUpCannotBeMade() {
        SaringanKeberatan year = SaringanKeberatan.diterima(YEAR);
        assertThatThrownBy(() -> new KohorKeberatan(
                        year,
                        1,
                        2,
                        Map.of(AlasanKeberatan.A, 1),
                        Map.of(TahapKeberatan.DIPROSES, 2),
                        Map.of(),
                        Map.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new KohorKeberatan(
                        year,
                        1,
                        1,
                        Map.of(AlasanKeberatan.A, 1),
                        Map.of(TahapKeberatan.DIJAWAB, 1),
                        Map.of(),
                        Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
