package org.sipppid.rekonsiliasi.temuan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.Axe;
import org.sipppid.Browser;
import org.sipppid.Program;
import org.sipppid.Visitor;

/** The inbox as its officer lives it: a finding comes by itself, and goes by itself or by an act. */
@Tag("layar")
class TemuanPageTests {

    private static final Program PROGRAM = Program.shared();
    private static final String UNIT = "BPSDM";
    private static final String OTHER = "DISPORAPAR";
    private static final String NIK = "6171014305880007";

    /** Enters a request at a unit's desk; its address. */
    private static String enter(String unit, String diterima, String rincian) {
        UUID id = UUID.randomUUID();
        Visitor.Answer answer = PROGRAM.visitor(PROGRAM.officer(unit))
                .post(
                        "/permohonan/baru",
                        "id",
                        id.toString(),
                        "skpd",
                        unit,
                        "diterima",
                        diterima,
                        "jalur",
                        "surat",
                        "jenisPemohon",
                        "perseorangan",
                        "nama",
                        "Pemohon Uji",
                        "nik",
                        NIK,
                        "rincian",
                        rincian);
        assertThat(answer.body()).contains("sudah terbit");
        return "/permohonan/" + id;
    }

    private static Locator row(Page page, String rule) {
        return page.locator("table.temuan tbody tr").filter(new Locator.FilterOptions().setHasText(rule));
    }

    /** The second question is asked only when the first answer has been dealt with. */
    private static void theListIsLeftAloneByWhatChangesElsewhere(Page page) {
        page.evaluate("document.querySelector('#temuan').firstElementChild.dilihat = true");
        page.waitForResponse("**/temuan/baris**", () -> enter("SETWAN", "2026-11-23", "Notula rapat"));
        page.waitForResponse("**/temuan/baris**", () -> enter("SETWAN", "2026-11-23", "Daftar hadir"));
        assertThat(page.evaluate("document.querySelector('#temuan').firstElementChild.dilihat"))
                .isEqualTo(true);
    }

    @Test
    void aFaultAppearsByItselfAndGoesWhenTheRecordIsPutRight() {
        try (BrowserContext office = Browser.open(1366, 768, ColorScheme.LIGHT)) {
            Page page = office.newPage();
            Browser.signIn(page, PROGRAM.officer(UNIT));
            page.navigate("/rekonsiliasi/temuan");
            assertThat(page.locator("#temuan")).containsText("Tidak ada temuan yang terbuka");

            String request = enter(UNIT, "2026-10-01", "Jadwal diklat kepemimpinan");
            assertThat(row(page, "Dicatat lama"))
                    .containsText("Diterima 1 Oktober 2026, baru dicatat 23 November 2026");
            assertThat(page.locator("#hitung-temuan")).hasText("1");
            assertThat(Axe.violations(page)).isEmpty();
            theListIsLeftAloneByWhatChangesElsewhere(page);

            Page board = office.newPage();
            board.navigate("/dasbor?periode=2026&skpd=" + UNIT);
            assertThat(board.locator("[data-bagian='pelapor'] a.temuan")).hasText("1");
            board.locator("[data-bagian='pelapor'] a.temuan").click();
            assertThat(board.locator("b.jumlah")).hasText("1");
            board.close();

            row(page, "Dicatat lama").locator("th a").click();
            page.waitForLoadState();
            assertThat(Axe.violations(page)).isEmpty();
            page.getByText("Koreksi: Perbaiki isian").click();
            page.waitForURL("**" + request + "/tindakan/perbaiki");
            page.fill("#diterima", "2026-11-20");
            page.fill("#alasan", "Salah ketik");
            page.locator("main form.card button[type=submit]").first().click();
            page.navigate("/rekonsiliasi/temuan");
            assertThat(page.locator("#temuan")).containsText("Tidak ada temuan yang terbuka");
            page.navigate("/rekonsiliasi/temuan?keadaan=hilang");
            assertThat(row(page, "Dicatat lama")).containsText("Hilang");
        }
    }

