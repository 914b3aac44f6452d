package org.sipppid.permohonan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipppid.Browser;
import org.sipppid.Program;
import org.sipppid.basisdata.Transactions;
import org.sipppid.pemohon.GolonganPemohon;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;

/** A paper form in one hand: the entry form with the keyboard alone, in the paper's order. */
@Tag("layar")
class IsianPapanKetikTests {

    /** From the first field to the button that saves, both counted. */
    private static final int MOST_STOPS = 15;

    private final Program program = Program.shared();

    /** Types, counts each stop, and knows by its name where the keyboard is. */
    private static final class Typist {

        private final Page page;
        private int stops = 1;

        /** Begins where the page puts whoever opens it, which the browser does a moment after it has loaded. */
        Typist(Page page) {
            this.page = page;
            page.waitForFunction("document.activeElement !== document.body");
        }

        Typist at(String name) {
            assertThat(page.evaluate("document.activeElement.name || document.activeElement.textContent.trim()"))
                    .isEqualTo(name);
            return this;
        }

        Typist type(String text) {
            page.keyboard().type(text);
            return next();
        }

        Typist next() {
            page.keyboard().press("Tab");
            stops++;
            return this;
        }
    }

    private Permohonan read(String url) {
        UUID id = UUID.fromString(url.replaceFirst(".*/", ""));
        return program.bean(Transactions.class)
                .read(
                        PermohonanFixture.UTAMA,
                        () -> program.bean(RegisterPermohonan.class).find(id).orElseThrow());
    }

    private Pemohon pemohon(Permohonan permohonan) {
        return program.bean(Transactions.class)
                .read(
                        PermohonanFixture.UTAMA,
                        () -> program.bean(RegisterPermohonan.class)
                                .pemohon(permohonan.id())
                                .orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"petugas, 1366, 768", "utama, 1366, 768", "petugas, 360, 740"})
    void aPersonsRequestTakesFifteenStopsAtMost(String who, int width, int height) {
        try (BrowserContext window = Browser.open(width, height, ColorScheme.LIGHT)) {
            Page page = window.newPage();
            Browser.signIn(page, who.equals("utama") ? program.utama() : program.officer("DISNAKERTRANS"));
            page.navigate(program.address("/permohonan/baru"));
            Typist typist = new Typist(page).at("diterima").next();
            if (who.equals("utama")) {
                typist.at("skpd").type("Dinas Kesehatan");
            }

            typist.at("jalur").type("Surat").at("jenisPemohon").type("Perseorangan");
            typist.at("nama").type("Pemohon Uji").at("nik").type("6171014101900001");
            typist.at("alamat").type("Jalan Contoh 1").at("pekerjaan").type("Guru");
            typist.at("kontak").type("uji@contoh.invalid");
            typist.at("Kuasa, berkas kertas, bantuan, jam terima").next();
            typist.at("rincian").type("Dokumen anggaran 2025").at("tujuan").type("Penelitian");
            typist.at("caraMemperoleh")
                    .type("Mendapatkan salinan (s")
                    .at("caraMengirim")
                    .type("Surel");
            typist.at("Simpan dan terbitkan nomor");
            page.keyboard().press("Enter");

            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.STATUS))
                    .containsText("sudah terbit");
            assertThat(typist.stops).isLessThanOrEqualTo(MOST_STOPS);
            Permohonan made = read(page.url());
            assertThat(made.diterima()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(made.jalur()).isEqualTo(Jalur.SURAT);
            assertThat(made.jenisPemohon()).isEqualTo(JenisPemohon.PERSEORANGAN);
            assertThat(made.golongan()).contains(GolonganPemohon.PERSEORANGAN);
            assertThat(made.caraMemperoleh()).contains(CaraMemperoleh.SALINAN_SOFTCOPY);
            assertThat(made.caraMengirim()).contains(CaraMengirim.SUREL);
            assertThat(pemohon(made))
                    .isEqualTo(new Pemohon(
                            "Pemohon Uji",
                            Optional.of("6171014101900001"),
                            Optional.of("Jalan Contoh 1"),
                            Optional.of("uji@contoh.invalid"),
                            Optional.of("Guru")));
        }
    }

    @Test
    void aBadanHukumIsAskedForItsDecreeRightThere() {
        try (BrowserContext window = Browser.open(1366, 768, ColorScheme.LIGHT)) {
            Page page = window.newPage();
            Browser.signIn(page, program.officer("DISNAKERTRANS"));
            page.navigate(program.address("/permohonan/baru"));
            Typist typist = new Typist(page).at("diterima").next();

            typist.at("jalur").type("Surat").at("jenisPemohon").type("Badan hukum");
            typist.at("golongan")
                    .type("Partai politik")
                    .at("nomorSk")
                    .type("AHU-0001")
                    .at("nama");
        }
    }
}
