package org.sipppid;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sipppid.basisdata.EndOfRun;

/** One Chromium for all tests of a run; each test opens a window of its own and closes it. */
public final class Browser {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-quic");

    /** A loaded machine is slow, not wrong; only what never comes costs this long. */
    private static final double PATIENCE_MS = 60_000;

    /** The same for what a page must show: less than the 25 s after which a silent board opens its stream again. */
    private static final double SIGHT_MS = 20_000;

    private static com.microsoft.playwright.Browser shared;

    private Browser() {}

    private static synchronized com.microsoft.playwright.Browser shared() {
        if (shared == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            shared = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(ARGUMENTS));
            PlaywrightAssertions.setDefaultAssertionTimeout(SIGHT_MS);
            EndOfRun.close(playwright);
        }
        return shared;
    }

    /** A window that remembers nothing of the others, with the program's own origin for paths. */
    public static BrowserContext open(int width, int height, ColorScheme scheme) {
        return open(Program.shared(), width, height, scheme);
    }

    /** The same before a program of the test's own. */
    static BrowserContext open(Program program, int width, int height, ColorScheme scheme) {
        BrowserContext window = shared().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(program.address(""))
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Pontianak"));
        window.setDefaultTimeout(PATIENCE_MS);
        return window;
    }

    /** Signs in on the page, as a person does. */
    public static void signIn(Page page, String account) {
        page.navigate("/masuk");
        page.fill("[name=nama_pengguna]", account);
        page.fill("[name=sandi]", Program.PASSWORD);
        page.click("form[action='/masuk'] button[type=submit]");
        page.waitForURL(url -> !url.contains("/masuk"));
    }
}