    @Test
    void aPairIsClosedWithItsReasonAndOthersSeeNumbersOnly() {
        enter(OTHER, "2026-11-16", "Daftar hibah organisasi kepemudaan 2025");
        String later = enter("BKAD", "2026-11-18", "daftar hibah organisasi kepemudaan, 2025");
        Visitor officer = PROGRAM.visitor(PROGRAM.officer("BKAD"));
        String finding = await(officer, "/rekonsiliasi/temuan?aturan=ganda", "/rekonsiliasi/temuan/[0-9a-f-]{36}");

        Visitor.Answer page = officer.get(finding);
        assertThat(page.body())
                .contains("Pemohonnya sama dan rinciannya 100% mirip dengan permohonan di Disporapar")
                .contains(later, "Koreksi: Batalkan pencatatan")
                .doesNotContain("/DISPORAPAR/"); // the other's number
        String version = find(page.body(), "name=\"versi\" value=\"(\\d+)\"");

        assertThat(officer.post(finding + "/tutup", "versi", version, "penutupan", "bukan_ganda", "catatan", " ")
                        .body())
                .contains("Belum tersimpan", "Alasan harus diisi");
        assertThat(officer.post(finding + "/tutup", "versi", version, "penutupan", "tolak", "catatan", "Dua hal")
                        .body())
                .contains("tidak ditutup dengan cara itu", ">Dua hal</textarea>");
        assertThat(officer.post(finding + "/tutup", "versi", "99", "penutupan", "bukan_ganda", "catatan", "Dua hal")
                        .body())
                .contains("baru saja berubah", ">Dua hal</textarea>");
        assertThat(officer.post(finding + "/tutup", "versi", version, "penutupan", "bukan_ganda", "catatan", "Dua hal")
                        .body())
                .contains("Temuan ditutup.", "Ditutup: Bukan ganda", "Dua hal", "Buka lagi");

        // The unit of the other record reads it and closes nothing; a third sees its number and not the rest.
        Visitor pair = PROGRAM.visitor(PROGRAM.officer(OTHER));
        assertThat(pair.get("/rekonsiliasi/temuan?keadaan=ditutup&pasangan=ya").body())
                .contains(finding);
        assertThat(pair.get(finding).body()).contains("melihatnya karena").doesNotContain("Buka lagi", later + "\"");
        assertThat(pair.post(finding + "/buka", "versi", "2").body()).contains("baru saja berubah");
        Visitor third = PROGRAM.visitor(PROGRAM.officer("KESBANGPOL"));
        assertThat(third.get(finding).status()).isEqualTo(404);
        assertThat(third.post(finding + "/buka", "versi", "2").status()).isEqualTo(404);
        assertThat(third.get("/rekonsiliasi/temuan?keadaan=ditutup&aturan=ganda&skpd=BKAD")
                        .body())
                .contains(">BKAD</span> <b>1</b>")
                .doesNotContain(finding, later);

        Visitor utama = PROGRAM.visitor(PROGRAM.utama());
        assertThat(utama.post(finding + "/buka", "versi", "2").body()).contains("Temuan dibuka lagi.", "Dua hal");
        assertThat(await(officer, "/rekonsiliasi/temuan?aturan=ganda", finding)).isEqualTo(finding);
    }

    @Test
    void anObjectionsFindingIsListedByItsKindAndShownOnItsPage() {
        String address = "/keberatan/" + UUID.randomUUID();
        Visitor officer = PROGRAM.visitor(PROGRAM.officer("BKD"));
        assertThat(officer.post(
                                "/keberatan/baru",
                                "id",
                                address.substring(address.lastIndexOf('/') + 1),
                                "skpd",
                                "BKD",
                                "alasan_b",
                                "ya",
                                "diterima",
                                "2026-11-02",
                                "alasan_ditemukan",
                                "2026-10-30",
                                "nama",
                                "Pemohon Uji",
                                "informasi",
                                "Ringkasan laporan kepegawaian",
                                "kasus_posisi",
                                "Tidak ada di laman")
                        .body())
                .contains("sudah terbit");
        String finding = await(officer, "/rekonsiliasi/temuan?jenis=keberatan", "/rekonsiliasi/temuan/[0-9a-f-]{36}");
        assertThat(officer.get(address).body())
                .contains(finding, "Diterima 2 November 2026, baru dicatat 23 November 2026");
        assertThat(officer.get(finding).body())
                .contains(address + "/tindakan/batalkan\"", "Koreksi: Batalkan pencatatan", "Buka keberatan");
        assertThat(officer.get("/rekonsiliasi/temuan?jenis=sengketa").body()).doesNotContain(finding);
        Visitor third = PROGRAM.visitor(PROGRAM.officer("KESBANGPOL"));
        assertThat(third.get(finding).status()).isEqualTo(404);
        assertThat(third.get("/rekonsiliasi/temuan?jenis=keberatan&skpd=BKD").body())
                .contains(">BKD</span> <b>1</b>");

        officer.post(
                address + "/tindakan/batalkan", "versi", "1", "tanggal", "2026-11-23", "alasan", "Dicatat dua kali");
        await(officer, "/rekonsiliasi/temuan?jenis=keberatan&keadaan=hilang", finding);
        assertThat(officer.get(address).body()).doesNotContain(finding);
    }

    @Test
    void aFilterThatIsUnknownIsSaidAndTheRulesAreAllThere() {
        Visitor officer = PROGRAM.visitor(PROGRAM.officer(UNIT));
        Visitor.Answer odd = officer.get("/rekonsiliasi/temuan?aturan=entah");
        assertThat(odd.status()).isEqualTo(400);
        assertThat(odd.body()).contains("Saringan diabaikan", "yang ada: ganda, tanggal_depan");
        String rules = officer.get("/rekonsiliasi/aturan").body();
        for (Aturan aturan : Aturan.values()) {
            assertThat(rules).contains(">" + aturan.label() + "</th>");
        }
    }

    @Test
    void staysReadableOnAPhoneInTheDark() {
        enter("BKD", "2026-09-15", "Formasi pegawai 2026");
        await(PROGRAM.visitor(PROGRAM.officer("BKD")), "/rekonsiliasi/temuan", "Dicatat lama");
        try (BrowserContext phone = Browser.open(360, 740, ColorScheme.DARK)) {
            Page page = phone.newPage();
            Browser.signIn(page, PROGRAM.officer("BKD"));
            for (String path : new String[] {"/rekonsiliasi/temuan", "/rekonsiliasi/aturan"}) {
                page.navigate(path);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .isEqualTo(360);
                assertThat(Axe.violations(page)).isEmpty();
            }
        }
    }

    /** Looks until the program has found it. */
    private static String await(Visitor visitor, String address, String pattern) {
        Pattern there = Pattern.compile(pattern);
        return Program.await(
                pattern + " at " + address,
                () -> there.matcher(visitor.get(address).body())
                        .results()
                        .map(MatchResult::group)
                        .findFirst());
    }

    private static String find(String page, String pattern) {
        Matcher match = Pattern.compile(pattern).matcher(page);
        assertThat(match.find()).as(pattern).isTrue();
        return match.group(1);
    }
}
