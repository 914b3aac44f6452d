package org.sipppid.masukan.impor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks made by another library than the one that reads them. */
final class Workbooks {

    private Workbooks() {}

    static byte[] xlsx(Consumer<Workbook> work) {
        try (Workbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            work.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] encrypted(byte[] xlsx) {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (OutputStream stream = encryptor.getDataStream(container)) {
                stream.write(xlsx);
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Writes a row; a day is stored as a number that is shown as a date, a text beginning with = as a formula. */
    static void row(Sheet sheet, int at, Object... values) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            if (value == null) {
                continue;
            }
            Cell cell = row.createCell(column);
            if (value instanceof LocalDate day) {
                CellStyle style = sheet.getWorkbook().createCellStyle();
                style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
                cell.setCellStyle(style);
                cell.setCellValue(day);
            } else if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (value.toString().startsWith("=")) {
                cell.setCellFormula(value.toString().substring(1));
            } else {
                cell.setCellValue(value.toString());
            }
        }
    }
}
