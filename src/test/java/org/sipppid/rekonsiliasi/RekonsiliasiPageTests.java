package org.sipppid.rekonsiliasi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipppid.Browser;
import org.sipppid.Program;
import org.sipppid.Visitor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.DaftarSkpd;

/** The pages of monthly declarations as officers get them. */
class RekonsiliasiPageTests {

    private static final Program PROGRAM = Program.shared();
    private static final Pattern VERSION = Pattern.compile("name=\"versi\" value=\"(\\d+)\"");

    private static void enter(String kode, LocalDate day) {
        PROGRAM.bean(Transactions.class)
                .write(
                        PermohonanFixture.UTAMA,
                        () -> PROGRAM.bean(RegisterPermohonan.class)
                                .catat(
                                        UUID.randomUUID(),
                                        PermohonanFixture.aRequest(
                                                PROGRAM.bean(DaftarSkpd.class)
                                                        .find(kode)
                                                        .orElseThrow(),
                                                day)));
        PROGRAM.awaitSealed();
    }

    private static Visitor.Answer declare(Visitor officer, String url, String... figures) {
        Matcher version = VERSION.matcher(officer.get(url).body());
        String[] fields = {
            "versi", version.find() ? version.group(1) : "0",
            "diterima", figures[0],
            "dikabulkan_penuh", figures[1],
            "dikabulkan_sebagian", figures[2],
            "ditolak", figures[3],
            "hasil_lain", figures[4],
            "berjalan", figures[5]
        };
        return officer.post(url + "/pernyataan", fields);
    }

    @Test
    void whatOneUnitDeclaresMovesTheOthersPageAndALaterChangeMovesItBack() {
        enter("BAPENDA", LocalDate.of(2026, 4, 6));
        try (BrowserContext window = Browser.open(1366, 768, ColorScheme.LIGHT);
                BrowserContext elsewhere = Browser.open(1366, 768, ColorScheme.LIGHT)) {
            Page officer = window.newPage();
            Browser.signIn(officer, PROGRAM.officer("BAPENDA"));
            Page utama = elsewhere.newPage();
            Browser.signIn(utama, PROGRAM.utama());
            utama.navigate("/rekonsiliasi?tahun=2026");
            String cell = "tr[data-skpd=BAPENDA] a[href='/rekonsiliasi/BAPENDA/2026-04']";
            PlaywrightAssertions.assertThat(utama.locator(cell)).hasText("○ belum melapor");

            officer.navigate("/rekonsiliasi/BAPENDA/2026-04");
            officer.fill("#diterima", "1");
            PlaywrightAssertions.assertThat(officer.locator("[data-beda=diterima]"))
                    .hasText("✓ sama");
            officer.fill("#dikabulkan_penuh", "1");
            PlaywrightAssertions.assertThat(officer.locator("[data-beda=dikabulkan_penuh]"))
                    .hasText("+1");
            for (String other : new String[] {"dikabulkan_sebagian", "ditolak", "hasil_lain", "berjalan"}) {
                officer.fill("#" + other, "0");
            }
            officer.click("main button[type=submit]");
            PlaywrightAssertions.assertThat(officer.locator("main .judul .keadaan"))
                    .hasText("≠ selisih (2)");
            PlaywrightAssertions.assertThat(utama.locator(cell)).hasText("≠ selisih (2)");

            officer.fill("#dikabulkan_penuh", "0");
            officer.fill("#berjalan", "1");
            officer.click("main button[type=submit]");
            PlaywrightAssertions.assertThat(utama.locator(cell)).hasText("✓ cocok");

            enter("BAPENDA", LocalDate.of(2026, 4, 7));
            PlaywrightAssertions.assertThat(utama.locator(cell)).hasText("≠ selisih (2)");
            PlaywrightAssertions.assertThat(officer.locator("main .judul .keadaan"))
                    .hasText("≠ selisih (2)");
            PlaywrightAssertions.assertThat(officer.locator("[data-beda=diterima]"))
                    .hasText("−1");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,1,0,0,0,0 | Diterima 2 tidak sama dengan jumlah hasilnya: 1 + 0 + 0 + 0 + 0 = 1",
                "dua,1,0,0,0,0 | Diterima harus bilangan bulat mulai dari 0",
                "-1,1,0,0,0,0 | Diterima harus bilangan bulat mulai dari 0",
                "99999999,1,0,0,0,0 | Diterima harus bilangan bulat mulai dari 0",
                "0,0,0,0,0,0 | beri tanda pada Nihil",
                "5,,1,1,1,2 | Dikabulkan penuh harus diisi; tulis 0 bila tidak ada"
            })
    void badInputSaysWhatIsValidAndKeepsWhatWasTyped(String figures, String message) {
        Visitor officer = PROGRAM.visitor(PROGRAM.officer("BKD"));
        String[] typed = figures.split(",", -1);

        Visitor.Answer answer = declare(officer, "/rekonsiliasi/BKD/2026-03", typed);

        assertThat(answer.body()).contains("Belum tersimpan", message).contains("value=\"" + typed[0] + "\"");
        assertThat(answer.body()).contains("belum melapor");
    }

