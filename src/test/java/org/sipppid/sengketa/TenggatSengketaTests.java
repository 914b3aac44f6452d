package org.sipppid.sengketa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.audit.Examination;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.JenisLibur;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Ketetapan;
import org.sipppid.kalender.Libur;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.Riwayat;
import org.sipppid.keberatan.RiwayatReader;
import org.sipppid.ketetapan.KetetapanFixture;
import org.sipppid.ketetapan.Pergeseran;
import org.sipppid.ketetapan.TenggatBergeser;
import org.sipppid.ketetapan.TenggatBerjalan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.Skpd;
import org.sipppid.surel.JamUji;

/** A day off that is decreed while a dispute runs moves its times, and the dispute's history says so. */
@Tag("basisdata")
class TenggatSengketaTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final LocalDate LIBUR = LocalDate.of(2026, 11, 17); // a Tuesday
    private static final Set<AlasanKeberatan> GROUNDS = EnumSet.of(AlasanKeberatan.B);

    private final JamUji clock = new JamUji(TODAY.atTime(10, 0));
    private final TestDatabase database = TestDatabase.create(clock);
    private final Skpd unit = PermohonanFixture.skpd(database, "DPUPR");

    @AfterEach
    void close() {
        database.close();
    }

    /** A dispute whose mediation begins today, so that its fourteen working days end on 30 November. */
    private Sengketa mediation() {
        return database.transactions().write(PermohonanFixture.officer(unit), () -> {
            Sengketa made = SengketaFixture.at(database, unit, TahapSengketa.TERDAFTAR, GROUNDS);
            return SengketaFixture.register(database)
                    .lakukan(made.id(), made.versi(), new Tindakan.MulaiMediasi(TODAY, "Mediator Contoh"))
                    .orElseThrow();
        });
    }

    private List<Pergeseran> decree(LocalDate hari) {
        List<Pergeseran> moved = new ArrayList<>();
        KetetapanFixture.libur(database, hari, event -> moved.addAll(((TenggatBergeser) event).pergeseran()));
        return moved;
    }

    private Sengketa find(UUID id) {
        return database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> SengketaFixture.register(database).find(id).orElseThrow());
    }

    private List<Riwayat> history(Sengketa sengketa) {
        return database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> new RiwayatReader(database.jdbc())
                                .read("sengketa", sengketa.id(), KolomSengketa.RIWAYAT));
    }

    @Test
    void theMoveIsAVersionWithTheDaysBetweenWhichItMoved() {
        Sengketa running = mediation();
        Sengketa ended = database.transactions()
                .write(
                        PermohonanFixture.officer(unit),
                        () -> SengketaFixture.at(database, unit, TahapSengketa.DICABUT, GROUNDS));

        List<Pergeseran> moved = decree(LIBUR);

        assertThat(moved)
                .filteredOn(satu -> satu.tenggat().startsWith("Mediasi"))
                .singleElement()
                .satisfies(satu -> {
                    assertThat(satu.jenis()).isEqualTo("sengketa");
                    assertThat(satu.objek()).isEqualTo(running.id());
                    assertThat(satu.dari()).isEqualTo(LocalDate.of(2026, 11, 30));
                    assertThat(satu.ke()).isEqualTo(LocalDate.of(2026, 12, 1));
                });
        assertThat(moved).extracting(Pergeseran::tenggat).hasSize(2).contains("Penyelesaian sengketa selesai");
        Sengketa now = find(running.id());
        assertThat(now.versi()).isEqualTo(running.versi() + 1);
        assertThat(now.tahap()).isEqualTo(TahapSengketa.MEDIASI);
        assertThat(now.tahapSejak()).isEqualTo(running.tahapSejak());
        assertThat(history(running).get(0).nama()).isEqualTo("Tenggat bergeser");
        assertThat(history(running).get(0).asal()).startsWith("kalender: SKB Contoh");
        assertThat(history(running).get(0).isian())
                .containsEntry(
                        "Mediasi (dapat diperpanjang sekali, 7 hari kerja)", "30 November 2026 → 1 Desember 2026")
                .containsEntry("Keputusan", "SKB Contoh 1/2026");
        assertThat(find(ended.id()).versi()).isEqualTo(ended.versi());
        database.sealer().sealAll();
        assertThat(Examination.of(database).wrong()).isEmpty();
    }

    @Test
    void aSecondDecreeGoesOnFromWhereTheFirstLed() {
        Sengketa running = mediation();
        clock.set(LocalDate.of(2026, 11, 12).atTime(9, 0));
        decree(LIBUR);
        clock.set(LocalDate.of(2026, 11, 13).atTime(9, 0));
        assertThat(decree(LocalDate.of(2026, 11, 18)))
                .filteredOn(satu -> satu.tenggat().startsWith("Mediasi"))
                .singleElement()
                .satisfies(satu -> {
                    assertThat(satu.dari()).isEqualTo(LocalDate.of(2026, 12, 1));
                    assertThat(satu.ke()).isEqualTo(LocalDate.of(2026, 12, 2));
                });
        assertThat(decree(LocalDate.of(2026, 11, 18))).isEmpty();
        assertThat(find(running.id()).versi()).isEqualTo(running.versi() + 2);
    }

    @Test
    void whatHasEndedMovesNoMore() {
        Sengketa running = mediation();
        database.transactions()
                .write(
                        PermohonanFixture.officer(unit),
                        () -> SengketaFixture.register(database)
                                .lakukan(
                                        running.id(),
                                        running.versi(),
                                        new Tindakan.AkhiriMediasi(TODAY, HasilMediasi.GAGAL, "isi")));
        assertThat(decree(LIBUR)).extracting(Pergeseran::tenggat).containsExactly("Penyelesaian sengketa selesai");
    }

    @Test
    void theExaminationFindsADecreeThatPassedItOver() {
        mediation();
        clock.set(LocalDate.of(2026, 11, 13).atTime(9, 0));
        Kalender later = Kalender.bawaan()
                .dengan(List.of(new Ketetapan(
                        LocalDate.of(2026, 11, 12),
                        Ketetapan.Tindakan.DITETAPKAN,
                        new Libur(LIBUR, "Libur contoh", JenisLibur.CUTI_BERSAMA, "SKB contoh"))));
        TenggatBerjalan register = SengketaFixture.tenggat(database);

        List<Pergeseran> passedOver =
                database.transactions().read(PermohonanFixture.UTAMA, () -> register.tinjau(later, later));
        List<Pergeseran> moved = database.transactions()
                .write(PermohonanFixture.UTAMA, () -> register.geser(later, later, "SKB contoh"));

        assertThat(passedOver).hasSize(2).isEqualTo(moved);
        assertThat(database.transactions().read(PermohonanFixture.UTAMA, () -> register.tinjau(later, later)))
                .isEmpty();
    }
}
