package org.sipppid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One month of one unit as three offices live it side by side, through their screens alone: the unit at its desk, another
 * unit on a telephone, PPID Utama before the province's board. What one does the others see without asking again.
 */
@Tag("layar")
class RekonsiliasiStoryTests {

    private static final String UNIT = "BALITBANG";
    private static final String OTHER = "BPPD";
    private static final String MONTH = "/rekonsiliasi/" + UNIT + "/2026-05";
    private static final String BOARD = "/dasbor?periode=2026-05";

    private Program program;
    private BrowserContext unit;
    private BrowserContext other;
    private BrowserContext utama;

    /** The boards that are watched to the end, none of them loaded twice. */
    private Page unitBoard;

    private Page otherBoard;
    private Page utamaBoard;

    /** What is open at the unit, as the others see it. */
    private Page otherFindings;

    private Page utamaFindings;

    @BeforeEach
    void openTheBoards() {
        program = Program.alone(); // what is counted here is the story's own, however often it is told
        unit = Browser.open(program, 1366, 768, ColorScheme.LIGHT);
        other = Browser.open(program, 360, 740, ColorScheme.DARK);
        utama = Browser.open(program, 1366, 768, ColorScheme.LIGHT);
        unitBoard = signIn(unit, program.officer(UNIT));
        otherBoard = signIn(other, program.officer(OTHER));
        utamaBoard = signIn(utama, program.utama());
        watch(unitBoard, BOARD);
        watch(otherBoard, BOARD);
        watch(utamaBoard, BOARD);
        otherFindings = other.newPage();
        watch(otherFindings, BOARD + "&skpd=" + UNIT);
        utamaFindings = utama.newPage();
        watch(utamaFindings, BOARD + "&skpd=" + UNIT);
    }

    @AfterEach
    void close() {
        List.of(unit, other, utama).forEach(BrowserContext::close);
        program.close();
    }

    private static Page signIn(BrowserContext office, String account) {
        Page page = office.newPage();
        Browser.signIn(page, account);
        return page;
    }

    /** Opens a board and leaves a mark on it, which a reload would wipe out. */
    private static void watch(Page page, String board) {
        page.navigate(board);
        assertThat(page.locator("#sambungan")).hasClass(Pattern.compile("\\bterhubung\\b"));
        page.evaluate("window.tidakDimuatUlang = true");
    }

    @Test
    void oneMonthFromItsFirstRequestToItsReopening() {
        Page desk = unit.newPage();
        aRequestMovesEveryBoard(desk);
        aWrongTotalIsADifferenceOnBothSides(desk);
        aFindingIsClosedByARecordedAct(desk);
        theUnitClosesAndOnlyAReasonChangesItsMonth(desk);
        theNextReportListsTheCorrection();
        onlyPpidUtamaOpensAgain(desk);
        for (Page board : List.of(unitBoard, otherBoard, utamaBoard, otherFindings, utamaFindings)) {
            org.assertj.core.api.Assertions.assertThat(board.evaluate("window.tidakDimuatUlang"))
                    .as("never loaded again: " + board.url())
                    .isEqualTo(true);
        }
    }

    private void aRequestMovesEveryBoard(Page desk) {
        List<Page> boards = List.of(unitBoard, otherBoard, utamaBoard);
        int before = number(received(utamaBoard));
        boards.forEach(board -> assertThat(received(board)).hasText(String.valueOf(before)));
        boards.forEach(board -> assertThat(cell(board)).hasText("○–"));
        picture(utamaBoard, "1-papan-sebelum");

        desk.navigate("/permohonan/baru");
        fill(desk, Map.of("diterima", "04/05/2026", "nama", "Pemohon Contoh", "rincian", "Hasil kajian banjir 2025"));
        desk.locator("#jalur").selectOption("surat");
        desk.locator("#jenisPemohon").selectOption("perseorangan");
        submit(desk);
        assertThat(desk.getByRole(AriaRole.STATUS)).containsText("sudah terbit");

        for (Page board : boards) {
            assertThat(received(board)).hasText(String.valueOf(before + 1));
            assertThat(cell(board)).hasText("○1");
            assertThat(cell(board)).hasClass(Pattern.compile("\\bk1\\b"));
            assertThat(board.locator("[data-bagian=kegiatan] li").first())
                    .containsText("Balitbang mencatat 1 permohonan (surat)");
        }
        picture(otherBoard, "2-papan-skpd-lain");
        picture(utamaBoard, "2-papan-utama");
    }

    private void aWrongTotalIsADifferenceOnBothSides(Page desk) {
        int declared = share(utamaBoard);
        declare(desk, Map.of("diterima", "2", "berjalan", "2"));
        assertThat(desk.locator("main .judul .keadaan")).hasText("≠ selisih (2)");
        for (Page board : List.of(otherBoard, utamaBoard)) {
            assertThat(cell(board)).hasText("≠1");
            assertThat(sentence(board)).containsText("dihitung dari " + (declared + 1) + " dari ");
        }
        picture(desk, "3-selisih-di-skpd");
        picture(utamaBoard, "3-selisih-di-utama");

        declare(desk, Map.of("diterima", "1", "berjalan", "1"));
        assertThat(desk.locator("main .judul .keadaan")).hasText("✓ cocok");
        for (Page board : List.of(unitBoard, otherBoard, utamaBoard)) {
            assertThat(cell(board)).hasText("✓1");
            assertThat(sentence(board)).containsText("dihitung dari " + (declared + 1) + " dari ");
        }
        picture(utamaBoard, "4-cocok");
    }

