package org.sipppid.daftar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.Axe;
import org.sipppid.Browser;
import org.sipppid.Program;
import org.sipppid.Visitor;

/** The lists of objections and of disputes as officers use them: words, numbers, and what of other units is told. */
@Tag("layar")
class DaftarRegisterPageTests {

    private static final Program PROGRAM = Program.shared();
    private static final String UNIT = "DISPORAPAR";
    private static final String OTHER = "DISHANPANG";

    private static String dispute;

    @BeforeAll
    static void enterThreeObjectionsAndADispute() {
        String first = object("Daftar gelanggang olahraga", "Tidak dimuat di laman");
        object("Kalender acara wisata", "Tautannya mati");
        object("Anggaran pembinaan atlet", "Tahun terakhir belum ada");
        Visitor officer = PROGRAM.visitor(PROGRAM.officer(UNIT));
        dispute = officer.post(
                        "/sengketa/baru",
                        "id",
                        UUID.randomUUID().toString(),
                        "keberatan",
                        first.substring(first.lastIndexOf('/') + 1),
                        "diajukan",
                        "2026-11-20")
                .path();
        officer.post(
                dispute + "/tindakan/registrasi",
                "versi",
                "1",
                "tanggal",
                "2026-11-20",
                "nomor",
                "077/XI/KI-CONTOH/2026");
        PROGRAM.awaitSealed();
    }

    private static String object(String informasi, String kasus) {
        return PROGRAM.visitor(PROGRAM.officer(UNIT))
                .post(
                        "/keberatan/baru",
                        "id",
                        UUID.randomUUID().toString(),
                        "skpd",
                        UNIT,
                        "diterima",
                        "2026-09-14",
                        "alasan_ditemukan",
                        "2026-09-10",
                        "alasan_b",
                        "ya",
                        "nama",
                        "Pemohon Uji",
                        "informasi",
                        informasi,
                        "kasus_posisi",
                        kasus)
                .path();
    }

    @Test
    void wordsAreFoundByTheirStemsAndNumbersFromTheirBeginning() {
        try (BrowserContext window = Browser.open(1366, 768, ColorScheme.LIGHT)) {
            Page page = window.newPage();
            Browser.signIn(page, PROGRAM.officer(UNIT));
            page.navigate("/keberatan");
            page.fill("#cari", "gelanggang");
            page.click("main form .utama button");
            page.waitForLoadState();
            assertThat(page.inputValue("#cari")).isEqualTo("gelanggang");
            assertThat(rows(page)).singleElement().asString().contains("Daftar gelanggang olahraga");
            assertThat(Axe.violations(page)).isEmpty();

            assertThat(found(page, "/keberatan?cari=dimuatkan+laman")).isEqualTo(1); // of the case, by its stem
            assertThat(found(page, "/keberatan?cari=wisata+atau+atlet")).isEqualTo(2);
            assertThat(found(page, "/keberatan?cari=-wisata&skpd=" + UNIT)).isEqualTo(2);
            assertThat(found(page, "/keberatan?cari=2/KEBERATAN/" + UNIT)).isEqualTo(1);
            assertThat(found(page, "/keberatan?cari=tidakadayangbegini")).isZero();
            assertThat(found(page, "/sengketa?cari=gelanggang")).isEqualTo(1); // the objection's words
            assertThat(found(page, "/sengketa?cari=77/XI/KI-CONTOH")).isEqualTo(1);
            assertThat(found(page, "/sengketa?cari=wisata")).isZero();
        }
    }

    private static List<String> rows(Page page) {
        return page.locator("table.tumpuk tbody tr").allInnerTexts();
    }

    private static int found(Page page, String address) {
        page.navigate(address);
        int rows = rows(page).size();
        assertThat(page.locator(".jumlah").innerText()).as(address).isEqualTo(String.valueOf(rows));
        return rows;
    }

    @Test
    void ofAnotherUnitTheCountsAreToldAndNothingElse() {
        try (BrowserContext window = Browser.open(360, 740, ColorScheme.DARK)) {
            Page page = window.newPage();
            Browser.signIn(page, PROGRAM.officer(OTHER));
            for (String register : List.of("keberatan", "sengketa")) {
                page.navigate("/" + register + "?skpd=" + UNIT);
                String count = register.equals("keberatan") ? "3" : "1";
                assertThat(page.locator(".jumlah").innerText()).isEqualTo("0");
                assertThat(page.locator(".jumlah-lain").innerText()).isEqualTo(count);
                assertThat(page.locator(".jumlah-semua").innerText()).isEqualTo(count);
                assertThat(page.locator("main section.gulir tbody tr").allInnerTexts())
                        .singleElement()
                        .asString()
                        .endsWith("\t" + count);
                assertThat(page.content()).doesNotContain("gelanggang", "atlet", "/" + UNIT + "/");
                assertThat(Axe.violations(page)).isEmpty();

                page.navigate("/" + register + "?cari=gelanggang&skpd=" + UNIT);
                assertThat(page.locator(".jumlah").innerText()).isEqualTo("0");
                assertThat(page.locator(".jumlah-lain").count()).isZero(); // the words of others are nobody's to count
            }
        }
        assertThat(PROGRAM.visitor(PROGRAM.officer(OTHER)).get(dispute).status())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeMeantIsSaid() {
        Visitor officer = PROGRAM.visitor(PROGRAM.officer(UNIT));
        Visitor.Answer answer = officer.get("/keberatan?tahap=hilang");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Saringan diabaikan", "dipertimbangkan");
        assertThat(officer.get("/sengketa?cari=" + "x".repeat(201)).body()).contains("paling panjang 200 karakter");
    }
}
