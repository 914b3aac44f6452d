package org.sipppid.masukan.impor.lembar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A sheet of a workbook. Formulas count by the result that the workbook stores with them. */
final class XlsxLembar implements Lembar {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LATEST_SERIAL = BigDecimal.valueOf(2_958_465); // 31 December 9999
    private static final Pattern ERROR = Pattern.compile("#(N/A|REF!|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!)");
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    private final String nama;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private Judul judul;

    private XlsxLembar(String nama, ReadableWorkbook workbook, Bentuk bentuk) throws IOException {
        this.nama = nama;
        this.workbook = workbook;
        Sheet sheet = sheet(bentuk.lembar());
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.judul = header(sheet.getName(), bentuk.barisJudul());
    }

    static XlsxLembar open(Path berkas, Bentuk bentuk) throws IOException {
        String nama = berkas.getFileName().toString();
        try {
            return new XlsxLembar(nama, new ReadableWorkbook(berkas.toFile(), new ReadingOptions(true, true)), bentuk);
        } catch (BerkasKeliru said) {
            throw said;
        } catch (IOException | RuntimeException broken) {
            throw broken(nama, broken);
        }
    }

    private static BerkasKeliru broken(String nama, Exception cause) {
        return new BerkasKeliru(
                "Berkas XLSX " + nama + " rusak atau terpotong; buka dan simpan ulang berkas itu sebagai XLSX.", cause);
    }

    /** The sheet that is named, or the only one with anything on it. */
    private Sheet sheet(Optional<String> dicari) {
        List<Sheet> all = workbook.getSheets().toList();
        List<Sheet> found = all.stream()
                .filter(sheet -> dicari.map(name -> Judul.kunci(name).equals(Judul.kunci(sheet.getName())))
                        .orElseGet(() -> sheet.getVisibility() == SheetVisibility.VISIBLE && filled(sheet)))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        String names = all.stream().map(sheet -> "'" + sheet.getName() + "'").collect(Collectors.joining(", "));
        if (dicari.isPresent()) {
            throw new BerkasKeliru(
                    "Berkas " + nama + " tidak memiliki lembar '" + dicari.get() + "'; yang ada: " + names + ".");
        }
        throw new BerkasKeliru(
                found.isEmpty()
                        ? "Berkas " + nama + " kosong: tidak ada judul kolom dan tidak ada baris."
                        : "Berkas " + nama + " berisi beberapa lembar: " + names
                                + ". Tulis di pemetaan yang mana: berkas.lembar.");
    }

    private static boolean filled(Sheet sheet) {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.anyMatch(row -> row.getFirstNonEmptyCell().isPresent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Judul header(String lembar, Optional<Integer> barisJudul) {
        while (rows.hasNext()) {
            Baris baris = baris(rows.next());
            if (barisJudul.map(nomor -> baris.nomor() >= nomor).orElse(!baris.kosong())) {
                return Lembar.judul(baris.sel().stream().map(Sel::teks).toList(), nama);
            }
        }
        throw new BerkasKeliru("Lembar '" + lembar + "' tidak sampai ke baris " + barisJudul.orElse(1)
                + ", yang harus memuat judul kolom.");
    }

    @Override
    public Judul judul() {
        return judul;
    }

    @Override
    public void each(Consumer<Baris> work) {
        while (hasNext()) {
            Baris baris = baris(rows.next());
            if (!baris.kosong()) {
                work.accept(baris);
            }
        }
    }

    private boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException failure) {
            throw broken(nama, failure);
        }
    }

    private Baris baris(Row row) {
        List<Sel> cells = new ArrayList<>(row.getCellCount());
        for (int kolom = 0; kolom < row.getCellCount(); kolom++) {
            Cell cell = row.getCell(kolom);
            cells.add(cell == null ? Sel.KOSONG : sel(cell));
        }
        // A workbook leaves out trailing blanks; in a text file a short row would be a broken one.
        while (judul != null && cells.size() < judul.nama().size()) {
            cells.add(Sel.KOSONG);
        }
        return new Baris(row.getRowNum(), cells);
    }

    private Sel sel(Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR
                || value instanceof String text && ERROR.matcher(text).matches()) {
            return Sel.cacat("berisi kesalahan rumus (" + cell.getRawValue() + ")");
        }
        if (cell.getType() == CellType.FORMULA && (value == null || value.equals(""))) {
            return Sel.cacat(
                    "berisi rumus yang hasilnya tidak tersimpan; buka dan simpan berkas itu di aplikasi lembar kerja");
        }
        if (value instanceof BigDecimal number) {
            return number(number, cell.getDataFormatString());
        }
        if (value instanceof Boolean yes) {
            return Sel.teks(yes ? "TRUE" : "FALSE");
        }
        return value == null ? Sel.KOSONG : Sel.teks(value.toString());
    }

    private Sel number(BigDecimal number, String format) {
        Optional<LocalDate> day = number.signum() > 0 && number.compareTo(LATEST_SERIAL) <= 0
                ? Optional.of((workbook.isDate1904() ? EPOCH_1904 : EPOCH_1900).plusDays(number.longValue()))
                : Optional.empty();
        if (day.isPresent() && isDateFormat(format)) {
            return new Sel(day.get().toString(), day, false, Optional.empty());
        }
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return new Sel(plain, day, true, Optional.empty());
    }

    private static boolean isDateFormat(String format) {
        return format != null
                && LITERALS.matcher(format)
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .matches(".*[yd].*");
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
