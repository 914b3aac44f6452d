package org.sipppid.ketetapan;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Decisions as CSV, in the columns of the lists that the program carries; only date and name must be there. */
final class CsvUsulan {

    private static final List<String> COLUMNS = List.of("date", "name", "kind", "action", "decided_on", "decree");

    private CsvUsulan() {}

    static List<Usulan> read(String text, UsulanReader reader) {
        String first = text.strip().lines().findFirst().orElseThrow();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(first.contains(";") ? ';' : ',')
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            List<CsvRecord> rows = csv.stream().filter(CsvUsulan::filled).toList();
            List<String> header = rows.get(0).getFields().stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            if (!header.containsAll(List.of("date", "name"))) {
                throw new UsulanKeliru(
                        List.of("Baris 1: judul kolom harus memuat date dan name; boleh juga kind, action,"
                                + " decided_on dan decree, dipisahkan koma atau titik koma."));
            }
            rows.stream().skip(1).forEach(row -> reader.read(baris(row, header)));
            return reader.finish("Berkas hanya memuat judul kolom, tanpa satu hari pun.");
        } catch (CsvParseException broken) {
            throw new UsulanKeliru(List.of("Berkas bukan CSV yang utuh; periksa tanda kutip yang belum ditutup."));
        } catch (IOException unexpected) {
            throw new UncheckedIOException("Text in memory cannot fail to be read", unexpected);
        }
    }

    private static boolean filled(CsvRecord row) {
        return row.getFields().stream().anyMatch(field -> !field.isBlank());
    }

    private static UsulanReader.Baris baris(CsvRecord row, List<String> header) {
        List<String> cells = COLUMNS.stream()
                .map(header::indexOf)
                .map(column -> column >= 0 && column < row.getFieldCount() ? row.getField(column) : "")
                .toList();
        return new UsulanReader.Baris(
                Math.toIntExact(row.getStartingLineNumber()),
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5));
    }

    /** The same decisions as text, for a form that carries them from the preview to the recording. */
    static String print(List<Usulan> usulan) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            usulan.forEach(satu -> csv.writeRecord(
                    satu.libur().tanggal().toString(),
                    satu.libur().nama(),
                    satu.libur().jenis().kode(),
                    satu.menetapkan() ? "ditetapkan" : "dihapus",
                    satu.diputuskan().toString(),
                    satu.libur().keputusan()));
        } catch (IOException unexpected) {
            throw new UncheckedIOException("Text in memory cannot fail to be written", unexpected);
        }
        return text.toString();
    }
}
