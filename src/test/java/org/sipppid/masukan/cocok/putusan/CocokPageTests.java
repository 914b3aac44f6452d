package org.sipppid.masukan.cocok.putusan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipppid.Axe;
import org.sipppid.Browser;
import org.sipppid.Program;

/** The whole road of a unit's file in the browser, by the unit's own officer: once with choosing, once without. */
@Tag("layar")
class CocokPageTests {

    private static final Program PROGRAM = Program.shared();

    private static final String FIRST = """
            No. Register;Tgl Masuk;Informasi yang diminta;Cara Permohonan;Status;Tgl Jawab
            1/%1$s;03/08/2026;Laporan keuangan 2025;Datang;Selesai diberikan;07/08/2026
            2/%1$s;04/08/2026;Daftar aset;Email;Proses;
            3/%1$s;31/08/2026;Peta jalan;Datang;Proses;
            """;

    private static final String SECOND = """
            No. Register;Tgl Masuk;Informasi yang diminta;Cara Permohonan;Status;Tgl Jawab
            1/%1$s;03/08/2026;Laporan keuangan 2025;Datang;Selesai diberikan;10/08/2026
            3/%1$s;31/08/2026;Peta jalan kabupaten;Email;Proses;
            4/%1$s;12/08/2026;Data pegawai;Datang;Proses;
            5/%1$s;40/08/2026;Tanggal keliru;Datang;Proses;
            """;

    @ParameterizedTest
    @CsvSource({"1366, 768, LIGHT, DISKOMINFO", "360, 740, DARK, DISDIKBUD"})
    void aFileIsMappedOnceAndItsDifferencesAreSettled(int width, int height, ColorScheme scheme, String unit) {
        try (BrowserContext window = Browser.open(width, height, scheme)) {
            Page page = window.newPage();
            List<String> errors = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });
            Browser.signIn(page, PROGRAM.officer(unit));
            String base = PROGRAM.address("/rekonsiliasi/cocokkan");

            page.navigate(base);
            examine(page, "unggah", unit);
            upload(page, "kosong.csv", "");
            assertThat(page.locator("main").innerText()).contains("Berkas belum dipilih atau kosong");
            upload(page, "tanpa.csv", "Tanggal;Perihal\n03/08/2026;Apa saja\n");
            press(page, "main form button[type=submit]");
            assertThat(page.locator("main").innerText()).contains("Tanpa kolom nomor");
            examine(page, "tanpa-nomor", unit);

            page.navigate(base);
            upload(page, "register.csv", FIRST.formatted(unit));
            assertThat(page.locator("h1").innerText()).isEqualTo("Kolom mana berisi apa?");
            assertThat(page.locator("[name='kolom.nomor_asal']").inputValue()).isEqualTo("No. Register");
            assertThat(page.locator("[name='kolom.hasil']").inputValue()).isEqualTo("Status");
            assertThat(page.locator("[name='kata.hasil.Selesai diberikan']").inputValue())
                    .isEqualTo("dikabulkan_penuh");
            examine(page, "kata", unit);
            submit(page);
            assertThat(page.locator(".alert-danger").innerText()).contains("dd/mm/yyyy");
            page.selectOption("[name='pola.diterima']", "dd/mm/yyyy");
            page.selectOption("[name='pola.selesai']", "dd/mm/yyyy");
            submit(page);

            assertThat(page.locator("h1").innerText()).isEqualTo("Hasil pencocokan");
            assertThat(counts(page)).containsExactly("3", "0", "0");
            press(page, "button[value=terima_semua]");
            assertThat(page.locator("main").innerText()).contains("3 permohonan", "dicatat di register pusat");
            submit(page);
            assertThat(page.locator("main").innerText()).contains("3 perbedaan diterima");

            page.navigate(base);
            upload(page, "register.csv", FIRST.formatted(unit));
            assertThat(page.locator("main").innerText())
                    .contains("sama persis pernah dicocokkan", "Kedua register sama");

