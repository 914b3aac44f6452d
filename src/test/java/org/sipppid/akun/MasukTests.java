package org.sipppid.akun;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.sipppid.Browser;
import org.sipppid.Program;
import org.sipppid.Visitor;

class MasukTests {

    private final Program program = Program.shared();

    @Test
    void letsAnOfficerIn() {
        Visitor.Answer answer = program.visitor(program.officer("DPUPR")).get("/pengaturan/sandi");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Petugas petugas.dpupr").contains("PPID Pelaksana");
    }

    @Test
    void saysOneSentenceForAWrongNameAndAWrongPassword() {
        Visitor visitor = program.visitor();
        visitor.get("/masuk");
        Visitor.Answer wrongName = visitor.post("/masuk", "nama_pengguna", "bukan-siapa-siapa", "sandi", "x");
        Visitor.Answer wrongPassword = visitor.post("/masuk", "nama_pengguna", program.utama(), "sandi", "x");

        assertThat(wrongName.body()).contains("Nama pengguna atau kata sandi salah.");
        assertThat(wrongPassword.body()).contains("Nama pengguna atau kata sandi salah.");
    }

    @Test
    void letsAnOfficerInAndOutByBrowser() {
        try (BrowserContext window = Browser.open(1366, 768, ColorScheme.LIGHT)) {
            Page page = window.newPage();
            Browser.signIn(page, program.officer("DINKES"));
            page.navigate("/pengaturan/sandi");
            assertThat(page.locator(".siapa b").textContent()).isEqualTo("Petugas petugas.dinkes");
            page.click(".saya button");
            assertThat(page.locator("[role=status]").textContent()).isEqualTo("Anda sudah keluar.");
        }
    }
}
