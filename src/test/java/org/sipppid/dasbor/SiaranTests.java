package org.sipppid.dasbor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sipppid.Browser;
import org.sipppid.Program;
import org.sipppid.Visitor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.skpd.DaftarSkpd;

/** The stream behind the dashboard: what one session enters, the others see without asking. */
class SiaranTests {

    private static final Program PROGRAM = Program.shared();
    private static final String YEAR = "periode=2026";
    private static final String GREETING = "event:hadir";
    private static final String BOARD = "event:papan";
    private static final String DIFFERENCE = "event:beda";
    private static final String END = "(akhir)";

    /** Ends the streams that a test left open. */
    @AfterEach
    void hangUp() {
        Siaran siaran = PROGRAM.bean(Siaran.class);
        siaran.stop();
        siaran.start();
    }

    @Test
    void anEntryElsewhereShowsWithoutReload() {
        try (BrowserContext window = Browser.open(1366, 768, ColorScheme.LIGHT)) {
            Page page = window.newPage();
            Browser.signIn(page, PROGRAM.officer("DINKES"));
            page.navigate("/dasbor?" + YEAR);
            Locator received = page.locator("#papan a.kartu[href='/permohonan?" + YEAR + "']");
            PlaywrightAssertions.assertThat(page.locator("#keadaan")).hasText("terhubung");
            PROGRAM.awaitQuiet();
            String before = received.locator(".besar").textContent();
            String expected = Integer.toString(Integer.parseInt(before.replace(".", "")) + 1);

            long entered = System.nanoTime();
            enter("DPUPR");
            page.waitForFunction(
                    "text => document.querySelector('#papan a.kartu .besar').textContent === text",
                    expected,
                    new Page.WaitForFunctionOptions().setTimeout(20_000));
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - entered);
            System.out.println("Terlihat di dasbor lain setelah " + millis + " ms");

            PlaywrightAssertions.assertThat(received).hasClass(java.util.regex.Pattern.compile("denyut"));
            PlaywrightAssertions.assertThat(page.locator("#papan tbody tr").first())
                    .hasAttribute("data-skpd", "DINKES");
            PlaywrightAssertions.assertThat(page.locator(".kegiatan li").first())
                    .containsText("DPUPR mencatat");
        }
    }

    @Test
    void aHiddenPageClosesItsStreamAndCatchesUpWhenShown() {
        try (BrowserContext window = Browser.open(1366, 768, ColorScheme.LIGHT)) {
            Page page = window.newPage();
            Browser.signIn(page, PROGRAM.utama());
            page.navigate("/dasbor?" + YEAR);
            PlaywrightAssertions.assertThat(page.locator("#keadaan")).hasText("terhubung");
            show(page, false);
            String before = page.locator("#papan").getAttribute("data-tanda");
            enter("DPUPR");
            PROGRAM.awaitQuiet();
            Locator figure = page.locator("#papan a.kartu .besar").first();
            String blind = figure.textContent();
            page.waitForTimeout(600);
            assertThat(figure.textContent()).isEqualTo(blind);
            assertThat(page.locator("#papan").getAttribute("data-tanda")).isEqualTo(before);
            show(page, true);
            PlaywrightAssertions.assertThat(figure)
                    .hasText(Integer.toString(Integer.parseInt(blind.replace(".", "")) + 1));
        }
    }

    @Test
    void whoLostTheLinkEndsEqualToWhoDidNot() throws IOException {
        try (Sambungan line = new Sambungan(URI.create(PROGRAM.address("/")).getPort());
                BrowserContext window = Browser.open(1366, 768, ColorScheme.LIGHT);
                BrowserContext other = Browser.open(1366, 768, ColorScheme.LIGHT)) {
            Page steady = other.newPage();
            Browser.signIn(steady, PROGRAM.utama());
            steady.navigate("/dasbor?" + YEAR);
            Page page = window.newPage();
            Browser.signIn(page, PROGRAM.utama());
            page.navigate("http://localhost:" + line.port() + "/dasbor?" + YEAR);
            PlaywrightAssertions.assertThat(page.locator("#keadaan")).hasText("terhubung");

            line.cut();
            PlaywrightAssertions.assertThat(page.locator("#keadaan"))
                    .hasText(java.util.regex.Pattern.compile("terputus sejak \\d\\d\\.\\d\\d"));
            enter("DPUPR");
            enter("DINKES");
            enter("DISKOMINFO");
            PROGRAM.awaitQuiet();
            long now = place("id:" + PROGRAM.bean(PapanReader.class).tanda());
            steady.waitForFunction(
                    "place => parseInt(document.querySelector('#papan').dataset.tanda) >= place", (int) now);
            line.mend();
            PlaywrightAssertions.assertThat(page.locator("#keadaan"))
                    .hasText("terhubung", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
            Locator received = steady.locator("#papan a.kartu .besar").first();
            PlaywrightAssertions.assertThat(
                            page.locator("#papan a.kartu .besar").first())
                    .hasText(received.textContent());
            for (String part : new String[] {"kartu", "arus", "tabel", "grafik-tabel", "waktu-tabel", "kegiatan"}) {
                Locator same = steady.locator("[data-bagian='" + part + "']");
                PlaywrightAssertions.assertThat(page.locator("[data-bagian='" + part + "']"))
                        .hasText(same.textContent());
            }
        }
    }

    @Test
    void whatOneNodeWritesTheBoardsOfAnotherShow() throws InterruptedException {
        try (Program.Node other = PROGRAM.secondNode()) {
            PROGRAM.awaitQuiet();
            Visitor officer = other.visitor(PROGRAM.officer("DINKES"));
            BlockingQueue<String> lines = listen(
                    officer, YEAR + "&sejak=" + PROGRAM.bean(PapanReader.class).tanda());
            assertThat(next(lines)).isEqualTo(GREETING);
            enter("DPUPR");
            PROGRAM.awaitSealed();
            long last = place("id:" + PROGRAM.bean(PapanReader.class).tanda());
            while (place(next(lines)) < last) {
                // earlier boards
            }
        }
    }

    /** As the browser does when another tab comes before this one. */
    private static void show(Page page, boolean shown) {
        page.evaluate("""
                shown => {
                  Object.defineProperty(document, 'hidden', {value: !shown, configurable: true});
                  document.dispatchEvent(new Event('visibilitychange'));
                }""", shown);
    }

    @Test
    void oneWhoKnowsTheBoardIsGreetedAndOneWhoMissedSomethingCatchesUp() throws InterruptedException {
        PROGRAM.awaitQuiet();
        Visitor officer = PROGRAM.visitor(PROGRAM.officer("DINKES"));
        String known = PROGRAM.bean(PapanReader.class).tanda();
        assertThat(next(listen(officer, YEAR + "&sejak=" + known))).isEqualTo(GREETING);

        BlockingQueue<String> late = listen(officer, YEAR + "&sejak=1/2026-11-23");
        assertThat(next(late)).isEqualTo("id:" + known);
        assertThat(next(late)).isEqualTo(BOARD);
    }

    @Test
    void aBurstIsPrintedAtMostFourTimesASecondAndItsEndIsNotLost() throws InterruptedException {
        PROGRAM.awaitQuiet();
        Visitor officer = PROGRAM.visitor(PROGRAM.officer("DINKES"));
        BlockingQueue<String> lines = listen(
                officer, YEAR + "&sejak=" + PROGRAM.bean(PapanReader.class).tanda());
        assertThat(next(lines)).isEqualTo(GREETING);
        long begun = System.nanoTime();
        for (int i = 0; i < 25; i++) {
            enter("DPUPR");
            PROGRAM.awaitSealed();
        }
        long last = place("id:" + PROGRAM.bean(PapanReader.class).tanda());
        int boards = 0;
        String line;
        do {
            line = next(lines);
            boards += line.equals(BOARD) || line.equals(DIFFERENCE) ? 1 : 0;
        } while (place(line) < last); // a finding behind the entries may have taken a place after them
        long quarters = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) / 250;
        assertThat(boards).isLessThanOrEqualTo((int) quarters + 2);
    }

    @Test
    void afterTheFirstBoardOnlyDifferencesAreSentAndThePageEndsAsOneOpenedAnew() throws InterruptedException {
        PROGRAM.awaitQuiet();
        BlockingQueue<String> lines = listen(PROGRAM.visitor(PROGRAM.utama()), YEAR);
        try (BrowserContext window = Browser.open(1366, 768, ColorScheme.LIGHT)) {
            Page page = window.newPage();
            Browser.signIn(page, PROGRAM.officer("DINKES"));
            page.navigate("/dasbor?" + YEAR);
            PlaywrightAssertions.assertThat(page.locator("#keadaan")).hasText("terhubung");
            for (String kode : new String[] {"DPUPR", "SETWAN", "DPUPR", "DINKES"}) {
                enter(kode);
                PROGRAM.awaitSealed();
                long place = place("id:" + PROGRAM.bean(PapanReader.class).tanda());
                page.waitForFunction(
                        "place => parseInt(document.querySelector('#papan').dataset.tanda) >= place", (int) place);
            }
            PROGRAM.awaitQuiet();
            long last = place("id:" + PROGRAM.bean(PapanReader.class).tanda());
            page.waitForFunction(
                    "place => parseInt(document.querySelector('#papan').dataset.tanda) >= place", (int) last);
            List<String> told = new ArrayList<>();
            for (String line = next(lines); place(line) < last; line = next(lines)) {
                told.add(line);
            }
            told.add(next(lines));
            assertThat(told.stream().filter(line -> line.startsWith("event:")))
                    .startsWith(BOARD)
                    .endsWith(DIFFERENCE)
                    .satisfies(names ->
                            assertThat(names.stream().filter(BOARD::equals)).hasSize(1));

            String live = parts(page);
            page.reload();
            assertThat(live).isEqualTo(parts(page));
        }
    }

    /** Every element of the board with its address, its classes and its words, whatever pulses. */
    private static String parts(Page page) {
        return String.valueOf(page.evaluate("""
                () => [...document.querySelectorAll('#papan [data-bagian] *')].map(node => [
                  node.tagName, node.getAttribute('href'),
                  [...node.classList].filter(name => name !== 'denyut').join(' '),
                  node.childElementCount ? '' : node.textContent.trim()].join('|')).join(' ')"""));
    }

    /** The place in the order of commits that a line names; none lies before all. */
    private static long place(String line) {
        return line.startsWith("id:") ? Long.parseLong(line.substring(3, line.indexOf('/'))) : -1;
    }

    @Test
    void theSignedOutAndTheClosedAccountHearNoMore() throws InterruptedException {
        Visitor leaving = PROGRAM.visitor(PROGRAM.officer("DINKES"));
        BlockingQueue<String> lines = listen(leaving, YEAR);
        next(lines);
        leaving.post("/keluar");
        assertEnds(lines);

        String account = PROGRAM.officer("DISHUB");
        BlockingQueue<String> closed = listen(PROGRAM.visitor(account), YEAR);
        next(closed);
        setActive(account, false);
        try {
            assertEnds(closed);
        } finally {
            setActive(account, true);
        }
    }

    private static void setActive(String account, boolean active) {
        PROGRAM.bean(Transactions.class).write(PermohonanFixture.UTAMA, () -> {
            PROGRAM.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                    .sql("update akun set aktif = :aktif where nama_pengguna = :nama")
                    .param("aktif", active)
                    .param("nama", account)
                    .update();
        });
    }

    private static void assertEnds(BlockingQueue<String> lines) throws InterruptedException {
        PROGRAM.bean(Siaran.class).look();
        String line = next(lines);
        while (!line.equals(END)) {
            line = next(lines);
        }
    }

    @Test
    void stoppingDoesNotWaitForListeners() throws InterruptedException {
        Siaran siaran = PROGRAM.bean(Siaran.class);
        BlockingQueue<String> lines = listen(PROGRAM.visitor(PROGRAM.utama()), YEAR);
        next(lines);
        siaran.stop();
        try {
            String line = next(lines);
            while (!line.equals(END)) {
                line = next(lines);
            }
            assertThat(PROGRAM.visitor(PROGRAM.utama()).listen("/dasbor/aliran?" + YEAR))
                    .isEmpty();
        } finally {
            siaran.start();
        }
    }

    @Test
    void nobodyListensWithoutSigningIn() {
        assertThat(PROGRAM.visitor().get("/dasbor/aliran?" + YEAR).path()).isEqualTo("/masuk");
    }

    private static void enter(String kode) {
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
                                                LocalDate.of(2026, 11, 20))));
    }

    /** Opens a stream: the names and marks of its messages, and at last its end. */
    private static BlockingQueue<String> listen(Visitor visitor, String query) {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Stream<String> stream = visitor.listen("/dasbor/aliran?" + query);
        Thread reader = new Thread(
                () -> {
                    try (stream) {
                        stream.filter(line -> line.startsWith("event:") || line.startsWith("id:"))
                                .forEach(lines::add);
                    } catch (RuntimeException broken) {
                        // an end too
                    }
                    lines.add(END);
                },
                "pembaca-uji");
        reader.setDaemon(true);
        reader.start();
        return lines;
    }

    private static String next(BlockingQueue<String> lines) throws InterruptedException {
        String line = lines.poll(60, TimeUnit.SECONDS);
        assertThat(line).as("a message").isNotNull();
        return line;
    }
}
