package org.sipppid.ketetapan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipppid.kalender.JenisLibur;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Ketetapan.Tindakan;

/** Files of days off, CSV and iCalendar, good and bad. */
class BerkasKetetapanTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 10, 1);
    private static final BerkasKetetapan.Bawaan BAWAAN = new BerkasKetetapan.Bawaan(
            Optional.of(JenisLibur.LIBUR_NASIONAL), "SKB Contoh", Optional.of(LocalDate.of(2027, 9, 20)));
    private static final BerkasKetetapan.Bawaan TANPA =
            new BerkasKetetapan.Bawaan(Optional.empty(), "", Optional.empty());

    private static List<Usulan> read(String text) {
        return BerkasKetetapan.read(text.getBytes(StandardCharsets.UTF_8), BAWAAN, TODAY);
    }

    private static List<String> wrong(String text, BerkasKetetapan.Bawaan bawaan) {
        return catchThrowableOfType(
                        UsulanKeliru.class,
                        () -> BerkasKetetapan.read(text.getBytes(StandardCharsets.UTF_8), bawaan, TODAY))
                .pesan();
    }

    @Test
    void takesTheListsThatTheProgramCarriesAndChangesNothingByThem() throws IOException {
        Kalender kalender = Kalender.bawaan();
        for (String file : List.of("libur-nasional.csv", "libur-nasional-perubahan.csv")) {
            try (InputStream in = Kalender.class.getResourceAsStream("/kalender/" + file)) {
                List<Usulan> usulan = BerkasKetetapan.read(in.readAllBytes(), BAWAAN, TODAY);
                assertThat(usulan).hasSizeGreaterThan(40);
                if (file.equals("libur-nasional.csv")) {
                    assertThat(usulan).noneMatch(satu -> satu.mengubah(kalender));
                }
            }
        }
    }

    @Test
    void readsADayThatMovesAsOneStruckAndOneLaidDown() {
        List<Usulan> usulan = read("""
                date;name;kind;action;decided_on;decree;confidence
                24/12/2027;Cuti bersama Natal;cuti_bersama;digeser ke 2027-12-27;2027-09;"SKB 1, 2, 3";high

                """);
        assertThat(usulan).extracting(Usulan::tindakan).containsExactly(Tindakan.DIHAPUS, Tindakan.DITETAPKAN);
        assertThat(usulan)
                .extracting(satu -> satu.libur().tanggal())
                .containsExactly(LocalDate.of(2027, 12, 24), LocalDate.of(2027, 12, 27));
        assertThat(usulan).allSatisfy(satu -> {
            assertThat(satu.baris()).isEqualTo(2);
            assertThat(satu.libur().jenis()).isEqualTo(JenisLibur.CUTI_BERSAMA);
            assertThat(satu.libur().keputusan()).isEqualTo("SKB 1, 2, 3");
            assertThat(satu.diputuskan()).isEqualTo(LocalDate.of(2027, 9, 1));
        });
    }

    @Test
    void fillsInWhatTheFileDoesNotSay() {
        byte[] old = "date,name\n2028-01-01,Tahun Baru – Masehi\n".getBytes(Charset.forName("windows-1252"));
        assertThat(BerkasKetetapan.read(old, BAWAAN, TODAY)).singleElement().satisfies(satu -> {
            assertThat(satu.libur().nama()).isEqualTo("Tahun Baru – Masehi");
            assertThat(satu.libur().jenis()).isEqualTo(JenisLibur.LIBUR_NASIONAL);
            assertThat(satu.libur().keputusan()).isEqualTo("SKB Contoh");
            assertThat(satu.diputuskan()).isEqualTo(LocalDate.of(2027, 9, 20));
        });
    }

    @Test
    void whatIsPrintedForTheFormReadsBackAsTheSame() {
        List<Usulan> usulan =
                read("date,name,action\n2028-01-01,\"Tahun \"\"Baru\"\", Masehi\",\n2027-12-24,x,dihapus\n");
        assertThat(BerkasKetetapan.read(CsvUsulan.print(usulan).getBytes(StandardCharsets.UTF_8), TANPA, TODAY))
                .isEqualTo(usulan);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-02-30,x,cuti_bersama,,2027-01-01,SKB | date '2027-02-30' bukan tanggal yang ada di kalender",
                "1999-12-31,x,cuti_bersama,,2027-01-01,SKB | date harus di antara 2000-01-01 dan 2199-12-31",
                "2027-12-24,,cuti_bersama,,2027-01-01,SKB | name harus diisi",
                "2027-12-24,x,libur,,2027-01-01,SKB | yang sah: libur_nasional, cuti_bersama, libur_daerah",
                "2027-12-24,x,cuti_bersama,diubah,2027-01-01,SKB | yang sah: ditetapkan, ditambah, dihapus, digeser ke",
                "2027-12-24,x,cuti_bersama,digeser ke besok,2027-01-01,SKB | action 'besok' bukan tanggal",
                "2027-12-24,x,cuti_bersama,,2027-13-01,SKB | decided_on '2027-13-01' bukan tanggal",
                "2027-12-24,x,cuti_bersama,,2027-10-02,SKB | decided_on di masa depan; paling akhir hari ini, 1 Oktober 2027",
                "2027-12-24,x,cuti_bersama,,2027-01-01, | decree harus diisi"
            })
    void saysTheLineAndWhatIsValid(String row, String message) {
        String file = "date,name,kind,action,decided_on,decree\n2028-01-01,x,libur_nasional,,2027-01-01,SKB\n" + row;
        assertThat(wrong(file, TANPA))
                .singleElement()
                .asString()
                .startsWith("Baris 3: ")
                .contains(message);
    }

    @Test
    void saysAllThatIsWrongAtOnceButNotEndlessly() {
        assertThat(wrong("date,name\nx,\n" + "y,z\n".repeat(40), BAWAAN))
                .hasSize(21)
                .startsWith(
                        "Baris 2: date 'x' bukan tanggal yang ada di kalender; tulis seperti 2026-12-24 atau 24/12/2026.",
                        "Baris 2: name harus diisi, paling panjang 200 karakter.")
                .endsWith("Dan 22 kekeliruan lagi.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | kosong atau belum dipilih",
                "nama,hari | judul kolom harus memuat date dan name",
                "date,name | hanya memuat judul kolom",
                "'date,name\n2028-01-01,\"x' | tanda kutip yang belum ditutup",
                "'BEGIN:VCALENDAR\nEND:VCALENDAR' | tidak memuat satu pun acara"
            })
    void saysWhatAFileMustBe(String file, String message) {
        assertThat(wrong(file, BAWAAN)).singleElement().asString().contains(message);
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(wrong("x".repeat(BerkasKetetapan.LARGEST + 1), BAWAAN))
                .singleElement()
                .asString()
                .contains("1 MB");
    }

    @Test
    void readsWholeDaysOfAnICalendarFile() { // RFC 5545: folding 3.1, DATE 3.3.4, exclusive DTEND 3.6.1, escapes 3.3.11
        List<Usulan> usulan = read(String.join(
                "\r\n",
                "\uFEFFBEGIN:VCALENDAR",
                "BEGIN:VEVENT",
                "DTSTART;VALUE=DATE:20280101",
                "SUMMARY;LANGUAGE=id:Tahun Baru\\, hari",
                "  libur",
                "END:VEVENT",
                "begin:vevent",
                "dtstart:20271231",
                "DTEND;VALUE=DATE:20280102",
                "summary:Akhir tahun",
                "BEGIN:VALARM",
                "SUMMARY:bukan ini",
                "END:VALARM",
                "end:vevent",
                "END:VCALENDAR"));
        assertThat(usulan)
                .extracting(satu -> satu.libur().tanggal() + " " + satu.libur().nama())
                .containsExactly(
                        "2028-01-01 Tahun Baru, hari libur", "2027-12-31 Akhir tahun", "2028-01-01 Akhir tahun");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20280101T090000 | Baris 3: DTSTART harus sehari penuh tanpa jam",
                "DTSTART;VALUE=DATE:20280230 | Baris 3: DTSTART 20280230 bukan tanggal yang ada di kalender",
                "X-LAIN:1 | Baris 2: DTSTART harus sehari penuh tanpa jam",
                "'DTSTART:20280101\nRRULE:FREQ=YEARLY' | Baris 4: acara berulang tidak dapat dipakai",
                "'DTSTART:20280101\nSTATUS:CANCELLED' | Baris 4: acara yang dibatalkan tidak dapat dipakai",
                "'DTSTART:20280101\nDTEND:20280101' | Baris 4: DTEND harus sesudah DTSTART",
                "'DTSTART:20280101\nDTEND:20280301' | Baris 4: DTEND harus sesudah DTSTART, paling jauh 31 hari"
            })
    void saysTheLineOfAnEventThatIsNoDayOff(String lines, String message) {
        String file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + lines + "\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n";
        assertThat(wrong(file, BAWAAN)).singleElement().asString().startsWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUMMARY:", "X-LAIN:1"})
    void anEventNeedsAName(String line) {
        String file = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20280101\n" + line + "\nEND:VEVENT\nEND:VCALENDAR\n";
        assertThat(wrong(file, BAWAAN)).singleElement().asString().contains("name harus diisi");
    }
}
