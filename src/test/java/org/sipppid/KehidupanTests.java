package org.sipppid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A paper request as its officer lives it: entered, found incomplete, repaired, extended, partly granted, objected to,
 * the objection upheld, and the request open again until the day that was ordered.
 */
@Tag("layar")
class KehidupanTests {

    private final Program program = Program.shared();

    @Test
    void aPaperRequestFromTheCounterToTheAnsweredObjection() {
        try (BrowserContext office = Browser.open(1366, 768, ColorScheme.LIGHT)) {
            Page page = office.newPage();
            Browser.signIn(page, program.officer("BAPENDA"));

            page.navigate(program.address("/permohonan/baru"));
            fill(page, Map.of("diterima", "26/10/2026", "nama", "Pemohon Contoh", "rincian", "Realisasi pajak 2025"));
            page.locator("#jalur").selectOption("surat");
            page.locator("#jenisPemohon").selectOption("perseorangan");
            submit(page);
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("sudah terbit");
            String request = page.url();

            act(
                    page,
                    request,
                    "nyatakan_tidak_lengkap",
                    Map.of("tanggal", "2026-10-27", "diterima_pemohon", "2026-10-27", "kekurangan", "Salinan KTP"));
            assertThat(page.locator("main")).containsText("Menunggu pemohon melengkapi");
            // Three working days after the letter: 30 October (P21 Ps 33(3)).
            assertThat(page.locator("main")).containsText("sampai 30 Oktober 2026");

            act(page, request, "lengkapi", Map.of("tanggal", "2026-10-29"));
            act(page, request, "perpanjang", Map.of("tanggal", "2026-11-03", "uraian", "Data dikumpulkan dari 14 UPT"));
            // Ten and seven working days from receipt (UU 14/2008 Ps 22(7)-(8)).
            assertThat(page.locator("main")).containsText("17 hari kerja setelah 26 Oktober 2026");

            act(
                    page,
                    request,
                    "jawab",
                    Map.of(
                            "tanggal",
                            "2026-11-16",
                            "keterangan",
                            "Nama wajib pajak tidak diberikan (Pasal 17 huruf h)."));
            assertThat(page.locator("main")).containsText("Dikabulkan sebagian");

            page.getByText("Keberatan atas permohonan ini").click();
            page.locator("a[href*='/keberatan/baru']").first().click();
            fill(
                    page,
                    Map.of(
                            "diterima", "2026-11-20",
                            "alasan_ditemukan", "2026-11-17",
                            "informasi", "Realisasi pajak 2025",
                            "kasus_posisi", "Yang diberikan bukan yang diminta."));
            page.locator("#alasan_d").check();
            submit(page);
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("sudah terbit");
            String objection = page.url();

            page.navigate(objection + "/tindakan/jawab");
            fill(
                    page,
                    Map.of(
                            "tanggal", "2026-11-23",
                            "nomor", "500.12/1/SETDA",
                            "nama", "Sekretaris Contoh",
                            "jabatan", "Sekretaris Daerah",
                            "sanggahan_d", "Informasi yang diminta dapat diberikan per kabupaten.",
                            "pelaksanaan", "Berikan realisasi per kabupaten",
                            "pelaksanaan_sampai", "2026-12-04"));
            page.locator("#hasil").selectOption("dikabulkan_seluruhnya");
            page.locator("#buka_kembali").check();
            submit(page);
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Tersimpan");

            page.navigate(request);
            assertThat(page.locator("main")).containsText("Diproses");
            assertThat(page.locator("main"))
                    .containsText("4 Desember 2026 (ditetapkan putusan Atasan PPID atas keberatan)");
            assertThat(page.locator(".riwayat")).containsText("Buka kembali karena keberatan");
            assertThat(page.locator(".riwayat")).containsText("Nyatakan tidak lengkap");
        }
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((id, value) -> page.locator("#" + id).fill(value));
    }

    private static void submit(Page page) {
        page.locator("main form.card button[type=submit]").first().click();
    }

    /** Does an act by its own page, whose choices that the test does not name have but one lawful value here. */
    private static void act(Page page, String request, String kode, Map<String, String> fields) {
        page.navigate(request + "/tindakan/" + kode);
        fill(page, fields);
        if (kode.equals("perpanjang")) {
            page.locator("#alasan_perpanjangan").selectOption("belum_dikuasai");
        } else if (kode.equals("jawab")) {
            page.locator("#hasil").selectOption("dikabulkan_sebagian");
        }
        submit(page);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Tersimpan");
    }
}
