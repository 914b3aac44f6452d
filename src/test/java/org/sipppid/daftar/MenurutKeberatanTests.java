package org.sipppid.daftar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.DaftarKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.JenisTindakan;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.KeberatanFixture;
import org.sipppid.keberatan.RegisterKeberatan;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.rekapitulasi.RekapitulasiKeberatan;
import org.sipppid.sengketa.SengketaBaru;
import org.sipppid.sengketa.SengketaFixture;

/** "Menurut catatan tanggal" of objections: the list of a day that is over is what it showed when that day ended. */
@Tag("basisdata")
class MenurutKeberatanTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");
    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "uji");
    private static final Set<AlasanKeberatan> GROUNDS = Set.of(AlasanKeberatan.B);
    private static final SaringanKeberatan YEAR = SaringanKeberatan.diterima(Periode.tahun(2026));
    private static final List<SaringanKeberatan> LOOKS =
            List.of(YEAR, YEAR.skpd("DPUPR"), YEAR.tahap(TahapKeberatan.DIPROSES), YEAR.hasil(HasilKeberatan.DITOLAK));

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void showsWhatTheListShowedWhenTheDayEnded(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        MutableClock clock = new MutableClock(Instant.parse("2026-11-02T02:00:00Z"), ZONE);
        try (TestDatabase database = TestDatabase.create(clock)) {
            Map<LocalDate, List<List<Keberatan>>> shown = new LinkedHashMap<>();
            List<UUID> made = new ArrayList<>();
            for (int day = 0; day < 6; day++) {
                for (int acts = 1 + random.nextInt(6); acts > 0; acts--) {
                    act(database, random, made);
                }
                database.sealer().sealAll();
                shown.put(LocalDate.now(clock), lists(database, Optional.empty()));
                clock.advance(Duration.ofDays(1));
            }
            shown.forEach((day, rows) -> {
                assertThat(lists(database, Optional.of(day))).as(day.toString()).isEqualTo(rows);
                for (int i = 0; i < LOOKS.size(); i++) {
                    assertThat(figure(database, LOOKS.get(i), day))
                            .as(day + " " + LOOKS.get(i).url())
                            .isEqualTo(rows.get(i).size());
                }
            });
        }
    }

    private static List<List<Keberatan>> lists(TestDatabase database, Optional<LocalDate> menurut) {
        DaftarKeberatan daftar = new DaftarKeberatan(database.jdbc(), DaftarFixture.order(database));
        return database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> LOOKS.stream()
                                .map(look -> {
                                    List<Keberatan> rows = daftar.list(look, "", menurut, 0, 1_000);
                                    assertThat(daftar.count(look, "", menurut)).isEqualTo(rows.size());
                                    return rows;
                                })
                                .toList());
    }

    private static int figure(TestDatabase database, SaringanKeberatan look, LocalDate day) {
        return database.transactions()
                .read(
                        COUNTER,
                        () -> new RekapitulasiKeberatan(database.jdbc())
                                .menurutSkpd(look, DaftarFixture.order(database).until(day)).values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum());
    }

    /** A new objection, or the next lawful act on one, or its dispute. */
    private static void act(TestDatabase database, Random random, List<UUID> made) {
        var unit = PermohonanFixture.skpd(database, random.nextBoolean() ? "DPUPR" : "DINKES");
        database.transactions().write(PermohonanFixture.UTAMA, () -> {
            if (made.size() < 6) {
                made.add(KeberatanFixture.at(database, unit, TahapKeberatan.DIPROSES, HasilKeberatan.DITOLAK, GROUNDS)
                        .id());
                return;
            }
            RegisterKeberatan register = KeberatanFixture.register(database);
            Keberatan seen =
                    register.find(made.get(random.nextInt(made.size()))).orElseThrow();
            boolean disputed = seen.tahap() == TahapKeberatan.DIJAWAB && !seen.sengketa();
            if (disputed) {
                SengketaFixture.register(database)
                        .catat(
                                UUID.randomUUID(),
                                new SengketaBaru(
                                        PermohonanFixture.skpd(database, "DPUPR")
                                                        .id()
                                                        .equals(seen.skpd())
                                                ? PermohonanFixture.skpd(database, "DPUPR")
                                                : PermohonanFixture.skpd(database, "DINKES"),
                                        seen,
                                        seen.tahapSejak(),
                                        Optional.empty()));
                return;
            }
            // a move of the days is the calendar's, not an officer's
            List<JenisTindakan> lawful = seen.keadaan().yangSah().stream()
                    .filter(jenis -> jenis != JenisTindakan.GESER_TENGGAT)
                    .toList();
            if (!lawful.isEmpty()) {
                register.lakukan(
                        seen.id(),
                        seen.versi(),
                        KeberatanFixture.act(
                                lawful.get(random.nextInt(lawful.size())),
                                seen.tahapSejak(),
                                HasilKeberatan.values()[random.nextInt(3)],
                                GROUNDS));
            }
        });
    }
}
