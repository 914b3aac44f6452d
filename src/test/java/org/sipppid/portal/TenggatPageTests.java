package org.sipppid.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipppid.Axe;
import org.sipppid.Browser;
import org.sipppid.Program;
import org.sipppid.Visitor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanBaru;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;

class TenggatPageTests {

    private final Program program = Program.shared();

    private String body(String path) {
        Visitor.Answer answer = program.visitor().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.path()).isEqualTo(path.replaceAll("\\?.*", "")); // nobody was sent to sign in
        return answer.body();
    }

    @Test
    void asksFirstWithTodayAndTheLawsLength() {
        assertThat(body("/tenggat"))
                .contains("value=\"2026-11-23\"", "value=\"10\"", "UU 14/2008 Pasal 22 ayat (7)")
                .doesNotContain("Jatuh tempo");
    }

    @Test
    void answersByTheDecisionsKnownOnADay() {
        assertThat(body("/tenggat?diterima=2025-08-06&hari=10&menurut=2025-08-06"))
                .contains("Rabu, 20 Agustus 2025", "dilewati 4 hari akhir pekan dan 0 hari libur.")
                .contains("Menurut ketetapan libur sampai dengan 6 Agustus 2025.")
                .doesNotContain("SKB perubahan");
        assertThat(body("/tenggat?diterima=2025-08-06"))
                .contains("Kamis, 21 Agustus 2025", "dilewati 4 hari akhir pekan dan 1 hari libur.")
                .contains("Cuti bersama Proklamasi Kemerdekaan", "SKB perubahan 933/2025, 1/2025, 3/2025");
    }

    @Test
    void warnsOfYearsWithoutAList() {
        assertThat(body("/tenggat?diterima=2027-12-30&hari=3")).contains("tahun 2028 tidak punya daftar libur");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diterima=2025-02-30|value=\"2025-02-30\"|Tanggal diterima harus tanggal yang ada di kalender",
                "diterima=|value=\"\"|Tanggal diterima harus diisi, misalnya 2025-08-06.",
                "diterima=2025-08-06&hari=1001|value=\"1001\"|Hari kerja harus bilangan bulat dari 1 sampai 1000",
                "diterima=2025-08-06&hari=|value=\"\"|Hari kerja harus bilangan bulat dari 1 sampai 1000",
                "diterima=2025-08-06&menurut=1999-12-31|value=\"1999-12-31\"|dari 2000-01-01 sampai 2199-12-31",
                "diterima=%3Cb%3Ex|value=\"&lt;b&gt;x\"|bukan &#39;&lt;b&gt;x&#39;"
            })
    void keepsWhatWasTypedAndSaysWhatIsValid(String query, String kept, String message) {
        assertThat(body("/tenggat?" + query)).contains(kept, message).doesNotContain("Jatuh tempo");
    }

    @Test
    void showsEachDayWithoutColourToo() {
        try (BrowserContext window = Browser.open(360, 740, ColorScheme.DARK)) {
            Page page = window.newPage();
            page.navigate("/masuk");
            page.click("text=Hitung batas waktu");
            page.fill("[name=diterima]", "2025-08-06");
            page.fill("[name=menurut]", "2025-08-07");
            page.click("text=Hitung >> nth=-1");
            page.waitForLoadState();
            assertThat(page.locator(".lembar caption").allTextContents()).containsExactly("Agustus 2025");
            assertThat(page.locator(".lembar .jatuh-tempo").textContent()).isEqualTo("21 ke-10");
            assertThat(page.locator(".lembar .diterima").textContent()).isEqualTo("6 ke-0");
            assertThat(page.locator(".lembar .dihitung").allTextContents())
                    .hasSize(9)
                    .startsWith("7 ke-1");
            assertThat(page.locator(".lembar .dilewati").allTextContents())
                    .containsExactly("9 akhir pekan", "10 akhir pekan", "16 akhir pekan", "17 akhir pekan", "18 cuti");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @CsvSource({"1366,768,LIGHT", "1366,768,DARK", "360,740,LIGHT", "360,740,DARK"})
    void isAccessible(int width, int height, ColorScheme scheme) {
        try (BrowserContext window = Browser.open(width, height, scheme)) {
            Page page = window.newPage();
            for (String query : List.of("", "?diterima=2026-12-10&hari=30", "?diterima=2025-02-30&hari=abc")) {
                page.navigate("/tenggat" + query);
                assertThat(page.url()).endsWith("/tenggat" + query);
                assertThat(Axe.violations(page))
                        .as(query)
                        .extracting(violation -> violation.getImpact() + " " + violation.getId())
                        .isEmpty();
            }
        }
    }

    @Test
    void isOpenedFromARequestWithItsOwnQuestion() {
        Skpd unit = program.bean(Transactions.class)
                .read(
                        PermohonanFixture.UTAMA,
                        () -> program.bean(DaftarSkpd.class).find("DPUPR").orElseThrow());
        PermohonanBaru baru = new PermohonanBaru(
                unit,
                LocalDate.of(2026, 11, 20),
                Jalur.SURAT,
                JenisPemohon.PERSEORANGAN,
                new Pemohon("Nama", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                "Rincian",
                Optional.empty());
        Permohonan permohonan = program.bean(Transactions.class)
                .write(
                        PermohonanFixture.officer(unit),
                        () -> program.bean(RegisterPermohonan.class).catat(UUID.randomUUID(), baru));

        assertThat(program.visitor(program.officer("DPUPR"))
                        .get("/permohonan/" + permohonan.id())
                        .body())
                .contains("/tenggat?diterima=2026-11-20&amp;hari=10&amp;menurut=2026-11-23");
    }
}
