package org.sipppid.rekonsiliasi.temuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.daftar.MutableClock;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.JenisTindakan;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.KeberatanBaru;
import org.sipppid.keberatan.KeberatanFixture;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.keberatan.TanggapanAtasan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.sengketa.HasilMediasi;
import org.sipppid.sengketa.Sengketa;
import org.sipppid.sengketa.SengketaBaru;
import org.sipppid.sengketa.SengketaFixture;
import org.sipppid.skpd.Skpd;

/** Whatever happens to objections and disputes by the law, on its days, is no finding. */
@Tag("basisdata")
class PerkaraSahTests {

    private static final int DAYS = 220;

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void lawfulHistoriesAreNoFindings(@ForAll long seed) {
        MutableClock clock = new MutableClock(Instant.parse("2026-03-02T02:00:00Z"), ZoneId.of("Asia/Pontianak"));
        try (TestDatabase database = TestDatabase.create(clock)) {
            TemuanFixture desk = new TemuanFixture(database);
            Random random = new Random(seed);
            List<Perkara> semua = Stream.of("DPUPR", "DPUPR", "DINKES", "DINKES", "DPUPR", "DINKES")
                    .map(kode -> new Perkara(database, PermohonanFixture.skpd(database, kode), random))
                    .toList();
            for (int day = 0; day < DAYS; day++) {
                LocalDate today = LocalDate.now(clock);
                semua.forEach(perkara -> perkara.live(today, desk));
                if (random.nextInt(12) == 0) {
                    desk.tinjau();
                    assertThat(desk.all()).as("seed %d on %s", seed, today).isEmpty();
                }
                clock.advance(Duration.ofDays(1));
            }
            desk.tinjau();
            assertThat(desk.all()).isEmpty();
            assertThat(semua).allMatch(perkara -> perkara.keberatan != null);
        }
    }

    /** A request and what comes of it, one act on some days. */
    private static final class Perkara {

        private final TestDatabase database;
        private final Skpd unit;
        private final Random random;
        private final boolean unanswered;
        private UUID permohonan;
        private LocalDate asked;
        private UUID keberatan;
        private UUID sengketa;
        private LocalDate last;

        Perkara(TestDatabase database, Skpd unit, Random random) {
            this.database = database;
            this.unit = unit;
            this.random = random;
            this.unanswered = random.nextInt(3) == 0;
        }

        void live(LocalDate today, TemuanFixture desk) {
            if (permohonan == null) {
                ask(today, desk);
            } else if (keberatan == null) {
                object(today);
            } else {
                database.transactions().write(PermohonanFixture.UTAMA, () -> proceed(today));
            }
        }

        /** Some are answered three days on; of some nobody hears, until they are answered late enough not to be stale. */
        private void ask(LocalDate today, TemuanFixture desk) {
            if (random.nextInt(6) > 0) {
                return;
            }
            asked = today;
            last = today;
            permohonan = unanswered
                    ? desk.plant(
                            unit, today, TemuanFixture.running(java.util.Map.of("jatuh_tempo", today.plusDays(14))))
                    : desk.plant(unit, today.minusDays(3));
        }

        private void object(LocalDate today) {
            // a request that nobody answers is found by the rules on requests after sixty days
            if (!today.isAfter(asked.plusDays(unanswered ? 14 : 0))
                    || random.nextInt(6) > 0 && today.isBefore(asked.plusDays(30))) {
                return;
            }
            Set<AlasanKeberatan> alasan = unanswered
                    ? EnumSet.of(AlasanKeberatan.C)
                    : random.nextBoolean()
                            ? EnumSet.of(AlasanKeberatan.A)
                            : EnumSet.of(AlasanKeberatan.D, AlasanKeberatan.E);
            LocalDate found = unanswered ? asked.plusDays(15) : asked;
            KeberatanBaru baru = KeberatanFixture.anObjection(unit, today, 0, alasan);
            keberatan = UUID.randomUUID();
            last = today;
            database.transactions()
                    .write(
                            PermohonanFixture.UTAMA,
                            () -> KeberatanFixture.register(database)
                                    .catat(
                                            keberatan,
                                            new KeberatanBaru(
                                                    unit,
                                                    PermohonanFixture.register(database)
                                                            .find(permohonan),
                                                    baru.pemohon(),
                                                    Optional.empty(),
                                                    alasan,
                                                    found,
                                                    today,
                                                    baru.informasi(),
                                                    baru.tujuan(),
                                                    baru.kasusPosisi())));
            if (unanswered) {
                database.transactions()
                        .write(
                                PermohonanFixture.UTAMA,
                                () -> database.jdbc()
                                        .sql("""
                                        update permohonan set tindakan = 'impor', tahap = 'berakhir', hasil = 'dicabut',
                                            selesai = :hari, hari_kerja = 20, tahap_sejak = :hari, keterangan = 'uji'
                                         where id = :id""")
                                        .param("hari", today)
                                        .param("id", permohonan)
                                        .update());
            }
        }

