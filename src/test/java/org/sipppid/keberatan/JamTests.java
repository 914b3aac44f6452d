package org.sipppid.keberatan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.JenisLibur;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Ketetapan;
import org.sipppid.kalender.Libur;

/** The times of objections and disputes, and how a page says that they stand. */
class JamTests {

    private static final Kalender KALENDER = Kalender.bawaan();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23); // a Monday

    @ParameterizedTest
    @CsvFileSource(resources = "/keberatan/jam.csv")
    void endsOnTheDayOfTheTable(JangkaWaktu jangka, LocalDate mulai, LocalDate jatuhTempo) {
        Jam jam = Jam.hariKerja("x", jangka, mulai, Optional.empty(), TODAY, KALENDER);
        assertThat(jam.jatuhTempo()).isEqualTo(jatuhTempo);
        assertThat(jam.dasar()).isEqualTo(jangka.dasar());
        assertThat(jam.perhitungan())
                .hasValueSatisfying(words -> assertThat(words).startsWith(jangka.hari() + " hari kerja setelah "));
    }

    @Test
    void countsDaysOfTheCalendarWhereTheLawDoesNotSayWorkingDays() {
        // UU 14/2008 Ps 50; P13 Ps 60(2): "14 hari"
        Jam jam = Jam.hariKalender(
                "x", JangkaWaktu.KASASI, LocalDate.of(2026, 11, 12), Optional.empty(), TODAY, KALENDER);
        assertThat(jam.jatuhTempo()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(jam.kata()).isEqualTo("3 hari kerja lagi");
        assertThat(jam.perhitungan()).contains("14 hari kalender setelah 12 November 2026");
    }

    @Test
    void explainsAStoredDayByTheCalendarThatGaveIt() {
        LocalDate mulai = LocalDate.of(2026, 11, 16);
        Kalender moved = KALENDER.dengan(List.of(new Ketetapan(
                LocalDate.of(2026, 11, 20),
                Ketetapan.Tindakan.DITETAPKAN,
                new Libur(LocalDate.of(2026, 11, 30), "Libur contoh", JenisLibur.CUTI_BERSAMA, "SKB contoh"))));
        LocalDate before = KALENDER.batasWaktu(mulai, 30).jatuhTempo();
        LocalDate after = moved.batasWaktu(mulai, 30).jatuhTempo();

        assertThat(stored(mulai, before, moved))
                .hasValueSatisfying(words -> assertThat(words).doesNotContain("30 November"));
        assertThat(stored(mulai, after, moved))
                .hasValueSatisfying(words -> assertThat(words).contains("30 November"));
        assertThat(stored(mulai, after.plusDays(1), moved)).isEmpty(); // nobody knows how
    }

    private static Optional<String> stored(LocalDate mulai, LocalDate jatuhTempo, Kalender kalender) {
        return Jam.tersimpan("x", JangkaWaktu.TANGGAPAN, mulai, jatuhTempo, Optional.empty(), mulai, TODAY, kalender)
                .perhitungan();
    }

    @Test
    void saysHowATimeStands() {
        assertThat(set(TODAY.plusDays(1), Optional.empty())).isEqualTo("1 hari kerja lagi");
        assertThat(set(TODAY, Optional.empty())).isEqualTo("hari ini");
        assertThat(set(TODAY.minusDays(3), Optional.empty())).isEqualTo("lewat 1 hari kerja");
        assertThat(set(TODAY, Optional.of(TODAY.minusDays(3)))).isEqualTo("tepat waktu, 20 November 2026");
        assertThat(set(TODAY.minusDays(6), Optional.of(TODAY.minusDays(3))))
                .isEqualTo("20 November 2026, terlambat 3 hari kerja");
        assertThat(set(LocalDate.of(2026, 11, 20), Optional.of(LocalDate.of(2026, 11, 21))))
                .isEqualTo("21 November 2026, terlambat 1 hari");
    }

    private static String set(LocalDate jatuhTempo, Optional<LocalDate> terjadi) {
        return Jam.ditetapkan("x", "dasar", jatuhTempo, terjadi, TODAY, KALENDER)
                .kata();
    }
}
