package org.sipppid.permohonan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sipppid.Program;
import org.sipppid.Visitor;
import org.sipppid.basisdata.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

/** An applicant's data and papers at the pages: masked, opened with a reason, and who opened them. */
class BerkasPemohonTests {

    private static final Program PROGRAM = Program.shared();
    private static final Visitor OFFICER = PROGRAM.visitor(PROGRAM.officer("DISPERKIM"));
    private static final Pattern SCAN = Pattern.compile("/lampiran/([0-9a-f-]{36})\"");
    private static final byte[] KTP = "%PDF-1.7\nkartu Wq3kz\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private static String enter(String nik, String... more) {
        String[] form = {
            "id", UUID.randomUUID().toString(),
            "skpd", "DISPERKIM",
            "diterima", "2026-11-02",
            "jalur", "surat",
            "jenisPemohon", "perseorangan",
            "nama", "Wq3kz Pemohon",
            "nik", nik,
            "alamat", "Jalan Wq3kz",
            "kontak", "0812",
            "rincian", "Data perumahan"
        };
        String[] all = java.util.Arrays.copyOf(form, form.length + more.length);
        System.arraycopy(more, 0, all, form.length, more.length);
        Visitor.Answer answer = OFFICER.post("/permohonan/baru", all);
        assertThat(answer.path()).as(answer.body()).matches("/permohonan/[0-9a-f-]{36}");
        return answer.path();
    }

    private static String body(Visitor.Answer answer) {
        return HtmlUtils.htmlUnescape(answer.body());
    }

    private static String upload(String request) {
        Visitor.Answer answer = OFFICER.upload(
                request + "/lampiran", "berkas", "6171010101900077 Wq3kz.exe", KTP, "jenis", "identitas");
        assertThat(body(answer)).contains("Pindaian tersimpan tersandi");
        Matcher scan = SCAN.matcher(answer.body());
        assertThat(scan.find()).isTrue();
        return request + "/lampiran/" + scan.group(1);
    }

    @Test
    void aNameIsMaskedUntilItIsOpenedWithAReasonThatAllReadersSee() {
        String request = enter("6171010101900077");

        assertThat(OFFICER.get(request).body())
                .contains("W••• P•••")
                .doesNotContain("Wq3kz", "6171010101900077")
                .contains("Belum pernah dibuka");
        assertThat(body(OFFICER.post(request + "/pemohon", "keperluan", " ")))
                .doesNotContain("Wq3kz")
                .contains("Tulis untuk apa data pemohon dibuka")
                .contains("Belum pernah dibuka");
        assertThat(body(OFFICER.post(request + "/pemohon", "keperluan", "mengirim jawaban")))
                .contains("Wq3kz Pemohon", "6171010101900077", "Jalan Wq3kz");
        assertThat(body(OFFICER.get(request)))
                .doesNotContain("Wq3kz")
                .contains("mengirim jawaban")
                .contains("data pemohon");
    }

    @Test
    void aScanIsOpenedWithAReasonAndLeavesNoCopy() {
        String request = enter("6171010101900077");
        String scan = upload(request);

        Visitor.Answer refused = OFFICER.post(scan, "keperluan", " ");
        assertThat(refused.body()).doesNotContain("Wq3kz").contains("Belum pernah dibuka");
        Visitor.Answer opened = OFFICER.post(scan, "keperluan", "mencocokkan nama");

        assertThat(opened.bytes()).isEqualTo(KTP);
        assertThat(opened.response().headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(opened.response().headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(opened.response().headers().allValues("X-Content-Type-Options"))
                .containsExactly("nosniff");
        assertThat(opened.response().headers().firstValue("Content-Disposition").orElseThrow())
                .matches("inline; filename=\"identitas-[0-9a-f]{8}\\.pdf\"");
        assertThat(body(OFFICER.get(request))).contains("mencocokkan nama").doesNotContain("6171010101900077", ".exe");
        assertThat(OFFICER.get(scan).status()).isIn(404, 405);
    }

    @Test
    void aScanIsReachedThroughItsOwnRequestOnlyAndNotOnceItIsWithdrawn() {
        String request = enter("6171010101900077");
        String scan = upload(request);
        String another = enter("6171010101900077");

        String astray = another + scan.substring(scan.indexOf("/lampiran"));
        assertThat(OFFICER.post(astray, "keperluan", "uji").status()).isEqualTo(404);
        assertThat(body(OFFICER.post(scan + "/tarik", "alasan", ""))).contains("Tulis mengapa berkas ditarik");
        assertThat(body(OFFICER.post(scan + "/tarik", "alasan", "keliru orang")))
                .contains("keliru orang")
                .contains("Kartu tanda penduduk atau surat keterangan kependudukan (Perki 1/2021 Pasal 27)");
        assertThat(OFFICER.post(scan, "keperluan", "uji").status()).isEqualTo(404);
    }

    @Test
    void anotherUnitsOfficerHandsNothingIn() {
        String request = enter("6171010101900077");
        Visitor stranger = PROGRAM.visitor(PROGRAM.officer("DPUPR"));

        assertThat(stranger.upload(request + "/lampiran", "berkas", "a.pdf", KTP, "jenis", "identitas")
                        .status())
                .isEqualTo(404);
        assertThat(body(OFFICER.get(request))).contains("Belum ada berkas");
    }

    @Test
    void whatIsNoScanIsRefusedInWords() {
        String request = enter("6171010101900077");
        byte[] page = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        assertThat(body(OFFICER.upload(request + "/lampiran", "berkas", "ktp.pdf", page, "jenis", "identitas")))
                .contains("bukan PDF, JPEG, atau PNG")
                .contains("Belum ada berkas");
        assertThat(body(OFFICER.upload(request + "/lampiran", "berkas", "", new byte[0], "jenis", "identitas")))
                .contains("Pilih berkas pindaian");
        assertThat(body(OFFICER.upload(
                        request + "/lampiran", "berkas", "a.pdf", new byte[6 * 1024 * 1024], "jenis", "identitas")))
                .contains("paling besar 5 MB");
        assertThat(body(OFFICER.upload(request + "/lampiran", "berkas", "a.pdf", KTP, "jenis", "paspor")))
                .contains("yang ada: identitas, pengesahan");
    }

    @Test
    void theChecklistIsFedByPaperHandedIn() {
        String missing = "Kartu tanda penduduk atau surat keterangan kependudukan (Perki 1/2021 Pasal 27)";

        assertThat(body(OFFICER.get(enter("6171010101900077")))).contains(missing);
        assertThat(body(OFFICER.get(enter("6171010101900077", "berkas", "identitas", "berkas", "lainnya"))))
                .doesNotContain(missing)
                .contains("Kertas di map");
    }

    @Test
    void anOddNikIsTakenOnceTheCardWasLookedAt() {
        String odd = "6171013702900001"; // no 37th of February

        Visitor.Answer asked = OFFICER.post(
                "/permohonan/baru",
                "id",
                UUID.randomUUID().toString(),
                "skpd",
                "DISPERKIM",
                "diterima",
                "2026-11-02",
                "jalur",
                "surat",
                "jenisPemohon",
                "perseorangan",
                "nama",
                "Wq3kz",
                "nik",
                odd,
                "rincian",
                "x");
        assertThat(body(asked)).contains("Cocokkan dengan kartunya").contains("id=\"nikSesuai\"");
        assertThat(OFFICER.get("/permohonan/baru").body()).doesNotContain("nikSesuai");
        enter(odd, "nikSesuai", "ya");
    }

    @Test
    void aProxyIsKeptAndShownUnderTheSameMask() {
        String request = enter(
                "6171010101900077",
                "kuasaNama",
                "Wq3kz Kuasa",
                "kuasaNik",
                "6171014101900088",
                "suratNomor",
                "7/SK",
                "suratTanggal",
                "1/11/2026",
                "bermeterai",
                "ya",
                "bantuan",
                "dibacakan",
                "bantuan",
                "braille");

        assertThat(body(OFFICER.get(request)))
                .contains("melalui kuasa", "Formulir dibacakan", "Braille")
                .doesNotContain("Wq3kz", "7/SK");
        assertThat(body(OFFICER.post(request + "/pemohon", "keperluan", "uji")))
                .contains("Wq3kz Kuasa", "6171014101900088", "7/SK", "1 November 2026, bermeterai");
    }

    @Test
    void theSameApplicantIsFoundWithoutBeingOpened() {
        String nik = "6171010101900099";
        String first = enter(nik);
        String second = enter(nik);
        enter("6171010101900098");

        assertThat(body(OFFICER.get(first))).contains("1 permohonan lain dari pemohon yang sama");
        Visitor.Answer list = OFFICER.get(first + "/pemohon-sama");
        assertThat(list.body()).contains("href=\"" + second + "\"").doesNotContain("Wq3kz", nik, "6171010101900098");
        assertThat(body(OFFICER.get(second))).contains("Belum pernah dibuka");
    }

    @Test
    void whatWasMissingIsCompletedAndTheTrailNamesThePartsOnly() { // UU 27/2022 Ps 30
        String request = enter("");
        String missing = "Nomor induk kependudukan (Perki 1/2021 Pasal 29 ayat (5) huruf c)";
        assertThat(body(OFFICER.get(request + "/tindakan/nyatakan_tidak_lengkap")))
                .contains(missing);

        assertThat(body(OFFICER.post(request + "/pemohon/ubah", "keperluan", "")))
                .doesNotContain("Wq3kz")
                .contains("Tulis untuk apa");
        assertThat(body(OFFICER.post(request + "/pemohon/ubah", "keperluan", "melengkapi NIK")))
                .contains("value=\"Wq3kz Pemohon\"");
        assertThat(body(OFFICER.post(request + "/pemohon/perbaiki", "nama", "Wq3kz Pemohon", "nik", "12")))
                .contains("16 angka", "value=\"12\"");
        Visitor.Answer mended = OFFICER.post(
                request + "/pemohon/perbaiki",
                "nama",
                "Wq3kz Pemohon",
                "nik",
                "6171010101900066",
                "alamat",
                "Jalan Wq3kz",
                "kontak",
                "0812");
        assertThat(body(mended))
                .contains("Diperbaiki: NIK.", "melengkapi NIK")
                .doesNotContain(missing, "6171010101900066");
        assertThat(body(OFFICER.post(request + "/lampiran/kertas", "jenis", "identitas")))
                .contains("Berkas kertas tercatat")
                .contains("lengkap</span>");
        assertThat(trail("perbaiki data pemohon"))
                .contains("NIK")
                .allSatisfy(rincian -> assertThat(rincian).doesNotContain("Wq3kz", "6171"));
    }

    private static java.util.List<String> trail(String tindakan) {
        return PROGRAM.bean(Transactions.class)
                .read(
                        PermohonanFixture.UTAMA,
                        () -> PROGRAM.bean(JdbcClient.class)
                                .sql("select rincian from jejak where tindakan = :tindakan")
                                .param("tindakan", tindakan)
                                .query(String.class)
                                .list());
    }

    @Test
    void aProxyOnceKnownIsNotForgotten() {
        String request = enter("6171010101900077", "kuasaNama", "Wq3kz Kuasa");

        assertThat(body(OFFICER.post(request + "/pemohon/perbaiki", "nama", "Wq3kz")))
                .contains("dapat diperbaiki, tidak dapat dihapus");
        OFFICER.post(request + "/pemohon/perbaiki", "nama", "Wq3kz", "kuasaNama", "Wq3kz Lain", "bermeterai", "ya");
        assertThat(body(OFFICER.post(request + "/pemohon", "keperluan", "uji"))).contains("Wq3kz Lain", "bermeterai");
    }

    @Test
    void thePurposeIsSaidWhereDataAreEntered() { // UU 27/2022 Ps 5, 16(2) f
        assertThat(body(OFFICER.get("/permohonan/baru"))).contains("datanya dipakai hanya untuk");
    }

    @Test
    void thePartOfTheListMustFitTheKind() {
        Visitor.Answer answer = OFFICER.post(
                "/permohonan/baru",
                "id",
                UUID.randomUUID().toString(),
                "skpd",
                "DISPERKIM",
                "diterima",
                "2026-11-02",
                "jalur",
                "surat",
                "jenisPemohon",
                "kelompok_orang",
                "golongan",
                "partai_politik",
                "nama",
                "Wq3kz",
                "rincian",
                "x");
        assertThat(body(answer)).contains("Golongan Partai politik bukan bagian dari jenis pemohon Kelompok orang");
    }
}
