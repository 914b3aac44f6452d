package org.sipppid.daftar;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes a sheet row by row, so that its length costs no memory. A cell is text or a day; text that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
sealed interface LembarPrinter extends Closeable permits CsvPrinter, XlsxPrinter {

    /** Writes a line of text above the table. */
    void keterangan(String teks) throws IOException;

    /** Writes the heads of the columns, of which so many rows will follow. */
    void judul(List<String> judul, int rows) throws IOException;

    /** Writes a row: {@link String} or {@link LocalDate} in each cell, {@code null} where there is none. */
    void baris(List<Object> sel) throws IOException;

    /** Text that no spreadsheet runs, in whichever file it ends. */
    static String tamed(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
