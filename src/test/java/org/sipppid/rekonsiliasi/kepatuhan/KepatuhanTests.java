package org.sipppid.rekonsiliasi.kepatuhan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.rekonsiliasi.RekonsiliasiFixture;
import org.sipppid.rekonsiliasi.pernyataan.Angka;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.surel.JamUji;
import org.sipppid.surel.Penerima;
import org.sipppid.surel.SurelFixture;
import org.sipppid.surel.SurelKeluar;

/** Due days, who keeps to them, and who is reminded, walked through day by day. */
@Tag("basisdata")
class KepatuhanTests {

    private static final Periode YEAR = Periode.tahun(2026);

    private final JamUji clock = new JamUji(LocalDateTime.of(2026, 2, 1, 7, 0));
    private final SurelFixture surel = new SurelFixture(clock);
    private final TestDatabase database = surel.database();
    private final DaftarKepatuhan daftar = new DaftarKepatuhan(database.jdbc(), new DaftarSkpd(database.jdbc()), clock);
    private final Skpd unit = PermohonanFixture.skpd(database, "DINKES");
    private Actor officer;

    @BeforeEach
    void giveTheUnitAnOfficer() {
        officer = RekonsiliasiFixture.signatory(database, unit);
        surel.petugas(unit, "petugas@dinkes.example", true);
    }

    @AfterEach
    void close() {
        surel.close();
    }

    private void declareOn(LocalDate day, YearMonth bulan) {
        clock.set(day.atTime(9, 0));
        database.transactions()
                .write(officer, () -> RekonsiliasiFixture.daftar(database).nyatakan(unit, bulan, 0, Angka.NIHIL));
    }

    private Kepatuhan kepatuhan(LocalDate day) {
        return database.transactions()
                .read(
                        RekonsiliasiFixture.COUNTER,
                        () -> daftar.kepatuhan(YEAR, day).stream()
                                .filter(satu -> satu.skpd().equals(unit))
                                .findFirst()
                                .orElse(new Kepatuhan(unit, 0, 0, 0)));
    }

    @Test
    void countsTheFirstDeclarationAgainstTheTenthOfTheNextMonth() {
        declareOn(LocalDate.of(2026, 2, 10), YearMonth.of(2026, 1));
        declareOn(LocalDate.of(2026, 3, 11), YearMonth.of(2026, 2));
        assertThat(kepatuhan(LocalDate.of(2026, 4, 10))).isEqualTo(new Kepatuhan(unit, 1, 1, 0));
        assertThat(kepatuhan(LocalDate.of(2026, 4, 11))).isEqualTo(new Kepatuhan(unit, 1, 1, 1));
        assertThat(database.transactions()
                        .read(
                                RekonsiliasiFixture.COUNTER,
                                () -> daftar.tunggakan(YEAR, LocalDate.of(2026, 5, 15)).stream()
                                        .filter(satu -> satu.skpd().equals(unit))
                                        .map(satu -> satu.bulan() + " " + satu.hariTerlambat(LocalDate.of(2026, 5, 15)))
                                        .toList()))
                .containsExactly("2026-03 35", "2026-04 5");
    }

    @Test
    void aNewDayHoldsForMonthsToComeAlone() {
        clock.set(LocalDateTime.of(2026, 6, 3, 9, 0));
        Actor utama = RekonsiliasiFixture.utama(database);
        database.transactions().write(utama, () -> daftar.atur(YearMonth.of(2026, 6), 5));
        JatuhTempoPernyataan rule = database.transactions().read(utama, daftar::jatuhTempo);
        assertThat(rule.pada(YearMonth.of(2026, 5))).isEqualTo(LocalDate.of(2026, 6, 10));
        assertThat(rule.pada(YearMonth.of(2026, 6))).isEqualTo(LocalDate.of(2026, 7, 5));
        assertThatThrownBy(() -> database.transactions().write(utama, () -> daftar.atur(YearMonth.of(2026, 4), 1)))
                .hasStackTraceContaining("jatuh_tempo_tidak_mundur");
        assertThatThrownBy(() -> database.transactions().write(officer, () -> daftar.atur(YearMonth.of(2026, 7), 1)))
                .hasStackTraceContaining("permission denied");
    }

    /** February's is due on Tuesday 10 March 2026; January's was declared. */
    @Test
    void remindsOnTheDueDayAndOnceAWeekUntilItIsDeclared() {
        declareOn(LocalDate.of(2026, 2, 5), YearMonth.of(2026, 1));
        for (int year = 2025; year <= 2025; year++) {
            for (int month = 3; month <= 12; month++) {
                declareOn(LocalDate.of(2026, 2, 5), YearMonth.of(year, month));
            }
        }
        declareOn(LocalDate.of(2026, 2, 5), YearMonth.of(2025, 2));
        walk(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 1));
        assertThat(days()).containsExactly("2026-03-10", "2026-03-17", "2026-03-25", "2026-03-31");
        assertThat(surel.isi().get(0).isi())
                .contains("- Februari 2026, jatuh tempo 10 Maret 2026 (hari ini)")
                .doesNotContain("Januari");

        declareOn(LocalDate.of(2026, 4, 1), YearMonth.of(2026, 2));
        walk(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 9));
        assertThat(days()).hasSize(4);
    }

    /** May and June of two units that were merged in July, and July of the new one: its officers are asked, in one mail. */
    @Test
    void theSuccessorIsRemindedOfWhatItsPredecessorsOwe() {
        Skpd penerus = RekonsiliasiFixture.gabung(database, LocalDate.of(2026, 7, 1), "DINKES", "DINSOS");
        surel.petugas(penerus, "petugas@gabungan.example", true);
        walk(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 10));

        List<SurelKeluar> mails = surel.isi().stream()
                .filter(satu -> satu.penerima().equals(Penerima.skpd(penerus.id())))
                .toList();
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).isi())
                .contains("- Juni 2026 Dinkes, jatuh tempo 10 Juli 2026 (terlambat 31 hari)")
                .contains("- Juni 2026 Dinsos, jatuh tempo 10 Juli 2026")
                .contains("- Juli 2026, jatuh tempo 10 Agustus 2026 (hari ini)")
                .doesNotContain("Juli 2026 Dinkes");
        assertThat(surel.isi()).noneMatch(satu -> satu.penerima().equals(Penerima.skpd(unit.id())));
    }

    private void walk(LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            clock.set(day.atTime(7, 0));
            surel.jalankan(
                    List.of(new PengingatPernyataan(daftar, new DaftarSkpd(database.jdbc()), surel.kotak(), clock)));
            surel.jalankan(
                    List.of(new PengingatPernyataan(daftar, new DaftarSkpd(database.jdbc()), surel.kotak(), clock)));
        }
    }

    private List<String> days() {
        return surel.isi().stream()
                .map(SurelKeluar::dibuat)
                .map(instant -> LocalDate.ofInstant(instant, clock.getZone()).toString())
                .toList();
    }
}
