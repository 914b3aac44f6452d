package org.sipppid;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of an officer: readable by all (WCAG 2.2 AA by axe), never wider than its screen, and without an error. */
@Tag("layar")
class PageTests {

    private final Program program = Program.shared();

    @ParameterizedTest
    @CsvSource({"1366, 768, LIGHT", "360, 740, DARK"})
    void isAccessibleAndFits(int width, int height, ColorScheme scheme) {
        String request = enter();
        String objection = objectTo(request);
        String dispute = dispute(objection);
        program.awaitQuiet();
        try (BrowserContext window = Browser.open(width, height, scheme)) {
            Page page = window.newPage();
            List<String> errors = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text());
                }
            });
            Browser.signIn(page, program.admin());
            for (String path : List.of(
                    "/dasbor",
                    "/permohonan",
                    "/permohonan/baru",
                    request,
                    request + "/tindakan/jawab",
                    request + "/tindakan/usulkan_penolakan",
                    request + "/tindakan/limpahkan",
                    request + "/disposisi",
                    "/disposisi",
                    request + "/keberatan",
                    "/keberatan",
                    "/keberatan/baru",
                    "/keberatan/baru?permohonan=" + id(request),
                    objection,
                    objection + "/tindakan/jawab",
                    objection + "/sengketa",
                    "/sengketa",
                    "/sengketa/baru?keberatan=" + id(objection),
                    dispute,
                    dispute + "/tindakan/registrasi",
                    "/rekonsiliasi",
                    "/rekonsiliasi/SETWAN/2026-10",
                    "/rekonsiliasi/kepatuhan",
                    "/rekonsiliasi/menurut",
                    "/dasbor?layar=dinding",
                    "/laporan",
                    "/laporan/lpi?periode=2026",
                    "/laporan/berita-acara?skpd=SETWAN&periode=2026-S1",
                    "/arsip",
                    "/pengaturan/pengguna",
                    "/pengaturan/kalender",
                    "/pengaturan/kop",
                    "/pengaturan/pejabat?skpd=SETWAN",
                    "/pengaturan/nomor",
                    "/pengaturan/nomor/laporan",
                    "/pengaturan/skpd",
                    "/pengaturan/skpd/perubahan?jenis=gabung",
                    "/rekonsiliasi/cocokkan",
                    "/bantuan-kedinasan",
                    "/bantuan-kedinasan/baru",
                    "/pengaturan/surel",
                    "/pengaturan/alamat-surel",
                    "/pengaturan/sandi",
                    "/verifikasi",
                    "/verifikasi/7KQM-2P9D-X4TR")) {
                page.navigate(program.address(path));
                assertThat(Axe.violations(page))
                        .as(path)
                        .extracting(violation -> violation.getImpact() + " " + violation.getId() + " "
                                + violation.getNodes().get(0).getHtml())
                        .isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path)
                        .isEqualTo(true);
                assertThat(errors).as(path).isEmpty();
            }
        }
    }

    private String enter() {
        return program.visitor(program.admin())
                .post(
                        "/permohonan/baru",
                        "id",
                        UUID.randomUUID().toString(),
                        "skpd",
                        "SETWAN",
                        "diterima",
                        "2026-11-02",
                        "jalur",
                        "surat",
                        "jenisPemohon",
                        "badan_hukum",
                        "nama",
                        "Pemohon Uji",
                        "rincian",
                        "Risalah rapat")
                .path();
    }

    private String objectTo(String request) {
        return program.visitor(program.admin())
                .post(
                        "/keberatan/baru",
                        "id",
                        UUID.randomUUID().toString(),
                        "permohonan",
                        id(request),
                        "diterima",
                        "2026-11-20",
                        "alasan_ditemukan",
                        "2026-11-18",
                        "alasan_c",
                        "ya",
                        "alasan_g",
                        "ya",
                        "informasi",
                        "Risalah rapat",
                        "kasus_posisi",
                        "Belum ditanggapi")
                .path();
    }

    private String dispute(String objection) {
        return program.visitor(program.admin())
                .post(
                        "/sengketa/baru",
                        "id",
                        UUID.randomUUID().toString(),
                        "keberatan",
                        id(objection),
                        "diajukan",
                        "2026-11-23")
                .path();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
