package org.sipppid.skpd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.rekapitulasi.RekapTersimpan;
import org.sipppid.skpd.DaftarPerubahan.Keputusan;
import org.sipppid.skpd.DaftarPerubahan.Sebutan;

/** Whatever decrees came in whatever order: every request is counted once in the old tree, once in the new, and in all. */
@Tag("basisdata")
class SusunanTests {

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void bothTreesAddUpToTheWhole(@ForAll Random random) {
        try (TestDatabase database = TestDatabase.create()) {
            DaftarSkpd daftar = new DaftarSkpd(database.jdbc());
            DaftarPerubahan perubahan = new DaftarPerubahan(database.jdbc(), daftar);
            RegisterPermohonan register = PermohonanFixture.register(database);
            Map<UUID, UUID> ends = new HashMap<>(); // the oracle: who was merged into whom
            int entered = 0;
            LocalDate day = LocalDate.of(2026, 1, 5);
            for (int step = 0; step < 12; step++) {
                day = day.plusDays(7);
                for (Skpd unit : living(database, daftar).subList(0, 3)) {
                    entered += enter(database, register, unit, day);
                }
                change(database, daftar, perubahan, ends, random, day.plusDays(1), step);
            }
            Map<UUID, Integer> counts = counts(database);
            database.sealer().sealAll();
            Saringan all = Saringan.diterima(Periode.tahun(2026));
            RekapTersimpan rekap = new RekapTersimpan(database.jdbc());
            assertThat(database.transactions()
                            .read(
                                    Actor.program(Actor.Role.HITUNG, "uji"),
                                    () -> List.of(rekap.menurutSkpd(all), Map.of(all, rekap.jumlah(all)))))
                    .as("kept totals, by owner and whole")
                    .isEqualTo(List.of(counts, Map.of(all, entered)));
            LocalDate first = LocalDate.of(2026, 1, 5);
            LocalDate last = day;
            for (List<Skpd> units : database.transactions()
                    .read(
                            PermohonanFixture.UTAMA,
                            () -> List.of(daftar.pada(first), daftar.pada(last), daftar.all()))) {
                assertThat(units.stream()
                                .collect(Collectors.groupingBy(
                                        Skpd::jenis, Collectors.summingInt(unit -> counts.getOrDefault(unit.id(), 0))))
                                .values()
                                .stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .as("by group")
                        .isEqualTo(entered);
            }
            Susunan susunan = database.transactions().read(PermohonanFixture.UTAMA, perubahan::susunan);
            for (Susunan.Pohon pohon : Susunan.Pohon.values()) {
                Map<UUID, Integer> placed = susunan.menurut(pohon, counts, Integer::sum);
                assertThat(placed.values().stream().mapToInt(Integer::intValue).sum())
                        .as(pohon.label())
                        .isEqualTo(entered);
                List<Skpd> units = database.transactions().read(PermohonanFixture.UTAMA, daftar::all);
                assertThat(susunan.kelompok(units, pohon).values().stream().flatMap(List::stream))
                        .as(pohon.label())
                        .containsExactlyInAnyOrderElementsOf(units);
            }
            Map<UUID, Integer> expected = new HashMap<>();
            counts.forEach((unit, n) -> expected.merge(follow(ends, unit), n, Integer::sum));
            assertThat(susunan.menurut(Susunan.Pohon.SEKARANG, counts, Integer::sum))
                    .isEqualTo(expected);
            assertThat(susunan.menurut(Susunan.Pohon.SAAT_DITERIMA, counts, Integer::sum))
                    .isEqualTo(counts);
        }
    }

    private static UUID follow(Map<UUID, UUID> ends, UUID unit) {
        return ends.containsKey(unit) ? follow(ends, ends.get(unit)) : unit;
    }

    /** The units that still exist, those with changes behind them first. */
    private static List<Skpd> living(TestDatabase database, DaftarSkpd daftar) {
        List<Skpd> units = new ArrayList<>(database.transactions().read(PermohonanFixture.UTAMA, daftar::all));
        units.removeIf(unit -> unit.berlakuSampai().isPresent());
        units.sort((a, b) -> b.berlakuDari().compareTo(a.berlakuDari()));
        return units;
    }

    private static int enter(TestDatabase database, RegisterPermohonan register, Skpd unit, LocalDate day) {
        database.transactions()
                .write(
                        PermohonanFixture.officer(unit),
                        () -> register.catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, day)));
        return 1;
    }

    private static void change(
            TestDatabase database,
            DaftarSkpd daftar,
            DaftarPerubahan perubahan,
            Map<UUID, UUID> ends,
            Random random,
            LocalDate day,
            int step) {
        List<Skpd> units = living(database, daftar);
        Skpd first = units.get(random.nextInt(4));
        Skpd second = units.get(4 + random.nextInt(4));
        Keputusan keputusan = new Keputusan(UUID.randomUUID(), day, "Perda " + step);
        Sebutan baru = new Sebutan("BARU" + step, "Dinas Baru " + step, "Baru" + step, "dinas");
        database.transactions().write(PermohonanFixture.UTAMA, () -> {
            switch (random.nextInt(5)) {
                case 0 ->
                    perubahan.ubah(
                            keputusan,
                            first,
                            new Sebutan(first.kode(), "Nama " + step, first.singkatan(), first.jenis()));
                case 3 ->
                    perubahan.ubah(
                            keputusan,
                            first,
                            new Sebutan(
                                    first.kode(),
                                    first.nama(),
                                    first.singkatan(),
                                    first.jenis().equals("dinas") ? "badan" : "dinas"));
                case 1 -> perubahan.pecah(keputusan, first, List.of(baru), random.nextBoolean());
                case 2 -> {
                    Skpd made = perubahan.gabung(keputusan, List.of(first, second), baru);
                    ends.put(first.id(), made.id());
                    ends.put(second.id(), made.id());
                }
                default -> {
                    perubahan.gabung(
                            keputusan,
                            List.of(first),
                            new Sebutan(second.kode(), second.nama(), second.singkatan(), second.jenis()));
                    ends.put(first.id(), second.id());
                }
            }
        });
    }

    private static Map<UUID, Integer> counts(TestDatabase database) {
        Map<UUID, Integer> counts = new HashMap<>();
        database.transactions().read(PermohonanFixture.UTAMA, () -> {
            database.jdbc()
                    .sql("select skpd, count(*) from permohonan group by skpd")
                    .query(row -> {
                        counts.put(row.getObject(1, UUID.class), row.getInt(2));
                    });
            return counts;
        });
        return counts;
    }
}
