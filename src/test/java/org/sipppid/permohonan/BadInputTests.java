package org.sipppid.permohonan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipppid.Program;
import org.sipppid.Visitor;
import org.springframework.web.util.HtmlUtils;

/** What people and machines send that cannot be taken: said in words, kept as typed, and never an error of ours. */
class BadInputTests {

    private static final Program PROGRAM = Program.shared();

    private static final Visitor OFFICER = PROGRAM.visitor(PROGRAM.officer("BANHUB"));

    private static Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("id", UUID.randomUUID().toString());
        form.put("skpd", "BANHUB");
        form.put("diterima", "2026-03-02");
        form.put("jalur", "surat");
        form.put("jenisPemohon", "perseorangan");
        form.put("nama", "Pemohon Contoh");
        form.put("nik", "");
        form.put("rincian", "Dokumen anggaran");
        return form;
    }

    private Visitor.Answer send(String path, Map<String, String> form) {
        return OFFICER.post(
                path,
                form.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    /** Registers a request received on 2 March 2026 and returns its address. */
    private String registered() {
        Visitor.Answer answer = send("/permohonan/baru", form());
        assertThat(answer.path()).matches("/permohonan/[0-9a-f-]{36}");
        return answer.path();
    }

    private static void assertNoErrorOfOurs(Visitor.Answer answer) {
        assertThat(answer.status()).isLessThan(500);
        assertThat(answer.body())
                .doesNotContain("Exception", "\tat ", "org.sipppid", "Whitelabel", "Program mengalami gangguan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            diterima     | 2026-02-30            | bukan tanggal yang ada di kalender
            diterima     | 31/04/2026            | bukan tanggal yang ada di kalender
            diterima     | kemarin               | bukan tanggal yang ada di kalender
            diterima     | 2026-11-24            | tidak boleh di masa depan; paling akhir hari ini, 23 November 2026
            diterima     | 9999999-01-01         | bukan tanggal yang ada di kalender
            diterima     | 1999-12-31            | tidak boleh sebelum 1 Januari 2000
            skpd         | TIDAK-ADA             | SKPD harus dipilih dari daftar
            skpd         | DINKES                | SKPD harus SKPD Anda sendiri
            jalur        | merpati               | yang ada: langsung, lisan, surat
            jenisPemohon | hantu                 | tidak dikenal; yang ada: perseorangan
            nama         | ""                    | Nama pemohon harus diisi
            nik          | 12345                 | NIK terdiri atas 16 angka
            rincian      | "   "                 | Informasi yang diminta harus diisi
            rincian      | "a\u0000b"            | U+0000
            rincian      | "a\u202Eb"            | U+202E
            rincian      | "a\u0007b"            | U+0007
            nama         | "a\u0000b"            | U+0000
            """)
    void saysWhatIsWrongAndKeepsWhatWasTyped(String field, String typed, String said) {
        Map<String, String> form = form();
        form.put("nama", "Nama yang diketik");
        form.put("tujuan", "tujuan yang diketik <b>&amp;");
        form.put(field, typed);

        Visitor.Answer answer = send("/permohonan/baru", form);

        assertNoErrorOfOurs(answer);
        assertThat(answer.path()).isEqualTo("/permohonan/baru");
        String body = HtmlUtils.htmlUnescape(answer.body());
        assertThat(body).contains(said).contains("tujuan yang diketik <b>&amp;");
        assertThat(answer.body()).doesNotContain("diketik <b>");
        if (!field.equals("nama")) {
            assertThat(body).contains("Nama yang diketik");
        }
    }

    @ParameterizedTest
    @CsvSource({"nama,200", "nik,100", "alamat,500", "kontak,200", "pekerjaan,100", "rincian,8.000", "tujuan,2.000"})
    void saysHowLongAFieldMayBeAndKeepsAllOfIt(String field, String most) {
        Map<String, String> form = form();
        form.put(field, "x".repeat(9_999) + "y");

        Visitor.Answer answer = send("/permohonan/baru", form);

        assertNoErrorOfOurs(answer);
        assertThat(answer.body())
                .contains("paling panjang " + most + " karakter; yang diketik 10.000.")
                .contains("x".repeat(9_999) + "y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anggaran 🏛️ tahun 👩🏽‍💼 ini",
                "طلب معلومات عامة",
                "ꦏꦭꦶꦩꦤ꧀ꦠꦤ꧀",
                "<script>alert(1)</script>",
                "${7*7} #{x} *{y}",
                "'; drop table permohonan; --"
            })
    void takesEveryScriptAsText(String text) {
        Map<String, String> form = form();
        form.put("rincian", text);

        Visitor.Answer answer = send("/permohonan/baru", form);

        assertThat(answer.path()).startsWith("/permohonan/").isNotEqualTo("/permohonan/baru");
        assertThat(HtmlUtils.htmlUnescape(answer.body())).contains(text);
        assertThat(answer.body()).doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            tanggal    | 2026-03-01 | tidak boleh sebelum tanggal diterima, 2 Maret 2026
            tanggal    | 2026-11-24 | tidak boleh di masa depan
            tanggal    | 2026-13-01 | bukan tanggal yang ada di kalender
            hasil      | mungkin    | tidak dikenal
            hasil      | ditolak    | Keputusan harus dikabulkan penuh
            hasil      | dialihkan  | Sebutkan badan publik
            lembar     | seratus    | harus angka bulat
            keterangan | "a\u0000b" | U+0000
            """)
    void saysWhatIsWrongWithAnAnswer(String field, String typed, String said) {
        String address = registered();
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "versi", "1", "hasil", "dikabulkan_penuh", "tanggal", "2026-03-09", "penghitaman", "yang diketik"));
        form.put(field, typed);

        Visitor.Answer answer = send(address + "/tindakan/jawab", form);

        assertNoErrorOfOurs(answer);
        assertThat(HtmlUtils.htmlUnescape(answer.body()))
                .contains("Belum tersimpan")
                .contains(said);
        assertThat(answer.body()).contains("yang diketik");
        assertThat(OFFICER.get(address).body()).contains("versi 1 ").doesNotContain("versi 2 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/permohonan/bukan-uuid",
                "/permohonan/1",
                "/permohonan/00000000-0000-0000-0000-000000000000",
                "/permohonan/%F0%9F%92%A9",
                "/arsip/bukan-uuid"
            })
    void anAddressThatNamesNothingIsNotFound(String path) {
        Visitor.Answer answer = OFFICER.get(path);

        assertNoErrorOfOurs(answer);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("Tidak ditemukan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/permohonan?periode=2026-13",
                "/permohonan?periode=%00",
                "/permohonan?cari=%00",
                "/permohonan?cari=a%ED%A0%80b",
                "/permohonan?cari=%25_%5C",
                "/permohonan?skpd=%00",
                "/permohonan?skpd=TIDAK-ADA",
                "/permohonan?hasil=x&hasil=y",
                "/permohonan?periode=2026&periode=2025",
                "/permohonan?halaman=-7",
                "/permohonan?halaman=99999999999999999999",
                "/permohonan?periode=2026-01-01..2199-12-31",
                "/permohonan?periode=0000-01-01..9999-12-31",
                "/permohonan?halaman=2147483647",
                "/laporan/lpi?periode=%00",
                "/laporan/lpi?periode=x&skpd=%00",
                "/laporan/lpi?menggantikan=x",
                "/laporan/lpi/pratinjau?periode=x",
                "/laporan/lpi/draf.pdf?periode=%00",
                "/verifikasi?kode=%00",
                "/verifikasi/%F0%9F%92%A9",
                "/pengaturan/sandi?tersimpan=%00"
            })
    void noAddressIsAnErrorOfOurs(String path) {
        assertNoErrorOfOurs(OFFICER.get(path));
    }

    @Test
    void rawBytesAndHalfCharactersInAFormAreNoErrorOfOurs() {
        String token = OFFICER.token();
        for (String bytes : new String[] {"%00", "%ED%A0%80", "%FF%FE", "%C0%80", "%", "%zz"}) {
            for (String field : new String[] {"rincian", "nama", "nik", "skpd", "diterima", "jalur", "id"}) {
                String id = field.equals("id") ? "" : "&id=" + UUID.randomUUID();
                assertNoErrorOfOurs(
                        OFFICER.postRaw("/permohonan/baru", "_csrf=" + token + id + "&" + field + "=" + bytes));
            }
        }
    }

    @Test
    void aNameThatNoAccountCanHaveIsNoErrorOfOurs() {
        Visitor visitor = PROGRAM.visitor();
        visitor.get("/masuk");

        Visitor.Answer answer = visitor.post("/masuk", "nama_pengguna", "utama\0", "sandi", "\0");

        assertNoErrorOfOurs(answer);
        assertThat(answer.body()).contains("Nama pengguna atau kata sandi salah.");
    }

    @Test
    void aFieldSentTwiceIsOneText() {
        String body = "_csrf=" + OFFICER.token() + "&id=" + UUID.randomUUID()
                + "&skpd=BANHUB&skpd=BANHUB&rincian=satu&rincian=dua&nama=x";
        Visitor.Answer answer = OFFICER.postRaw("/permohonan/baru", body);

        assertNoErrorOfOurs(answer);
        assertThat(answer.body()).contains("SKPD harus dipilih dari daftar").contains("satu,dua");
    }

    @Test
    void anIdOrVersionThatIsNoneIsRefused() {
        Map<String, String> form = form();
        form.put("id", "bukan");
        assertThat(send("/permohonan/baru", form).status()).isEqualTo(400);
        String address = registered();
        assertThat(send(address + "/tindakan/cabut", Map.of("versi", "x", "alasan", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(send(address + "/tindakan/cabut", Map.of("alasan", "x")).status())
                .isEqualTo(400);
        for (String none : List.of("daftarkan", "impor", "geser_tenggat", "mungkin")) {
            assertThat(send(address + "/tindakan/" + none, Map.of("versi", "1")).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aBodyBeyondAllMeasureIsRefused() {
        Map<String, String> form = form();
        form.put("rincian", "x".repeat(3_000_000));

        Visitor.Answer answer = send("/permohonan/baru", form);

        assertNoErrorOfOurs(answer);
        assertThat(answer.status()).isBetween(400, 499);
    }
}
