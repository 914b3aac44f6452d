package org.sipppid.daftar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.Axe;
import org.sipppid.Browser;
import org.sipppid.Program;
import org.sipppid.Visitor;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list as officers use it: work lists, kept filters, files, and the keyboard. */
@Tag("layar")
class DaftarPageTests {

    private static final Program PROGRAM = Program.shared();
    private static final String UNIT = "BAPPEDA";

    @BeforeAll
    static void enterThree() {
        for (String words : new String[] {"Rencana tata ruang", "Hasil musrenbang", "Evaluasi RPJMD"}) {
            PROGRAM.visitor(PROGRAM.officer(UNIT))
                    .post(
                            "/permohonan/baru",
                            "id",
                            UUID.randomUUID().toString(),
                            "skpd",
                            UNIT,
                            "diterima",
                            "2026-11-09",
                            "jalur",
                            "surat",
                            "jenisPemohon",
                            "badan_hukum",
                            "nama",
                            "Pemohon Uji",
                            "rincian",
                            words);
        }
        PROGRAM.awaitSealed();
    }

    @Test
    void workListsLeadToAsManyRowsAsTheySay() {
        Visitor officer = PROGRAM.visitor(PROGRAM.officer(UNIT));
        Matcher link = Pattern.compile(
                        "<a href=\"([^\"]+)\"[^>]*class=\"(lewat|dekat|jauh|milik)[^\"]*\".*?<b>(\\d+)</b>",
                        Pattern.DOTALL)
                .matcher(officer.get("/permohonan").body());
        int lists = 0;
        while (link.find()) {
            String page = officer.get(link.group(1).replace("&amp;", "&")).body();
            assertThat(page)
                    .contains("<b class=\"jumlah\">" + link.group(3) + "</b>")
                    .contains("aria-current=\"page\"><svg");
            assertThat(link.group(3)).isEqualTo(link.group(2).matches("milik|dekat") ? "3" : "0");
            lists++;
        }
        assertThat(lists).isEqualTo(4);
    }

    @Test
    void keepsRenamesAndDeletesAFilterOfOnesOwn() {
        Visitor officer = PROGRAM.visitor(PROGRAM.officer(UNIT));
        Visitor other = PROGRAM.visitor(PROGRAM.utama());
        officer.post("/permohonan/saringan", "nama", "Surat saya", "periode", "2026", "jalur", "surat", "cari", "a&b");
        String page = officer.get("/permohonan").body();
        assertThat(page).contains(">Surat saya</a>", "?periode=2026&amp;jalur=surat&amp;cari=a%26b");
        assertThat(other.get("/permohonan").body()).doesNotContain("Surat saya");
        Matcher id = Pattern.compile("/permohonan/saringan/([0-9a-f-]{36})\"").matcher(page);
        assertThat(id.find()).isTrue();

        assertThat(officer.post("/permohonan/saringan", "nama", "SURAT SAYA", "periode", "2025")
                        .body())
                .contains("sudah dipakai", "value=\"SURAT SAYA\"", "Tahun 2025");
        other.post("/permohonan/saringan/" + id.group(1), "nama", "Direbut", "periode", "2026");
        other.post("/permohonan/saringan/" + id.group(1) + "/hapus", "periode", "2026");
        assertThat(officer.get("/permohonan").body()).contains("Surat saya").doesNotContain("Direbut");

        officer.post("/permohonan/saringan/" + id.group(1), "nama", "Lewat surat", "periode", "2026");
        assertThat(officer.get("/permohonan").body())
                .contains(">Lewat surat</a>")
                .doesNotContain("Surat saya");
        officer.post("/permohonan/saringan/" + id.group(1) + "/hapus", "periode", "2026");
        assertThat(officer.get("/permohonan").body()).doesNotContain("Lewat surat");
    }

    @Test
    void keepsAtMostFiftyFilters() {
        Visitor officer = PROGRAM.visitor(PROGRAM.officer("BIRO-HUKUM"));
        for (int n = 1; n <= 50; n++) {
            officer.post("/permohonan/saringan", "nama", "Saringan " + n, "periode", "2026");
        }
        assertThat(officer.post("/permohonan/saringan", "nama", "Yang ke-51", "periode", "2026")
                        .body())
                .contains("Saringan 50", "sudah 50", "value=\"Yang ke-51\"")
                .doesNotContain(">Yang ke-51</a>");
    }

