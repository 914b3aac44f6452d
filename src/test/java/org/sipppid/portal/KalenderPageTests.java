package org.sipppid.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipppid.Axe;
import org.sipppid.Browser;
import org.sipppid.Program;
import org.sipppid.kalender.Kalender;

class KalenderPageTests {

    private final Program program = Program.shared();

    private String body(String path) {
        return program.visitor().get(path).body();
    }

    @Test
    void listsAYearsDaysOffWithTheirDecrees() {
        Kalender kalender = Kalender.bawaan();
        assertThat(kalender.tahun()).contains(2020, 2026);
        for (int tahun : kalender.tahun()) {
            String body = body("/kalender?tahun=" + tahun);
            assertThat(body.split("<li>"))
                    .hasSize(1
                            + kalender.libur(tahun).size()
                            + kalender.perubahan(tahun).size());
            assertThat(kalender.libur(tahun))
                    .isNotEmpty()
                    .allSatisfy(day -> assertThat(body).contains(day.nama().replace("'", "&#39;"), day.keputusan()));
        }
        assertThat(body("/kalender")).contains("Hari libur <span>2026</span>"); // this year, where none is asked for
    }

    @Test
    void saysWhatChangedWhen() {
        assertThat(body("/kalender?tahun=2025"))
                .contains("<b>Ditetapkan</b> <span>18 Agustus 2025 Cuti bersama Proklamasi Kemerdekaan</span>")
                .contains("dihitung sejak 7 Agustus 2025, SKB perubahan 933/2025, 1/2025, 3/2025");
        assertThat(body("/kalender?tahun=2020")).contains("<b>Dihapus</b> <span>28 Desember 2020");
        assertThat(body("/kalender?tahun=2026")).contains("Tidak ada.");
    }

    @ParameterizedTest
    @CsvSource({"2019,2019", "abc,abc", "20265,20265", "%3Cb%3E,&lt;b&gt;"})
    void saysWhichYearsThereAre(String tahun, String named) {
        assertThat(body("/kalender?tahun=" + tahun))
                .contains("Tidak ada daftar libur untuk tahun &#39;" + named + "&#39;; yang ada: 2020, 2021,");
    }

    @ParameterizedTest
    @CsvSource({"1366,768,LIGHT", "360,740,DARK"})
    void isAccessible(int width, int height, ColorScheme scheme) {
        try (BrowserContext window = Browser.open(width, height, scheme)) {
            Page page = window.newPage();
            for (String tahun : new String[] {"2020", "abc"}) {
                page.navigate("/kalender?tahun=" + tahun);
                assertThat(page.url()).endsWith("/kalender?tahun=" + tahun);
                assertThat(Axe.violations(page))
                        .as(tahun)
                        .extracting(violation -> violation.getImpact() + " " + violation.getId())
                        .isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
            }
        }
    }
}
