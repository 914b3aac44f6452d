package org.sipppid.rekonsiliasi.sidik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.PermohonanFixture;

@Tag("basisdata")
class PembandingTests {

    private static final Actor EXAMINER = Actor.program(Actor.Role.PERIKSA, "uji");
    private static final int RECORDS = 90;

    private static final String RECORD = """
            insert into permohonan (id, skpd, nomor, sumber, nomor_asal, diterima, jatuh_tempo, jalur, jenis_pemohon, rincian,
                   tahap, tahap_sejak, tindakan)
            select :id, (select id from skpd where kode = :unit), :nomor, 'uji', :nomor, :hari, :hari + 14, 'surat',
                   'perseorangan', :rincian, 'diproses', :hari, 'impor'""";

    /** A register that counts how often it is asked. */
    private static final class Asked implements SumberSidik {
        private final SumberSidik register;
        private int times;

        Asked(SumberSidik register) {
            this.register = register;
        }

        @Override
        public List<Wadah> bagi(List<Kunci> kunci) {
            times++;
            return register.bagi(kunci);
        }

        @Override
        public List<Catatan> catatan(List<Kunci> kunci) {
            times++;
            return register.catatan(kunci);
        }
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void findsExactlyWhatDiffers(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        Set<UUID> ours = new TreeSet<>();
        Set<UUID> theirs = new TreeSet<>();
        Set<UUID> unequal = new TreeSet<>();
        try (TestDatabase here = TestDatabase.create();
                TestDatabase there = TestDatabase.create()) {
            List<Runnable> writesHere = new ArrayList<>();
            List<Runnable> writesThere = new ArrayList<>();
            for (int n = 0; n < RECORDS; n++) {
                UUID id = new UUID(random.nextLong(), random.nextLong());
                String unit =
                        List.of("DPUPR", "DINKES", "DISKOMINFO").get(random.nextInt(10) < 8 ? 0 : random.nextInt(3));
                LocalDate day = LocalDate.of(2026, 3, 2).plusDays(random.nextInt(10) < 7 ? 0 : random.nextInt(60));
                int number = n;
                int fate = random.nextInt(12);
                if (fate != 0) {
                    writesHere.add(() -> record(here, id, unit, number, day, "sama"));
                }
                if (fate != 1) {
                    LocalDate other = fate == 2 ? day.plusDays(40) : day;
                    writesThere.add(() -> record(there, id, unit, number, other, fate == 3 ? "lain" : "sama"));
                }
                if (fate < 4) {
                    (fate == 0 ? theirs : fate == 1 ? ours : unequal).add(id);
                }
            }
            here.transactions().write(PermohonanFixture.UTAMA, () -> writesHere.forEach(Runnable::run));
            there.transactions().write(PermohonanFixture.UTAMA, () -> writesThere.forEach(Runnable::run));
            here.sealer().sealAll();
            there.sealer().sealAll();

            assertThat(compare(here, there)).isEqualTo(new Perbedaan(ours, theirs, unequal));
            assertThat(compare(here, here).jumlah()).isZero();
        }
    }

    @Example
    void equalRegistersAreKnownByOneQuestion() {
        try (TestDatabase database = TestDatabase.create()) {
            database.transactions()
                    .write(
                            PermohonanFixture.UTAMA,
                            () -> record(database, UUID.randomUUID(), "DPUPR", 1, LocalDate.of(2026, 3, 2), "satu"));
            database.sealer().sealAll();
            reading(database, () -> {
                Asked asked = new Asked(register(database));
                assertThat(Pembanding.bandingkan(asked, register(database)).jumlah())
                        .isZero();
                return assertThat(asked.times).isEqualTo(1);
            });
        }
    }

    private static Perbedaan compare(TestDatabase here, TestDatabase there) {
        return reading(here, () -> reading(there, () -> Pembanding.bandingkan(register(here), register(there))));
    }

    private static <T> T reading(TestDatabase database, Supplier<T> work) {
        return database.transactions().read(EXAMINER, work);
    }

    private static SumberSidik register(TestDatabase database) {
        return new RegisterSidik(database.jdbc(), JenisRegister.PERMOHONAN);
    }

    private static void record(TestDatabase database, UUID id, String unit, int nomor, LocalDate day, String rincian) {
        database.jdbc()
                .sql(RECORD)
                .param("id", id)
                .param("unit", unit)
                .param("nomor", Integer.toString(nomor))
                .param("hari", day)
                .param("rincian", rincian)
                .update();
    }
}
