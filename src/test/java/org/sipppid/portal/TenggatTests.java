package org.sipppid.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipppid.SipPpid;
import org.sipppid.kalender.BatasWaktu;
import org.sipppid.kalender.Hari;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Libur;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TenggatTests {

    private static final String RECEIVED = "--diterima 2025-08-06";

    @TempDir
    Path directory;

    /** What a process of its own said and how it ended. */
    private record Ended(int code, String out, String err) {}

    private Ended start(List<String> flags, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SipPpid.class.getName(), "tenggat"));
        command.addAll(List.of(arguments));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("LC_ALL", "POSIX"); // the text is UTF-8 nevertheless
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new Ended(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private static String run(String arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        List<String> words = arguments.isBlank() ? List.of() : List.of(arguments.split(" "));
        try {
            assertThat(new Tenggat().run(words, print)).isZero();
        } catch (IllegalArgumentException misuse) {
            assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
            throw misuse;
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private String libur(String text) throws IOException {
        return libur(text, StandardCharsets.UTF_8);
    }

    private String libur(String text, Charset charset) throws IOException {
        Files.write(directory.resolve("libur.csv"), text.getBytes(charset));
        return RECEIVED + " --libur " + directory.resolve("libur.csv");
    }

    @Test
    void saysTheDayFirstAndThenHowItWasCounted() {
        assertThat(run(RECEIVED + " --hari 10 --menurut 2025-08-06").lines())
                .startsWith(
                        "jatuh_tempo: 2025-08-20",
                        "Rabu, 20 Agustus 2025, yaitu 10 hari kerja setelah Rabu, 6 Agustus 2025"
                                + " (hari diterima adalah hari ke-0):",
                        "  2025-08-07 Kamis   hari kerja ke-1",
                        "  2025-08-08 Jumat   hari kerja ke-2",
                        "  2025-08-09 Sabtu   dilewati: akhir pekan")
                .contains("  2025-08-20 Rabu    hari kerja ke-10")
                .contains("Hari libur menurut ketetapan sampai dengan 6 Agustus 2025.");
        assertThat(run(RECEIVED).lines()) // 10 days where no length is given: UU 14/2008 Ps. 22(7)
                .startsWith("jatuh_tempo: 2025-08-21")
                .contains("  2025-08-18 Senin   dilewati: cuti bersama (SKB perubahan 933/2025, 1/2025, 3/2025)");
    }

    @Test
    void warnsOfYearsWithoutAList() {
        assertThat(run("--diterima 2027-12-30 --hari 3"))
                .contains("Perhatian: tahun 2028 tidak punya daftar libur, hanya akhir pekan yang dilewati.");
        assertThat(run(RECEIVED)).doesNotContain("Perhatian");
    }

    @Test
    void answersAsAProcessWithoutLoadingTheFramework() throws Exception {
        Ended plain = start(List.of(), "--diterima", "2025-08-06", "--menurut", "2025-08-06");
        assertThat(plain).isEqualTo(new Ended(0, run(RECEIVED + " --menurut 2025-08-06"), ""));

        Ended logged = start(List.of("-Xlog:class+load"), "--diterima", "2025-08-06", "--json");
        assertThat(logged.out()).contains("org.sipppid.portal.Tenggat").doesNotContain("org.springframework");
    }

    @Test
    void endsWithTwoAndSaysOnlyOnStandardErrorWhatIsValid() throws Exception {
        assertThat(start(List.of(), "--diterima", "2025-02-30"))
                .isEqualTo(new Ended(
                        2,
                        "",
                        "sip: --diterima harus tanggal yang ada di kalender, dari 2000-01-01 sampai 2199-12-31,"
                                + " ditulis seperti 2025-08-06; bukan '2025-02-30'.\n"));
    }

    @ParameterizedTest
    @CsvSource({"2025-08-06,10,2025-08-06", "2025-08-06,10,2025-08-07", "2020-05-15,17,2026-01-01", "2027-12-20,400,"})
    void writesTheSameAsJson(LocalDate diterima, int hari, LocalDate menurut) {
        Kalender kalender =
                menurut == null ? Kalender.bawaan() : Kalender.bawaan().menurut(menurut);
        BatasWaktu batas = kalender.batasWaktu(diterima, hari);
        String known = menurut == null ? "" : " --menurut " + menurut;

        JsonNode json = JsonMapper.shared().readTree(run("--json --diterima " + diterima + " --hari " + hari + known));

        assertThat(json.propertyNames())
                .containsExactly(
                        "jatuh_tempo", "diterima", "hari", "menurut", "dihitung", "dilewati", "tahun_tanpa_daftar");
        assertThat(json.get("jatuh_tempo").asString())
                .isEqualTo(batas.jatuhTempo().toString());
        assertThat(json.get("diterima").asString()).isEqualTo(diterima.toString());
        assertThat(json.get("hari").asInt()).isEqualTo(hari);
        assertThat(json.get("menurut").asString(null)).isEqualTo(menurut == null ? null : menurut.toString());
        assertThat(texts(json.get("dihitung")))
                .hasSize(hari)
                .allSatisfy(day ->
                        assertThat(kalender.hariKerja(LocalDate.parse(day))).isTrue())
                .endsWith(batas.jatuhTempo().toString());
        assertThat(StreamSupport.stream(json.get("dilewati").spliterator(), false)
                        .map(TenggatTests::skipped))
                .containsExactlyElementsOf(
                        batas.dilewati().stream().map(TenggatTests::skipped).toList());
        assertThat(texts(json.get("tahun_tanpa_daftar")))
                .isEqualTo(batas.tanpaDaftar().stream().map(String::valueOf).toList());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static String skipped(JsonNode day) {
        return String.join(
                "|",
                day.get("tanggal").asString(),
                day.get("alasan").asString(),
                day.get("nama").asString("-"),
                day.get("keputusan").asString("-"));
    }

    private static String skipped(Hari day) {
        return String.join(
                "|",
                day.tanggal().toString(),
                day.alasan(),
                day.libur().map(Libur::nama).orElse("-"),
                day.libur().map(Libur::keputusan).orElse("-"));
    }

    @Test
    void escapesWhatAFileSays() throws IOException {
        String json = run(libur("date,name\n2025-08-18,\"Hari \"\"HUT\"\"\n\\baru\"\n") + " --json");
        assertThat(JsonMapper.shared().readTree(json).at("/dilewati/4/nama").asString())
                .isEqualTo("Hari \"HUT\"\n\\baru");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,name\n2025-08-18,Hari\n",
                "\uFEFFdate;name\r\n2025-08-18;Hari\r\n",
                "\n\"Name\", Date ,kind\nHari,2025-08-18\n\n",
                "date,name\n2025-08-18,Hari\n2025-08-18,Sekali lagi\n,\n2025-12-25,Natal",
                "date;name;\n2025-08-18;\"Hari\";lebih;\n"
            })
    void countsByTheListInAFileInstead(String text) throws IOException {
        assertThat(run(libur(text)).lines())
                .startsWith("jatuh_tempo: 2025-08-21")
                .contains("  2025-08-18 Senin   dilewati: libur Hari (daftar libur.csv)")
                .contains("Hari libur menurut berkas libur.csv saja, sebagai pengganti daftar bawaan.");
        assertThat(run(libur(text).replace("2025-08-06", "2025-12-31") + " --hari 1")) // its list knows no New Year
                .startsWith("jatuh_tempo: 2026-01-01\n")
                .contains("tahun 2026 tidak punya daftar libur");
    }

    @Test
    void readsWhatOlderSpreadsheetsWrite() throws IOException {
        assertThat(run(libur("date;name\r\n2025-08-18;Café “Merdeka”\r\n", Charset.forName("windows-1252"))))
                .contains("dilewati: libur Café “Merdeka” (daftar libur.csv)");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        assertThatThrownBy(() -> run(RECEIVED + " --libur " + directory.resolve("tiada.csv")))
                .hasMessageContaining("tiada.csv' tidak ada. Berkas libur adalah CSV");
        assertThatThrownBy(() -> run(RECEIVED + " --libur " + directory)).hasMessageContaining("adalah direktori");
        assertRefused("", "kosong");
        assertRefused(" \n\n", "kosong");
        assertRefused("tanggal,nama\n2025-08-18,Hari\n", "tidak punya kolom date");
        assertRefused("date\n2025-08-18\n", "tidak punya kolom name");
        assertRefused("date,name\n\n2025-08-18,Hari\n2025-02-30,Hari\n", "pada baris 4 memuat date '2025-02-30'");
        assertRefused("date,name\n,Hari\n", "pada baris 2 memuat date ''");
        assertRefused("date,name\n2025-08-18,\"Hari\n", "tanda kutip");
        assertRefused("x".repeat(1 << 20) + "x", "lebih besar dari 1 MB");
    }

    private void assertRefused(String text, String reason) throws IOException {
        String arguments = libur(text);
        assertThatThrownBy(() -> run(arguments))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("kolom date dan name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|memerlukan --diterima",
                "--hari 10|memerlukan --diterima",
                "--diterima|--diterima memerlukan nilai; yang sah: ./sip tenggat",
                "--diterima --hari 10|--diterima memerlukan nilai",
                "--diterima 2025-08-06 --cepat|pilihan '--cepat' tidak dikenal; yang sah: ./sip tenggat",
                "--diterima 2025-08-06 --diterima 2025-08-07|--diterima diberikan dua kali",
                "--diterima 2025-13-01|--diterima harus tanggal yang ada di kalender",
                "--diterima kemarin|bukan 'kemarin'",
                "--diterima 1999-12-31|dari 2000-01-01 sampai 2199-12-31",
                "--diterima 2200-01-01|dari 2000-01-01 sampai 2199-12-31",
                "--diterima 2025-08-06 --menurut 2025-02-29|--menurut harus tanggal yang ada",
                "--diterima 2025-08-06 --hari 0|--hari harus bilangan bulat dari 1 sampai 1000; bukan '0'.",
                "--diterima 2025-08-06 --hari 1001|--hari harus bilangan bulat dari 1 sampai 1000",
                "--diterima 2025-08-06 --hari -1|--hari harus bilangan bulat dari 1 sampai 1000",
                "--diterima 2025-08-06 --hari abc|bukan 'abc'",
                "--diterima 2025-08-06 --hari 99999999999|bukan '99999999999'"
            })
    void saysWhatIsValid(String arguments, String message) {
        assertThatThrownBy(() -> run(arguments))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void takesTheFirstAndTheLastThatIsValid() {
        assertThat(run("--diterima 2000-01-01 --hari 1")).startsWith("jatuh_tempo: 2000-01-03\n");
        assertThat(run("--diterima 2199-12-31 --hari 1000")).startsWith("jatuh_tempo: 2203-11-01\n");
    }
}
