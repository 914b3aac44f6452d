package org.sipppid.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BatasWaktuTests {

    private static final Kalender KALENDER = Kalender.bawaan();

    @ParameterizedTest
    @CsvFileSource(resources = "/kalender/batas-waktu.csv")
    void fallsOnTheDayOfTheTable(LocalDate diterima, int hari, LocalDate menurut, LocalDate jatuhTempo) {
        assertThat(KALENDER.menurut(menurut).batasWaktu(diterima, hari).jatuhTempo())
                .isEqualTo(jatuhTempo);
    }

    @Test
    void explainsWhatWasCountedAndUnderWhichDecreeADayWasPassedOver() {
        LocalDate diterima = LocalDate.of(2025, 8, 6);
        int hari = JangkaWaktu.PEMBERITAHUAN_TERTULIS.hari(); // UU 14/2008 Ps. 22(7)

        assertThat(KALENDER.batasWaktu(diterima, hari).penjelasan())
                .isEqualTo("jatuh tempo 21 Agustus 2025: 10 hari kerja setelah 6 Agustus 2025, melewati "
                        + "9–10 Agustus akhir pekan, 16–17 Agustus akhir pekan, "
                        + "18 Agustus cuti bersama (SKB perubahan 933/2025, 1/2025, 3/2025)");
        assertThat(KALENDER.menurut(diterima).batasWaktu(diterima, hari).penjelasan())
                .isEqualTo("jatuh tempo 20 Agustus 2025: 10 hari kerja setelah 6 Agustus 2025, melewati "
                        + "9–10 Agustus akhir pekan, 16–17 Agustus akhir pekan; "
                        + "menurut ketetapan libur sampai dengan 6 Agustus 2025");
    }

    @Test
    void joinsDaysOffOfOneReasonAndNamesTheYearWhereItIsAnother() {
        assertThat(KALENDER.menurut(LocalDate.of(2020, 3, 9))
                        .batasWaktu(LocalDate.of(2020, 5, 19), 2)
                        .penjelasan())
                .isEqualTo("jatuh tempo 2 Juni 2020: 2 hari kerja setelah 19 Mei 2020, melewati "
                        + "21 Mei libur nasional Kenaikan Yesus Kristus (SKB 728/2019, 213/2019, 01/2019), "
                        + "22 Mei cuti bersama (SKB 728/2019, 213/2019, 01/2019), "
                        + "23–24 Mei akhir pekan, "
                        + "25 Mei libur nasional Hari kedua dari Hari Raya Idul Fitri (SKB 728/2019, 213/2019, 01/2019), "
                        + "26–27 Mei cuti bersama (SKB 728/2019, 213/2019, 01/2019), "
                        + "28–29 Mei cuti bersama (SKB perubahan pertama (9 Maret 2020, nomor belum dipastikan)), "
                        + "30–31 Mei akhir pekan, "
                        + "1 Juni libur nasional Hari Lahir Pancasila (SKB 728/2019, 213/2019, 01/2019); "
                        + "menurut ketetapan libur sampai dengan 9 Maret 2020");
        assertThat(KALENDER.batasWaktu(LocalDate.of(2022, 12, 30), 1).penjelasan())
                .isEqualTo("jatuh tempo 2 Januari 2023: 1 hari kerja setelah 30 Desember 2022, melewati "
                        + "31 Desember 2022–1 Januari akhir pekan");
    }

    @Test
    void saysWhereAYearHasNoList() {
        assertThat(KALENDER.batasWaktu(LocalDate.of(2015, 8, 14), 1).penjelasan())
                .isEqualTo(
                        "jatuh tempo 17 Agustus 2015: 1 hari kerja setelah 14 Agustus 2015, melewati "
                                + "15–16 Agustus akhir pekan; tahun 2015 tidak punya daftar libur, hanya akhir pekan yang dilewati");
        assertThat(KALENDER.batasWaktu(LocalDate.of(2027, 12, 30), 3).tanpaDaftar())
                .containsExactly(2028);
        assertThat(KALENDER.batasWaktu(LocalDate.of(2019, 12, 31), 1).tanpaDaftar())
                .isEmpty();
    }

    @Test
    void passesOverARegionalDayFromItsDecisionOnUntilItIsStruck() {
        LocalDate hari = LocalDate.of(2026, 11, 25);
        Libur daerah = new Libur(hari, "Hari jadi daerah", JenisLibur.LIBUR_DAERAH, "Keputusan Gubernur Contoh");
        Kalender kalender = KALENDER.dengan(List.of(
                new Ketetapan(LocalDate.of(2026, 11, 20), Ketetapan.Tindakan.DIHAPUS, daerah),
                new Ketetapan(LocalDate.of(2026, 11, 2), Ketetapan.Tindakan.DITETAPKAN, daerah)));

        assertThat(KALENDER.hariKerja(hari)).isTrue();
        assertThat(kalender.menurut(LocalDate.of(2026, 11, 1)).hariKerja(hari)).isTrue();
        assertThat(kalender.menurut(LocalDate.of(2026, 11, 2)).hariKerja(hari)).isFalse();
        assertThat(kalender.menurut(LocalDate.of(2026, 11, 2))
                        .batasWaktu(hari.minusDays(1), 1)
                        .penjelasan())
                .contains("melewati 25 November libur daerah Hari jadi daerah (Keputusan Gubernur Contoh)");
        assertThat(kalender.hariKerja(hari)).isTrue();
    }

    @Test
    void keepsARegionalDayWhenTheNationalOneOnItsDateIsStruck() {
        LocalDate hari = LocalDate.of(2020, 12, 28); // decreed on 9 April, struck on 1 December 2020
        Libur daerah = new Libur(hari, "Hari jadi daerah", JenisLibur.LIBUR_DAERAH, "Keputusan Gubernur Contoh");
        Kalender kalender = KALENDER.dengan(
                List.of(new Ketetapan(LocalDate.of(2020, 5, 1), Ketetapan.Tindakan.DITETAPKAN, daerah)));
        assertThat(KALENDER.hariKerja(hari)).isTrue();
        assertThat(kalender.hariKerja(hari)).isFalse();
    }

    @Test
    void keepsANationalDayWhenTheRegionalOneOnItsDateIsStruck() {
        LocalDate hari = LocalDate.of(2026, 8, 17);
        Libur daerah = new Libur(hari, "Hari jadi daerah", JenisLibur.LIBUR_DAERAH, "Keputusan Gubernur Contoh");
        Kalender kalender = KALENDER.dengan(List.of(
                new Ketetapan(LocalDate.of(2026, 5, 1), Ketetapan.Tindakan.DITETAPKAN, daerah),
                new Ketetapan(LocalDate.of(2026, 5, 2), Ketetapan.Tindakan.DIHAPUS, daerah)));
        assertThat(kalender.hariKerja(hari)).isFalse();
    }

    @Test
    void keepsARegionalDayDecidedAfterTheNationalOneThatWasStruckLater() {
        LocalDate hari = LocalDate.of(2028, 5, 2);
        Libur nasional = new Libur(hari, "Cuti bersama", JenisLibur.CUTI_BERSAMA, "SKB Contoh");
        Libur daerah = new Libur(hari, "Hari jadi daerah", JenisLibur.LIBUR_DAERAH, "Keputusan Gubernur Contoh");
        Kalender kalender = KALENDER.dengan(List.of(
                new Ketetapan(LocalDate.of(2026, 5, 1), Ketetapan.Tindakan.DITETAPKAN, nasional),
                new Ketetapan(LocalDate.of(2026, 5, 2), Ketetapan.Tindakan.DITETAPKAN, daerah),
                new Ketetapan(LocalDate.of(2026, 5, 3), Ketetapan.Tindakan.DIHAPUS, nasional)));
        assertThat(kalender.menurut(LocalDate.of(2026, 5, 2)).libur(2028)).containsExactly(nasional);
        assertThat(kalender.libur(2028)).containsExactly(daerah);
        assertThat(kalender.hariKerja(hari)).isFalse();
    }

    @Test
    void ofDecisionsOnOneDayTheLaterInTheListIsTheLaterOne() {
        LocalDate hari = LocalDate.of(2028, 5, 2);
        Libur libur = new Libur(hari, "Cuti bersama", JenisLibur.CUTI_BERSAMA, "SKB Contoh");
        Ketetapan laidDown = new Ketetapan(LocalDate.of(2026, 5, 1), Ketetapan.Tindakan.DITETAPKAN, libur);
        Ketetapan struck = new Ketetapan(LocalDate.of(2026, 5, 1), Ketetapan.Tindakan.DIHAPUS, libur);
        assertThat(KALENDER.dengan(List.of(laidDown, struck)).hariKerja(hari)).isTrue();
        assertThat(KALENDER.dengan(List.of(struck, laidDown)).hariKerja(hari)).isFalse();
    }

    @Test
    void aYearHasAListOnceNewYearsDayIsLaidDown() {
        LocalDate known = LocalDate.of(2027, 9, 20);
        Kalender regional =
                KALENDER.dengan(List.of(laidDown(known, LocalDate.of(2028, 5, 2), JenisLibur.LIBUR_DAERAH)));
        Kalender listed =
                KALENDER.dengan(List.of(laidDown(known, LocalDate.of(2028, 1, 1), JenisLibur.LIBUR_NASIONAL)));

        assertThat(regional.tahun()).doesNotContain(2028);
        assertThat(listed.tahun()).endsWith(2028);
        assertThat(listed.batasWaktu(LocalDate.of(2027, 12, 30), 3).tanpaDaftar())
                .isEmpty();
        assertThat(listed.menurut(known.minusDays(1)).tahun()).doesNotContain(2028);
    }

    private static Ketetapan laidDown(LocalDate known, LocalDate day, JenisLibur jenis) {
        return new Ketetapan(known, Ketetapan.Tindakan.DITETAPKAN, new Libur(day, "Contoh", jenis, "SKB Contoh"));
    }

    @Test
    void waitsForTheNextYearsListFromOctoberOn() {
        assertThat(KALENDER.tahunMenungguDaftar(LocalDate.of(2026, 11, 24))).isEmpty();
        assertThat(KALENDER.tahunMenungguDaftar(LocalDate.of(2027, 9, 30))).isEmpty();
        assertThat(KALENDER.tahunMenungguDaftar(LocalDate.of(2027, 10, 1))).containsExactly(2028);
        assertThat(KALENDER.tahunMenungguDaftar(LocalDate.of(2028, 2, 1))).containsExactly(2028);
    }

    @Test
    void refusesALengthThatIsNone() {
        assertThatThrownBy(() -> KALENDER.batasWaktu(LocalDate.of(2026, 11, 23), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Jangka waktu paling sedikit 1 hari kerja, bukan 0");
        assertThatThrownBy(() -> KALENDER.hariKerja(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 22)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tidak boleh mendahului");
    }
}
