package org.sipppid.rekonsiliasi.menurut;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.Axe;
import org.sipppid.Browser;
import org.sipppid.Program;
import org.sipppid.Visitor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.DaftarSkpd;

/** The page of two days as officers get it, and the list of objections that its figures open. */
@Tag("layar")
class MenurutPageTests {

    private static final Program PROGRAM = Program.shared();
    private static final String PAGE =
            "/rekonsiliasi/menurut?periode=2026-06&skpd=DPMD&dulu=2026-11-22&kini=2026-11-23";

    @Test
    void aFigureOpensTheRecordsThatExplainItAndOthersSeeTheirNumberOnly() {
        PROGRAM.bean(Transactions.class)
                .write(
                        PermohonanFixture.UTAMA,
                        () -> PROGRAM.bean(RegisterPermohonan.class)
                                .catat(
                                        UUID.randomUUID(),
                                        PermohonanFixture.aRequest(
                                                PROGRAM.bean(DaftarSkpd.class)
                                                        .find("DPMD")
                                                        .orElseThrow(),
                                                LocalDate.of(2026, 6, 8))));
        PROGRAM.awaitSealed();

        String own = PROGRAM.visitor(PROGRAM.officer("DPMD")).get(PAGE).body();
        assertThat(own)
                .contains("angka=hasil-berjalan#sebab", "baru dicatat", "tanggal diterima: 8 Juni 2026")
                .contains("· tidak berubah", "Tidak ada catatan keberatan yang terhitung lain");
        assertThat(own.split("<details class=\"card\" open=\"open\"").length)
                .as("outcomes, flow, channels and kinds of applicant")
                .isEqualTo(1 + 4);
        assertThat(PROGRAM.visitor(PROGRAM.officer("DPMD"))
                        .get(PAGE + "&angka=hasil-berjalan")
                        .body())
                .contains("Catatan yang menjelaskan selisih: Berjalan", "+1", "Catatan yang menjelaskan semua angka");
        assertThat(PROGRAM.visitor(PROGRAM.officer("RSJ"))
                        .get(PAGE + "&angka=hasil-berjalan")
                        .body())
                .contains("1 catatan menjelaskan selisih; 0 di antaranya ditampilkan")
                .doesNotContain("baru dicatat");
        try (BrowserContext phone = Browser.open(360, 740, ColorScheme.DARK)) {
            Page page = phone.newPage();
            Browser.signIn(page, PROGRAM.officer("DPMD"));
            page.navigate(PAGE + "&angka=hasil-berjalan");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    @Test
    void aFigureThatIsNotComparedIsSaid() {
        Visitor.Answer unknown = PROGRAM.visitor(PROGRAM.utama()).get(PAGE + "&angka=entah");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.body()).contains("pilih selisihnya dari tabel");
    }

    @Test
    void theListOfObjectionsIsShownAsKnownOnADay() {
        Visitor utama = PROGRAM.visitor(PROGRAM.utama());
        assertThat(utama.get("/keberatan?periode=2026&menurut=2026-11-22").body())
                .contains("Menurut catatan sampai akhir <b>22 November 2026</b>")
                .contains("<b class=\"jumlah\">0</b> keberatan");
        Visitor.Answer ahead = utama.get("/keberatan?periode=2026&menurut=2026-11-24");
        assertThat(ahead.status()).isEqualTo(400);
        assertThat(ahead.body()).contains("24 November 2026 belum ada");
    }
}