        private void proceed(LocalDate today) {
            Keberatan k = KeberatanFixture.register(database).find(keberatan).orElseThrow();
            boolean soon = random.nextInt(9) == 0 || !today.isBefore(last.plusDays(13));
            if (sengketa != null) {
                dispute(today, soon);
            } else if (k.tahap() == TahapKeberatan.DIPROSES) {
                if (soon) {
                    answerOrEnd(k, today);
                }
            } else if (k.tahap() == TahapKeberatan.DIJAWAB && soon) {
                if (k.keadaan().yangSah().contains(JenisTindakan.LAKSANAKAN)) {
                    act(k, JenisTindakan.LAKSANAKAN, today, HasilKeberatan.DIKABULKAN_SELURUHNYA);
                } else if (today.isAfter(last) && !today.isAfter(last.plusDays(14))) {
                    sengketa = UUID.randomUUID();
                    SengketaFixture.register(database)
                            .catat(
                                    sengketa,
                                    new SengketaBaru(
                                            unit, k, today, k.tanggapan().map(TanggapanAtasan::tanggal)));
                    last = today;
                }
            }
        }

        private void answerOrEnd(Keberatan k, LocalDate today) {
            HasilKeberatan hasil = HasilKeberatan.values()[random.nextInt(HasilKeberatan.values().length)];
            JenisTindakan jenis = random.nextInt(5) == 0 ? JenisTindakan.CABUT : JenisTindakan.JAWAB;
            act(k, jenis, today, hasil);
        }

        private void act(Keberatan k, JenisTindakan jenis, LocalDate today, HasilKeberatan hasil) {
            KeberatanFixture.register(database)
                    .lakukan(k.id(), k.versi(), KeberatanFixture.act(jenis, today, hasil, k.alasan()))
                    .orElseThrow();
            last = today;
        }

        /** Each is registered by the Komisi Informasi under a number of its own. */
        private org.sipppid.sengketa.Tindakan act(
                org.sipppid.sengketa.JenisTindakan jenis, LocalDate today, HasilMediasi mediasi) {
            return jenis == org.sipppid.sengketa.JenisTindakan.REGISTRASI
                    ? new org.sipppid.sengketa.Tindakan.Registrasi(today, "KI/" + sengketa)
                    : SengketaFixture.act(jenis, today, mediasi);
        }

        /** Any act that is lawful at its stage, but a move by decree, for which there is none. */
        private void dispute(LocalDate today, boolean soon) {
            Sengketa s = SengketaFixture.register(database).find(sengketa).orElseThrow();
            List<org.sipppid.sengketa.JenisTindakan> sah = s.keadaan().yangSah().stream()
                    .filter(jenis -> jenis != org.sipppid.sengketa.JenisTindakan.GESER_TENGGAT)
                    .toList();
            if (!soon || sah.isEmpty()) {
                return;
            }
            HasilMediasi mediasi = random.nextBoolean() ? HasilMediasi.BERHASIL : HasilMediasi.GAGAL;
            SengketaFixture.register(database)
                    .lakukan(s.id(), s.versi(), act(sah.get(random.nextInt(sah.size())), today, mediasi))
                    .orElseThrow();
            last = today;
        }
    }
}