    private void aFindingIsClosedByARecordedAct(Page desk) {
        for (Page board : List.of(otherFindings, utamaFindings)) {
            // received in May, registered in November; and sixty days after its due day it still runs
            assertThat(findings(board)).hasText("2");
        }
        desk.navigate("/rekonsiliasi/temuan");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Dicatat lama"))
                .click();
        assertThat(desk.locator("h1")).hasText("Dicatat lama sesudah diterima");
        desk.getByRole(AriaRole.TEXTBOX, named("Alasan")).fill("Buku agenda Mei baru ditemukan");
        desk.getByRole(AriaRole.BUTTON, named("Tutup temuan")).click();
        assertThat(desk.getByRole(AriaRole.STATUS)).hasText("Temuan ditutup.");
        assertThat(desk.locator("main .riwayat")).containsText("Buku agenda Mei baru ditemukan");
        picture(desk, "5-temuan-ditutup");
        for (Page board : List.of(otherFindings, utamaFindings)) {
            assertThat(findings(board)).hasText("1");
        }
    }

    private void theUnitClosesAndOnlyAReasonChangesItsMonth(Page desk) {
        desk.navigate(MONTH);
        desk.getByRole(AriaRole.BUTTON, named("Tutup bulan ini")).click();
        assertThat(desk.getByRole(AriaRole.STATUS)).hasText("Bulan ini ditutup.");
        List.of(unitBoard, otherBoard, utamaBoard)
                .forEach(board -> assertThat(cell(board)).hasText("▣1"));

        desk.navigate("/permohonan?periode=2026-05&skpd=" + UNIT);
        desk.locator("main table a[href^='/permohonan/']").first().click();
        desk.waitForURL("**/permohonan/*");
        String request = desk.url();
        desk.navigate(request + "/tindakan/perbaiki");
        fill(desk, Map.of("diterima", "2026-05-05", "alasan", "Salah baca stempel"));
        submit(desk);
        assertThat(desk.locator("main")).containsText("Bulan 2026-05 Balitbang sudah ditutup");
        assertThat(desk.locator("#diterima")).hasValue("2026-05-05");
        assertThat(desk.locator("#alasan")).hasValue("Salah baca stempel");
        picture(desk, "6-ditolak-karena-ditutup");

        desk.locator("#koreksi").fill("Stempel agenda terbaca 4, mestinya 5");
        submit(desk);
        assertThat(desk.getByRole(AriaRole.STATUS)).containsText("Tersimpan");
        desk.navigate(MONTH);
        assertThat(desk.locator("main")).containsText("tanggal diterima: 4 Mei 2026 → 5 Mei 2026");
        picture(desk, "7-koreksi");
    }

    private void theNextReportListsTheCorrection() {
        Page report = utama.newPage();
        report.navigate("/laporan/lpi");
        report.getByLabel("Periode").selectOption("2026");
        Locator paper = report.frameLocator("#pratinjau").locator("body");
        assertThat(paper).containsText("Koreksi atas bulan yang telah ditutup");
        assertThat(paper).containsText("Stempel agenda terbaca 4, mestinya 5");
        paper.getByText("Stempel agenda terbaca 4, mestinya 5").scrollIntoViewIfNeeded();
        picture(report, "8-pratinjau-laporan");
        report.close();
    }

    private void onlyPpidUtamaOpensAgain(Page desk) {
        Locator opening = desk.getByRole(AriaRole.BUTTON, named("Buka kembali"));
        desk.navigate(MONTH);
        assertThat(desk.locator("#judul-tutup")).isVisible();
        assertThat(opening).hasCount(0);

        Page office = utama.newPage();
        office.navigate(MONTH);
        office.getByRole(AriaRole.BUTTON, named("Buka kembali")).click();
        assertThat(office.getByRole(AriaRole.ALERT)).containsText("Alasan membuka kembali harus diisi");
        office.getByLabel("Alasan membuka kembali").fill("Register susulan dari buku agenda");
        office.getByRole(AriaRole.BUTTON, named("Buka kembali")).click();
        assertThat(office.getByRole(AriaRole.STATUS)).hasText("Bulan ini dibuka kembali.");
        assertThat(office.locator("main")).containsText("Register susulan dari buku agenda");
        assertThat(desk.locator("main .judul .keadaan")).hasText("✓ cocok");
        List.of(unitBoard, otherBoard, utamaBoard)
                .forEach(board -> assertThat(cell(board)).hasText("✓1"));
        picture(office, "9-dibuka-kembali");
    }

    private static void declare(Page desk, Map<String, String> figures) {
        desk.navigate(MONTH);
        for (String none : List.of("dikabulkan_penuh", "dikabulkan_sebagian", "ditolak", "hasil_lain")) {
            desk.locator("#" + none).fill("0");
        }
        fill(desk, figures);
        desk.locator("main form button[type=submit]").first().click();
    }

    private static Locator received(Page board) {
        return board.locator(".kartu-kartu .kartu .besar").first();
    }

    private static Locator cell(Page board) {
        return board.locator("table.petak tr[data-skpd=" + UNIT + "] td").first();
    }

    private static Locator sentence(Page board) {
        return board.locator("[data-bagian=pelapor] a").first();
    }

    private static Locator findings(Page board) {
        return board.locator("[data-bagian=pelapor] a.temuan");
    }

    private static int share(Page board) {
        return Integer.parseInt(sentence(board).textContent().replaceAll("dihitung dari (\\d+) dari .*", "$1"));
    }

    private static int number(Locator figure) {
        return Integer.parseInt(figure.textContent().strip().replace(".", ""));
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((id, value) -> page.locator("#" + id).fill(value));
    }

    private static void submit(Page page) {
        page.locator("main form.card button[type=submit]").first().click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** With {@code -Dsip.potret=DIR} the steps can be looked at. */
    private static void picture(Page page, String name) {
        String directory = System.getProperty("sip.potret", "");
        if (!directory.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(directory, name + ".png")));
        }
    }
}