            page.navigate(base);
            upload(page, "register-2.csv", SECOND.formatted(unit)); // no choosing: the mapping is remembered
            assertThat(counts(page)).containsExactly("1", "1", "2");
            assertThat(page.locator("main").innerText()).contains("Baris yang tidak terbaca (1)", "40/08/2026");
            examine(page, "hasil", unit);
            String hasil = page.url();
            followAFinding(page, unit);
            page.navigate(hasil);
            press(page, ".daftar-beda a:nth-child(3)");
            assertThat(page.locator("main").innerText()).contains("Peta jalan kabupaten", "10 Agustus 2026");
            examine(page, "berbeda", unit);
            page.locator("[name=ke]").first().check();
            press(page, "button[value=tolak]");
            assertThat(page.locator(".alert-danger").innerText()).contains("Menolak memerlukan alasan");
            page.locator("[name=ke]").first().check();
            page.fill("#alasan", "tanggal di pusat menurut surat");
            press(page, "button[value=tolak]");
            assertThat(page.locator("main").innerText()).contains("1 perbedaan ditolak");
            page.locator("[name=ke]").first().check();
            press(page, "button[value=terima]");
            assertThat(page.locator("main").innerText()).contains("1 perbedaan diterima");
            press(page, ".daftar-beda a:nth-child(2)");
            page.locator("[name=ke]").first().check();
            press(page, "button[value=terima]");
            assertThat(page.locator("main").innerText()).contains("dibatalkan pencatatannya");
            examine(page, "yakin", unit);
            submit(page);
            assertThat(counts(page)).containsExactly("1", "0", "0");
            page.navigate(PROGRAM.address("/rekonsiliasi/temuan?keadaan=ditutup&aturan=berbeda&bulan=2026-08"));
            assertThat(page.locator("#temuan").innerText()).contains("Ditutup: Tolak", "Ditutup: Terima");

            page.navigate(PROGRAM.address("/permohonan?periode=2026-08"));
            assertThat(page.locator("main").innerText())
                    .contains("Peta jalan kabupaten")
                    .doesNotContain("Daftar aset");
            assertThat(errors).isEmpty();
        }
    }

    /** From the month to its findings, to one of them, to the one difference that it is about. */
    private static void followAFinding(Page page, String unit) {
        page.navigate(PROGRAM.address("/rekonsiliasi/" + unit + "/2026-08"));
        press(page.locator("[data-bagian=temuan] a")
                .filter(new Locator.FilterOptions().setHasText("Berbeda: 2 temuan")));
        assertThat(page.locator("#temuan .temuan tbody tr").count()).isEqualTo(2);
        assertThat(page.locator("#temuan").innerText()).contains("informasi yang diminta");
        examine(page, "temuan", unit);
        press(page.locator("#temuan tbody th a").first());
        examine(page, "temuan-satu", unit);
        press(page.locator("main a").filter(new Locator.FilterOptions().setHasText("Terima atau tolak di pencocokan")));
        assertThat(page.locator("[name=ke]").count()).isEqualTo(1);
        assertThat(page.locator("main").innerText()).contains("hanya perbedaan yang disebut temuannya");
        assertThat(page.locator("button[value$=_semua]").count()).isZero(); // all would be more than is seen
        examine(page, "temuan-beda", unit);
        press(page.locator("a").filter(new Locator.FilterOptions().setHasText("daftar lengkapnya")));
        assertThat(page.locator("button[value$=_semua]").count()).isEqualTo(2);
    }

    private static void upload(Page page, String name, String content) {
        page.setInputFiles("#berkas", new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        submit(page);
    }

    private static void submit(Page page) {
        press(page.locator("main form[method=post] button[type=submit]").first());
    }

    private static void press(Page page, String selector) {
        press(page.locator(selector));
    }

    /** What stands on the next page is asked at once, so it must be there whole. */
    private static void press(Locator button) {
        button.click();
        button.page().waitForLoadState();
    }

    private static List<String> counts(Page page) {
        return page.locator(".daftar-beda b").allInnerTexts();
    }

    /** Readable by all, not wider than the screen; with {@code -Dsip.potret=DIR} also a picture to look at. */
    private static void examine(Page page, String name, String unit) {
        assertThat(Axe.violations(page))
                .as(name)
                .extracting(violation ->
                        violation.getId() + " " + violation.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name)
                .isEqualTo(true);
        String directory = System.getProperty("sip.potret", "");
        if (!directory.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(directory, name + "-" + unit + ".png"))
                    .setFullPage(true));
        }
    }
}
