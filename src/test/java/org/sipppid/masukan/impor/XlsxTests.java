package org.sipppid.masukan.impor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("basisdata")
class XlsxTests {

    private static final Object[] JUDUL = {"No", "Tgl", "Unit", "Isi", "Status", "Selesai"};

    private ImporFixture impor;

    @BeforeEach
    void open() {
        impor = new ImporFixture();
    }

    @AfterEach
    void close() {
        impor.close();
    }

    @Test
    void readsSerialDaysDaysAsTextAndNumbersInPlainDigits() {
        byte[] xlsx = Workbooks.xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("Data");
            workbook.createSheet("Sheet2"); // an empty one is no choice
            Workbooks.row(sheet, 0, JUDUL);
            Workbooks.row(sheet, 1, 2475897.0, LocalDate.of(2025, 2, 3), "DPUPR", "satu", "Dijawab", 45698);
            Workbooks.row(sheet, 3, "A-7", "04/02/2025", "DPUPR", LocalDate.of(2024, 12, 31), "Proses");
        });
        assertThat(impor.run(impor.file("r.xlsx", xlsx), ImporFixture.PETA, false)
                        .hasil())
                .extracting("dibaca", "baru")
                .containsExactly(2, 2);
        assertThat(impor.select(
                        "select concat_ws('|', nomor, diterima, rincian, selesai) from permohonan order by nomor"))
                .containsExactly("2475897|2025-02-03|satu|2025-02-10", "A-7|2025-02-04|2024-12-31");
    }

    @Test
    void aFormulaCountsByItsStoredResultAndIsRefusedWithoutOne() {
        byte[] xlsx = Workbooks.xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("Data");
            Workbooks.row(sheet, 0, JUDUL);
            Workbooks.row(sheet, 1, "=3+4", LocalDate.of(2025, 2, 3), "DPUPR", "=CONCATENATE(\"a\",\"b\")", "Proses");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            Workbooks.row(sheet, 2, "8", LocalDate.of(2025, 2, 3), "DPUPR", "=CONCATENATE(\"a\",\"b\")", "Proses");
            Workbooks.row(sheet, 3, "9", LocalDate.of(2025, 2, 3), "DPUPR", "#REF!", "Proses");
        });
        ImporFixture.Hasil hasil = impor.run(impor.file("r.xlsx", xlsx), ImporFixture.PETA, false);
        assertThat(impor.select("select concat_ws('|', nomor, rincian) from permohonan"))
                .containsExactly("7|ab");
        assertThat(hasil.kata())
                .contains("baris 3 (8): kolom 'Isi' (kolom D) berisi rumus yang hasilnya tidak tersimpan")
                .contains("baris 4 (9): kolom 'Isi' (kolom D) berisi kesalahan rumus (#REF!)");
    }

    @Test
    void takesTheSheetThatIsNamedWhateverElseIsThere() {
        byte[] xlsx = Workbooks.xlsx(workbook -> {
            Workbooks.row(workbook.createSheet("Petunjuk"), 0, "Isi lembar berikut");
            Sheet sheet = workbook.createSheet("Register 2025");
            Workbooks.row(sheet, 4, JUDUL);
            Workbooks.row(sheet, 5, "1", "03/02/2025", "DPUPR", "x", "Proses");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        });
        impor.run(impor.file("r.xlsx", xlsx), ImporFixture.PETA + "berkas: {lembar: register 2025}\n", false);
        assertThat(impor.register()).hasSize(1);
    }

    @Test
    void anIdentityNumberStoredAsANumberIsRefusedForItHasLostDigits() {
        byte[] xlsx = Workbooks.xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("Data");
            Workbooks.row(sheet, 0, "No", "Tgl", "Unit", "Isi", "Status", "Selesai", "Nama", "NIK");
            Workbooks.row(sheet, 1, "1", "03/02/2025", "DPUPR", "x", "Proses", null, "Siti", 6171010101900001.0);
        });
        ImporFixture.Hasil hasil =
                impor.run(impor.file("r.xlsx", xlsx), ImporFixture.PETA + "pemohon: {nama: Nama, nik: NIK}\n", false);
        assertThat(hasil.kata()).contains("NIK tersimpan sebagai angka").doesNotContain("617101");
    }
}