    @Test
    void aMonthThatIsNotOverCannotBeDeclaredAndNoOtherUnitDeclares() {
        Visitor officer = PROGRAM.visitor(PROGRAM.officer("BKD"));
        for (String bulan : new String[] {"2026-11", "2026-12", "2027-01"}) {
            String url = "/rekonsiliasi/BKD/" + bulan;
            assertThat(officer.get(url).body()).contains("belum berakhir").doesNotContain("Simpan pernyataan");
            assertThat(declare(officer, url, "1", "1", "0", "0", "0", "0").body())
                    .contains("Belum tersimpan", "belum berakhir");
        }
        assertThat(declare(officer, "/rekonsiliasi/BAPENDA/2026-01", "1", "1", "0", "0", "0", "0")
                        .status())
                .isEqualTo(403);
        for (String nowhere : new String[] {"BKD/2026-13", "BKD/mei", "ENTAH/2026-01", "BKD/1999-01"}) {
            assertThat(officer.get("/rekonsiliasi/" + nowhere).status())
                    .as(nowhere)
                    .isEqualTo(404);
        }
    }

    @Test
    void theTableSaysHowManyUnitsStandBehindItsTotals() {
        Visitor reader = PROGRAM.visitor(PROGRAM.officer("BKD"));
        String page = reader.get("/rekonsiliasi?tahun=2026").body();
        assertThat(page).contains("dihitung dari 0 dari 45 SKPD", "belum waktunya");
        assertThat(reader.get("/dasbor?periode=2026").body())
                .contains("dihitung dari 0 dari 45 SKPD", "belum melapor: bulan sudah berakhir");
        assertThat(page.split("<tr data-skpd=").length + page.split("<tr class=\"milik\" data-skpd=").length)
                .isGreaterThanOrEqualTo(46);
        assertThat(reader.get("/rekonsiliasi?tahun=2026&jenis=rsud").body())
                .doesNotContain("data-skpd=\"BKD\"")
                .contains("dari ");
        assertThat(reader.get("/rekonsiliasi?tahun=2020").body()).contains("belum ada bulan yang berakhir");
        Visitor.Answer unknown = reader.get("/rekonsiliasi?tahun=kemarin");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body()).contains("Yang ditampilkan: tahun 2026");
    }

    @Test
    void whatWasDoneIsToldToItsReaderThoughTheLivePageReadsItsPartsFirst() {
        String url = "/rekonsiliasi/DISBUNNAK/2026-03";
        Visitor officer = PROGRAM.visitor(PROGRAM.officer("DISBUNNAK"));
        enter("DISBUNNAK", LocalDate.of(2026, 3, 9));
        declare(officer, url, "1", "0", "0", "0", "0", "1");
        Matcher parts = Pattern.compile("data-alamat=\"([^\"]+)\"")
                .matcher(officer.get(url).body());
        assertThat(parts.find()).isTrue();

        assertThat(officer.press(url + "/tutup").status()).isEqualTo(302);

        assertThat(officer.get(parts.group(1)).body()).contains("keadaan ditutup");
        assertThat(officer.get(url).body()).contains("Bulan ini ditutup.");
    }

    @Test
    void aClosedMonthIsChangedOnlyAsAKoreksiAndTheFormKeepsWhatWasTyped() {
        String url = "/rekonsiliasi/DISBUNNAK/2026-02";
        Visitor officer = PROGRAM.visitor(PROGRAM.officer("DISBUNNAK"));
        enter("DISBUNNAK", LocalDate.of(2026, 2, 9));
        assertThat(officer.post(url + "/tutup").body()).contains("belum dapat ditutup");
        declare(officer, url, "1", "0", "0", "0", "0", "1");
        assertThat(officer.get(url).body()).contains("Tutup bulan ini");
        assertThat(officer.post(url + "/tutup").body())
                .contains("Bulan ini ditutup.", "keadaan ditutup", "hanya dapat diubah sebagai koreksi")
                .doesNotContain("Simpan pernyataan");
        assertThat(declare(officer, url, "1", "0", "0", "0", "0", "1").body()).contains("sudah ditutup; pernyataannya");

        String request = find(officer);
        String[] form = {
            "versi", "1",
            "diterima", "2026-02-10",
            "jalur", "surat",
            "jenis_pemohon", "perseorangan",
            "rincian", "Rincian yang diketik ulang",
            "tujuan", "",
            "alasan", "Salah baca stempel"
        };
        Visitor.Answer refused = officer.post(request + "/tindakan/perbaiki", form);
        assertThat(refused.body())
                .contains(
                        "Bulan 2026-02 ",
                        "sudah ditutup",
                        "id=\"koreksi\"",
                        "Rincian yang diketik ulang",
                        "2026-02-10");
        String[] reasoned = java.util.Arrays.copyOf(form, form.length + 2);
        reasoned[form.length] = "koreksi";
        reasoned[form.length + 1] = "Stempel agenda terbaca 9, mestinya 10";
        assertThat(officer.post(request + "/tindakan/perbaiki", reasoned).body())
                .contains("Tersimpan");
        assertThat(officer.get(url).body())
                .contains("Koreksi sesudah ditutup", "tanggal diterima: 9 Februari 2026 → 10 Februari 2026")
                .contains("Alasan: Stempel agenda terbaca 9, mestinya 10");

        assertThat(officer.post(url + "/buka", "alasan", "ingin").status()).isEqualTo(403);
        Visitor utama = PROGRAM.visitor(PROGRAM.utama());
        assertThat(utama.post(url + "/buka", "alasan", " ").body()).contains("Alasan membuka kembali harus diisi");
        assertThat(utama.post(url + "/buka", "alasan", "Register susulan").body())
                .contains("Bulan ini dibuka kembali.", "Register susulan", "keadaan cocok");
    }

    private static String find(Visitor officer) {
        Matcher row = Pattern.compile("/permohonan/[0-9a-f-]{36}")
                .matcher(officer.get("/permohonan?periode=2026-02").body());
        assertThat(row.find()).isTrue();
        return row.group();
    }
}
