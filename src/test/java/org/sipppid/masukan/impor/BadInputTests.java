package org.sipppid.masukan.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sipppid.masukan.impor.lembar.BerkasKeliru;

/** What cannot be taken at all: each is refused in words that say what would be valid, and nothing has changed. */
@Tag("basisdata")
class BadInputTests {

    private static final String ROW = "1,03/02/2025,DPUPR,x,Proses,\n";
    private static final String PETA = ImporFixture.PETA;
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static ImporFixture impor;

    @BeforeAll
    static void open() {
        impor = new ImporFixture();
    }

    @AfterAll
    static void close() {
        impor.close();
    }

    static Stream<Arguments> files() throws IOException {
        byte[] xlsx = Workbooks.xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("Data");
            Workbooks.row(sheet, 0, "No", "Tgl", "Unit", "Isi", "Status", "Selesai");
            Workbooks.row(sheet, 1, "1", "03/02/2025", "DPUPR", "x", "Proses");
        });
        byte[] sheets = Workbooks.xlsx(workbook -> {
            Workbooks.row(workbook.createSheet("2024"), 0, "No");
            Workbooks.row(workbook.createSheet("2025"), 0, "No");
        });
        byte[] merged = Workbooks.xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("Data");
            Workbooks.row(sheet, 0, "No", "Tgl", "Unit", "Isi", null, "Status", "Selesai");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 3, 4));
            Workbooks.row(sheet, 1, "1", "03/02/2025", "DPUPR", "x", "y", "Proses");
        });
        return Stream.of(
                file("kosong.csv", new byte[0], "kosong (0 bita)"),
                file("spasi.csv", text(" \n\n"), "kosong: tidak ada judul kolom"),
                file("judul.csv", text(ImporFixture.JUDUL), "hanya memuat judul kolom"),
                file("gambar.csv", PNG, "adalah gambar PNG, bukan tabel CSV atau XLSX"),
                file("biner.csv", new byte[] {1, 0, 2, 3, 0, 4}, "bukan teks"),
                file("surat.csv", text("%PDF-1.7 x"), "adalah dokumen PDF"),
                file("web.xls", text("<html><table><tr><td>No"), "adalah halaman HTML"),
                file("potong.xlsx", Arrays.copyOf(xlsx, xlsx.length / 2), "rusak atau terpotong"),
                file("sandi.xlsx", Workbooks.encrypted(xlsx), "dilindungi kata sandi"),
                file("lama.xls", xls(), "berformat Excel lama (.xls)"),
                file(
                        "lembar.xlsx",
                        sheets,
                        "beberapa lembar: '2024', '2025'. Tulis di pemetaan yang mana: berkas.lembar"),
                file(
                        "gabung.xlsx",
                        merged,
                        "Kolom E tidak berjudul tetapi berisi (baris 2); judulnya mungkin digabung"),
                file(
                        "kolom.csv",
                        text("Nomor,Tgl,Unit,Isi,Status,Selesai\n" + ROW),
                        "Pemetaan baris 2: kolom 'No' tidak ada di berkas; kolom yang ada: 'Nomor', 'Tgl'"),
                file(
                        "ganda.csv",
                        text("No,Tgl,Unit,Isi,Status,Selesai,TGL\n" + ROW),
                        "ada 2 kolom berjudul 'Tgl' (B, G); tulis huruf kolom yang dimaksud"),
                file(
                        "petik.csv",
                        text(ImporFixture.JUDUL + ROW + "2,03/02/2025,DPUPR,\"tidak ditutup,Proses,\n"),
                        "tanda petik yang dibuka dan tidak ditutup"));
    }

    private static Arguments file(String name, byte[] content, String message) {
        return Arguments.of(name, content, message);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("Data");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void files(String name, byte[] content, String message) {
        refused(() -> impor.run(impor.file(name, content), PETA, false), message);
    }

    static Stream<Arguments> mappings() {
        return Stream.of(
                peta("", "kosong"),
                peta("a: [1\nb: {", "bukan YAML yang sah, baris 2"),
                peta("daftar", "harus berisi pasangan kunci dan nilai"),
                peta(
                        PETA.replace("sumber: uji", "sumbr: uji"),
                        "Pemetaan baris 1, sumbr: kunci tidak dikenal; yang ada: sumber, berkas"),
                peta(PETA.replace("skpd: Unit\n", ""), "kunci 'skpd' wajib ada"),
                peta(
                        PETA.replace("nilai: {", "nila: {"),
                        "hasil.nila: kunci tidak dikenal; yang ada: kolom, tetap, nilai, lainnya, kosong"),
                peta(
                        PETA.replace("Tolak: ditolak", "Tolak: tolakan"),
                        "hasil.nilai.Tolak: 'tolakan' tidak dikenal; yang ada: berjalan, dikabulkan_penuh"),
                peta(PETA + "skpd: {tetap: DPUPR}\n", "kunci 'skpd' ditulis dua kali"),
                peta(
                        PETA.replace("kolom: Tgl", "kolom: [Tgl, Selesai]"),
                        "diterima.kolom: hanya dapat diisi dari satu kolom"),
                peta(
                        PETA.replace("skpd: Unit", "skpd: {kolom: Unit, tetap: DPUPR}"),
                        "tulis salah satu: kolom atau tetap"),
                peta(
                        PETA.replace("skpd: Unit", "skpd: {tetap: Dinas Kesehata}"),
                        "SKPD 'Dinas Kesehata' tidak dikenal; yang mirip: DINKES"),
                peta(
                        PETA.replace("pola: dd/mm/yyyy}\nrincian", "pola: dd/nn/yyyy}\nrincian"),
                        "pola tanggal 'dd/nn/yyyy' tidak dikenal; contoh yang sah: dd/mm/yyyy"),
                peta(PETA + "berkas: {pengodean: utf-9}\n", "pengodean 'utf-9' tidak dikenal; contoh yang sah: utf-8"),
                peta(PETA + "berkas: {pemisah: '#'}\n", "pemisah harus salah satu dari"),
                peta(PETA + "berkas: {pengodean: utf-16}\n", "tidak ada di berkas; kolom yang ada: "),
                peta(PETA + "pemohon: {nik: No}\n", "pemohon.nama wajib ada"),
                peta(
                        PETA.replace("Proses: berjalan", "Proses: berjalan, proses: ditolak"),
                        "kata 'proses' sudah ada di tabel ini"),
                peta(
                        PETA.replace("{kolom: Tgl, pola: dd/mm/yyyy}", "Tgl"),
                        "dapat dibaca dengan dua cara (03/02/2025 di baris 2). Tulis di pemetaan yang benar: diterima.pola: dd/mm/yyyy (hari dahulu) atau diterima.pola: mm/dd/yyyy"));
    }

    private static Arguments peta(String peta, String message) {
        return Arguments.of(peta, message);
    }

    @ParameterizedTest
    @MethodSource
    void mappings(String peta, String message) {
        refused(() -> impor.run(impor.file("r.csv", ImporFixture.JUDUL + ROW), peta, false), message);
    }

    @Test
    void datesThatProveTheirOrderMustStillBeWritten() {
        String peta = PETA.replace("{kolom: Tgl, pola: dd/mm/yyyy}", "Tgl");
        refused(
                () -> impor.run(
                        impor.file("r.csv", ImporFixture.JUDUL + ROW + ROW.replace("03/02", "13/02")), peta, false),
                "tampaknya berurutan hari, bulan, tahun (13/02/2025 di baris 3). Pastikan, lalu tulis di pemetaan: diterima.pola: dd/mm/yyyy");
        refused(
                () -> impor.run(
                        impor.file(
                                "r.csv",
                                ImporFixture.JUDUL + ROW.replace("03/02", "13/02") + ROW.replace("03/02", "02/13")),
                        peta,
                        false),
                "mencampur dua urutan (13/02/2025 di baris 2; 02/13/2025 di baris 3)");
    }

    @Test
    void placesThatHoldNoFile() throws IOException {
        Path closed = impor.file("tertutup.csv", ImporFixture.JUDUL + ROW);
        refused(() -> impor.run(impor.path("tidak-ada.csv"), PETA, false), "tidak ada");
        refused(() -> impor.run(impor.path("."), PETA, false), "bukan berkas");
        closed.toFile().setReadable(false);
        if (!Files.isReadable(closed)) { // root reads everything
            refused(() -> impor.run(closed, PETA, false), "tidak boleh dibaca");
        }
    }

    @Test
    void aDayInTheFutureIsRefusedWithTheLatestValidOne() {
        assertThat(impor.csv("1,24/11/2026,DPUPR,x,Proses,\n2,31/12/1999,DPUPR,x,Proses,\n")
                        .kata())
                .contains("tanggal diterima 24 November 2026 di masa depan; paling akhir hari ini, 23 November 2026")
                .contains("tanggal diterima 31 Desember 1999 terlalu awal; paling awal 1 Januari 2000");
    }

    private static void refused(Runnable work, String message) {
        assertThatThrownBy(work::run).isInstanceOf(BerkasKeliru.class).hasMessageContaining(message);
        assertThat(impor.register()).isEmpty();
        assertThat(impor.count("select count(*) from skpd")).isEqualTo(45);
    }
}
