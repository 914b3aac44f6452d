package org.sipppid.daftar;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A sheet as CSV that a double click opens right in an Indonesian Excel: UTF-8 with a mark, semicolons, for there the
 * comma is the decimal sign, and days as 2026-11-24, which every spreadsheet reads as a day.
 */
final class CsvPrinter implements LembarPrinter {

    private static final String MARK = "\uFEFF";

    private final CsvWriter csv;

    CsvPrinter(OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(MARK);
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }

    @Override
    public void keterangan(String teks) {
        csv.writeRecord(LembarPrinter.tamed(teks));
    }

    @Override
    public void judul(List<String> judul, int rows) {
        csv.writeRecord(judul);
    }

    @Override
    public void baris(List<Object> sel) {
        csv.writeRecord(sel.stream()
                .map(satu -> LembarPrinter.tamed(Objects.toString(satu, "")))
                .toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