    @Test
    void handsOutFilesAndLeavesATrace() {
        Visitor officer = PROGRAM.visitor(PROGRAM.officer(UNIT));
        Visitor.Answer csv = officer.get("/permohonan/daftar.csv?periode=2026&cari=musrenbang");
        assertThat(csv.body())
                .contains("Jumlah: 1 permohonan", "Hasil musrenbang")
                .doesNotContain("Pemohon Uji");
        assertThat(csv.response().headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"permohonan-2026-11-23.csv\"");
        assertThat(officer.get("/permohonan/daftar.xlsx?periode=2026").bytes()).startsWith('P', 'K');
        assertThat(officer.get("/permohonan/daftar.csv?periode=kemarin").status())
                .isEqualTo(400);
        assertThat(PROGRAM.bean(Transactions.class)
                        .read(
                                Actor.program(Actor.Role.PERIKSA, "uji"),
                                () -> PROGRAM.bean(JdbcClient.class)
                                        .sql("""
                        select objek || ' | ' || rincian from jejak
                         where tindakan = 'ekspor daftar permohonan' order by baris""")
                                        .query(String.class)
                                        .list()))
                .contains("/permohonan?periode=2026 | CSV dengan kata yang dicari", "/permohonan?periode=2026 | XLSX");
    }

    @Test
    void saysWhatIsValidOfADayAndShowsOneRequestAsKnownThen() {
        Visitor officer = PROGRAM.visitor(PROGRAM.officer(UNIT));
        assertThat(officer.get("/permohonan?menurut=2026-11-24").body()).contains("24 November 2026 belum ada");
        String page =
                officer.get("/permohonan?menurut=2026-11-23&cari=musrenbang").body();
        Matcher link = Pattern.compile("href=\"(/permohonan/[0-9a-f-]{36}\\?menurut=2026-11-23)\"")
                .matcher(page);
        assertThat(link.find()).isTrue();
        assertThat(officer.get(link.group(1)).body())
                .contains("Hasil musrenbang", "sampai akhir <b>23 November 2026</b>")
                .doesNotContain("Pemohon Uji");
        assertThat(officer.get(link.group(1).replace("11-23", "11-22")).status())
                .isEqualTo(404);
        assertThat(PROGRAM.visitor(PROGRAM.officer("DLHK")).get(link.group(1)).status())
                .isEqualTo(404);
    }

    @Test
    void isUsedByKeyboard() {
        try (BrowserContext window = Browser.open(1366, 768, ColorScheme.LIGHT)) {
            Page page = window.newPage();
            Browser.signIn(page, PROGRAM.officer(UNIT));
            page.navigate("/permohonan?cari=ruang+atau+musrenbang");
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("cari");
            page.keyboard().type("jn?");
            assertThat(page.inputValue("#cari")).as("typed over the selection").isEqualTo("jn?");
            page.keyboard().press("Tab");
            page.evaluate("document.activeElement.blur()");
            page.keyboard().press("j");
            String first = (String) page.evaluate("document.activeElement.textContent");
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement.textContent")).isNotEqualTo(first);
            page.keyboard().press("k");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo(first);
            page.keyboard().press("?");
            assertThat(page.isVisible("text=seperti yang tercatat pada akhir hari itu"))
                    .isTrue();
            assertThat(Axe.violations(page)).isEmpty();
            page.keyboard().press("Escape");
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.matches(".*/permohonan/[0-9a-f-]{36}"));
            page.goBack();
            page.keyboard().press("n");
            page.waitForURL(url -> url.endsWith("/permohonan/baru"));
        }
    }

    @Test
    void saysWhatToDoWhereTooManyReadFilesAtOnce() {
        Semaphore places = PROGRAM.bean(EksporController.class).places;
        int all = places.drainPermits();
        try (BrowserContext window = Browser.open(360, 740, ColorScheme.DARK)) {
            Page page = window.newPage();
            Browser.signIn(page, PROGRAM.officer(UNIT));
            page.navigate("/permohonan");
            page.click(".unduh a:has-text('XLSX')");
            page.waitForURL(url -> url.contains("/permohonan/daftar.xlsx"));
            assertThat(page.textContent("main")).contains("Sedang banyak unduhan", "Tunggu sekitar satu menit");
            assertThat(Axe.violations(page)).isEmpty();
        } finally {
            places.release(all);
        }
        assertThat(all).isEqualTo(5);
        assertThat(PROGRAM.visitor(PROGRAM.officer(UNIT))
                        .get("/permohonan/daftar.csv?periode=2026")
                        .status())
                .isEqualTo(200);
    }
}
