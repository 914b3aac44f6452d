package org.sipppid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.cetak.PdfReadBack;

/**
 * The procedure as an officer carries it out: the dashboard, the report, its print, the hardfile; and the proof that
 * anybody with the paper can ask for.
 */
@Tag("layar")
class SopTests {

    private static final Pattern CODE =
            Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");

    private final Program program = Program.shared();

    @Test
    void theThreeStepsFromTheDashboardToTheArchive() {
        try (BrowserContext office = Browser.open(1366, 768, ColorScheme.LIGHT)) {
            Page page = office.newPage();
            Browser.signIn(page, program.officer("BANHUB"));

            // 1. The dashboard: the reconciliation of all units in real time.
            program.awaitQuiet();
            page.navigate(program.address("/dasbor?periode=2026"));
            Locator received = page.locator(".kartu-kartu .kartu").first().locator(".besar");
            int before = number(received);
            enterAtAnotherUnit();
            assertThat(received).hasText(String.valueOf(before + 1));

            // 2. Menu Laporan: choose, look, enact, print.
            page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Menu utama"))
                    .getByText("Laporan")
                    .click();
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Laporan Pelayanan Informasi"))
                    .click();
            page.getByLabel("Periode").selectOption("2026");
            page.getByLabel("Nama pejabat").fill("Contoh Pejabat, S.H.");
            assertThat(page.frameLocator("#pratinjau").locator("body"))
                    .containsText("Pada Tahun 2026 diterima " + (before + 1) + " ");
            Locator examined = page.getByLabel("Pratinjau sudah saya periksa");
            examined.check();
            page.getByLabel("NIP").fill("197001011995031001");
            assertThat(examined).not().isChecked(); // it was another paper
            examined.check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tetapkan laporan"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("ditetapkan dan dibekukan");
            Page paper = office.waitForPage(
                    () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cetak"))
                            .click());
            paper.close();
            byte[] pdf = page.request()
                    .get(
                            page.getByText("Unduh PDF").getAttribute("href").startsWith("/")
                                    ? program.address(
                                            page.getByText("Unduh PDF").getAttribute("href"))
                                    : page.getByText("Unduh PDF").getAttribute("href"))
                    .body();

            // 3. The hardfile.
            page.getByLabel("Tempat").fill("Ruang PPID, Lemari 2, Boks 12, Map 3");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Catat"))
                    .click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Tempat hardfile tercatat");
            assertThat(page.locator("main")).containsText("Dicetak 1 rangkap");

            verify(code(pdf), before + 1);
        }
    }

    private void enterAtAnotherUnit() {
        Visitor.Answer answer = program.visitor(program.officer("DINKES"))
                .post(
                        "/permohonan/baru",
                        "id",
                        UUID.randomUUID().toString(),
                        "skpd",
                        "DINKES",
                        "diterima",
                        "2026-11-20",
                        "jalur",
                        "surat",
                        "jenisPemohon",
                        "perseorangan",
                        "nama",
                        "Pemohon Uji",
                        "rincian",
                        "Dokumen anggaran");
        assertThat(answer.path()).startsWith("/permohonan/");
    }

    private static String code(byte[] pdf) {
        Matcher code = CODE.matcher(new PdfReadBack(pdf).text());
        assertThat(code.find()).as("a code on the paper").isTrue();
        return code.group();
    }

    /** Anybody with the paper types its code, without an account. */
    private void verify(String code, int received) {
        try (BrowserContext street = Browser.open(360, 740, ColorScheme.DARK)) {
            Page page = street.newPage();
            page.navigate(program.address("/verifikasi"));
            page.getByLabel("Kode pada kaki laporan")
                    .fill(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Periksa kode"))
                    .click();
            Locator answer = page.getByRole(AriaRole.STATUS);
            assertThat(answer).containsText("ASLI");
            assertThat(answer).containsText("Laporan Pelayanan Informasi Tahun 2026");
            assertThat(answer.locator("dt:text-is('Diterima') + dd")).hasText(String.valueOf(received));
        }
    }

    private static int number(Locator figure) {
        return Integer.parseInt(figure.textContent().strip().replace(".", ""));
    }
}
