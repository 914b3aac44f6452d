package org.sipppid.keberatan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.JenisLibur;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Ketetapan;
import org.sipppid.kalender.Libur;
import org.sipppid.ketetapan.Pergeseran;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.Skpd;

/** A day off that is decreed while an objection runs moves the answer's due dates, and nothing else. */
@Tag("basisdata")
class TenggatKeberatanTests {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 16);
    private static final Set<AlasanKeberatan> GROUNDS = EnumSet.of(AlasanKeberatan.B);

    /** Monday 30 November 2026 becomes a day off. */
    private static final Kalender LATER = Kalender.bawaan()
            .dengan(List.of(new Ketetapan(
                    LocalDate.of(2026, 11, 20),
                    Ketetapan.Tindakan.DITETAPKAN,
                    new Libur(LocalDate.of(2026, 11, 30), "Libur contoh", JenisLibur.CUTI_BERSAMA, "SKB contoh"))));

    @Test
    void aLaterDecreeMovesTheAnswerOfWhatRunsAndSaysSo() {
        try (TestDatabase database = TestDatabase.create()) {
            Skpd unit = PermohonanFixture.skpd(database, "DPUPR");
            RegisterKeberatan register = KeberatanFixture.register(database);
            PenggeserTenggatKeberatan mover =
                    new PenggeserTenggatKeberatan(database.jdbc(), register, database.clock());
            Keberatan running = catat(database, unit);
            Keberatan ended = catat(database, unit);
            database.transactions()
                    .write(
                            PermohonanFixture.UTAMA,
                            () -> register.lakukan(ended.id(), 1, new Tindakan.Cabut(RECEIVED, "tidak perlu lagi")));

            List<Pergeseran> moved = database.transactions()
                    .write(PermohonanFixture.UTAMA, () -> mover.geser(Kalender.bawaan(), LATER, "SKB contoh"));

            // Thirty working days (UU 14/2008 Ps 36(2)), stepped day by day.
            assertThat(running.jatuhTempo()).isEqualTo(expected(Kalender.bawaan()));
            assertThat(moved).extracting(Pergeseran::nomor).containsOnly(running.nomor());
            assertThat(moved)
                    .extracting(Pergeseran::tenggat)
                    .containsExactly("Jatuh tempo tanggapan", "Jatuh tempo tanggapan menurut Perki");
            Keberatan now = find(database, running.id());
            assertThat(now.jatuhTempo()).isEqualTo(expected(LATER)).isAfter(running.jatuhTempo());
            assertThat(now.versi()).isEqualTo(2);
            assertThat(now.tahapSejak()).isEqualTo(running.tahapSejak());
            assertThat(find(database, ended.id()).versi()).isEqualTo(2);
            // Once moved, there is nothing left to move.
            assertThat(database.transactions()
                            .write(PermohonanFixture.UTAMA, () -> mover.geser(Kalender.bawaan(), LATER, "SKB contoh")))
                    .isEmpty();
        }
    }

    private static LocalDate expected(Kalender kalender) {
        Kalender known = kalender.menurut(LocalDate.of(2026, 11, 23));
        LocalDate day = RECEIVED;
        for (int counted = 0; counted < 30; ) {
            day = day.plusDays(1);
            counted += known.hariKerja(day) ? 1 : 0;
        }
        return day;
    }

    private static Keberatan catat(TestDatabase database, Skpd unit) {
        return database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> KeberatanFixture.register(database)
                                .catat(UUID.randomUUID(), KeberatanFixture.anObjection(unit, RECEIVED, 3, GROUNDS)));
    }

    private static Keberatan find(TestDatabase database, UUID id) {
        return database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> KeberatanFixture.register(database).find(id).orElseThrow());
    }
}
