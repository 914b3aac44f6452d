package org.sipppid.daftar;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet as an Excel workbook: days are days, everything else is text, and the heads stay in sight. */
final class XlsxPrinter implements LembarPrinter {

    private static final int FLUSH = 200;
    private static final String DAY = "dd/mm/yyyy";

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxPrinter(OutputStream out, List<Integer> widths) {
        workbook = new Workbook(out, "SIP PPID", null);
        sheet = workbook.newWorksheet("Daftar permohonan");
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column));
        }
    }

    @Override
    public void keterangan(String teks) {
        sheet.inlineString(row, 0, LembarPrinter.tamed(teks));
        if (row == 0) {
            sheet.style(row, 0).bold().set();
        }
        row++;
    }

    @Override
    public void judul(List<String> judul, int rows) {
        for (int column = 0; column < judul.size(); column++) {
            sheet.inlineString(row, column, judul.get(column));
            sheet.style(row, column).bold().set();
        }
        sheet.setAutoFilter(row, 0, row + rows, judul.size() - 1);
        row++;
        sheet.freezePane(0, row);
    }

    @Override
    public void baris(List<Object> sel) throws IOException {
        for (int column = 0; column < sel.size(); column++) {
            if (sel.get(column) instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DAY).set();
            } else if (sel.get(column) != null) {
                sheet.inlineString(
                        row, column, LembarPrinter.tamed(sel.get(column).toString()));
            }
        }
        row++;
        if (row % FLUSH == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
