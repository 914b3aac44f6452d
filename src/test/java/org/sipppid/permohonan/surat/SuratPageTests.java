package org.sipppid.permohonan.surat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sipppid.Program;
import org.sipppid.Visitor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.cetak.PdfReadBack;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;

/** The letters on a request's page: issued by a button, opened for paper, kept by nobody on the way. */
class SuratPageTests {

    private static final Program PROGRAM = Program.shared();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Pattern LINK = Pattern.compile("href=\"(/permohonan/[^\"]+/surat\\.pdf)\"");
    private static final Pattern FORM = Pattern.compile(
            "name=\"surat\" value=\"([^\"]+)\">\\s*<input type=\"hidden\" name=\"jenis\" value=\"tanda_terima\"");

    private static Permohonan aRequest(String kode) {
        Skpd unit = PROGRAM.bean(Transactions.class)
                .read(
                        PermohonanFixture.UTAMA,
                        () -> PROGRAM.bean(DaftarSkpd.class).find(kode).orElseThrow());
        return PROGRAM.bean(Transactions.class)
                .write(
                        PermohonanFixture.officer(unit),
                        () -> PROGRAM.bean(RegisterPermohonan.class)
                                .catat(
                                        UUID.randomUUID(),
                                        PermohonanFixture.aRequest(unit, LocalDate.of(2026, 11, 20))));
    }

    private static String find(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    @Test
    void aFormIsIssuedOnceAndOpensForPaper() {
        Visitor officer = PROGRAM.visitor(PROGRAM.officer("DPUPR"));
        Permohonan request = aRequest("DPUPR");
        String address = "/permohonan/" + request.id();
        String page = officer.get(address).body();
        assertThat(page).contains("Belum ada surat atau formulir yang terbit.", "Cetak tanda terima permintaan");
        String id = find(FORM, page);

        String issued = officer.post(address + "/surat", "surat", id, "jenis", "tanda_terima")
                .body();
        officer.post(address + "/surat", "surat", id, "jenis", "tanda_terima"); // sent twice
        Visitor.Answer pdf = officer.get(find(LINK, issued));

        assertThat(issued).contains("sudah terbit dan dibekukan");
        assertThat(find(LINK, officer.get(address).body())).isEqualTo(find(LINK, issued));
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.response().headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.response().headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(pdf.response().headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline")
                .doesNotContain("Pemohon");
        assertThat(new PdfReadBack(pdf.bytes()).text()).contains(request.nomor(), "Pemohon Contoh");
        assertThat(officer.get(find(LINK, issued)).bytes()).isEqualTo(pdf.bytes());

        Visitor other = PROGRAM.visitor(PROGRAM.officer("DLHK"));
        assertThat(other.get(find(LINK, issued)).status()).isEqualTo(404);
        assertThat(other.post(address + "/surat", "surat", UUID.randomUUID().toString(), "jenis", "tanda_terima")
                        .status())
                .isEqualTo(404);
        String foreign = find(LINK, issued)
                .replace(request.id().toString(), aRequest("DPUPR").id().toString());
        assertThat(officer.get(foreign).status()).isEqualTo(404); // the letter of another request
    }

    @Test
    void aRefusedRequestOffersItsDecision() {
        Permohonan request = aRequest("DPUPR");
        act(
                request,
                new Tindakan.UsulkanPenolakan(
                        TODAY,
                        AlasanPenolakan.PASAL_17_B,
                        "harga penawaran",
                        "persaingan usaha",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        act(request, new Tindakan.SetujuiPenolakan(TODAY, "Contoh Atasan", "Sekretaris Daerah", Optional.empty()));
        act(
                request,
                new Tindakan.Tolak(
                        TODAY,
                        write(() -> PROGRAM.bean(RegisterPermohonan.class).usulan(request.id()))
                                .orElseThrow()));

        Visitor.Answer page = PROGRAM.visitor(PROGRAM.officer("DPUPR")).get("/permohonan/" + request.id());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Terbitkan surat keputusan penolakan")
                .doesNotContain("Terbitkan pemberitahuan tertulis");
    }

    private static void act(Permohonan request, Tindakan tindakan) {
        RegisterPermohonan register = PROGRAM.bean(RegisterPermohonan.class);
        assertThat(write(() -> register.lakukan(
                        request.id(), register.find(request.id()).orElseThrow().versi(), tindakan)))
                .isTrue();
    }

    private static <T> T write(Supplier<T> work) {
        return PROGRAM.bean(Transactions.class).write(PermohonanFixture.UTAMA, work);
    }

    @Test
    void whatIsNotLawfulIsRefusedInWords() {
        Visitor officer = PROGRAM.visitor(PROGRAM.officer("DPUPR"));
        String address = "/permohonan/" + aRequest("DPUPR").id();
        String page = officer.get(address).body();
        assertThat(page).doesNotContain("Terbitkan pemberitahuan tertulis");

        assertThat(officer.post(address + "/surat", "surat", UUID.randomUUID().toString(), "jenis", "pemberitahuan")
                        .body())
                .contains("Pemberitahuan tertulis belum sah untuk keadaan permohonan ini");
        officer.post(address + "/surat", "surat", UUID.randomUUID().toString(), "jenis", "tanda_terima");
        assertThat(officer.post(address + "/surat", "surat", UUID.randomUUID().toString(), "jenis", "tanda_terima")
                        .body())
                .contains("sudah terbit; buka surat itu untuk mencetaknya lagi");
        assertThat(officer.post(address + "/surat", "surat", UUID.randomUUID().toString(), "jenis", "apa saja")
                        .status())
                .isEqualTo(404);
    }
}
