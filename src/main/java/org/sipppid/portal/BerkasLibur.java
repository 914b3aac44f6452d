package org.sipppid.portal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sipppid.isian.FieldReader;
import org.sipppid.kalender.JenisLibur;
import org.sipppid.kalender.Libur;

/** A list of days off that somebody brings along: a CSV file with the columns date and name. */
record BerkasLibur(String nama, List<Libur> libur) {

    private static final int LARGEST = 1 << 20;
    private static final Charset OFFICE = Charset.forName("windows-1252"); // what older spreadsheets write
    private static final String VALID = "Berkas libur adalah CSV yang baris pertamanya berisi nama kolom date dan name,"
            + " lalu satu tanggal tiap baris, misalnya 2025-08-18,Cuti bersama.";

    /** Reads the file; the error says what is wrong where, and what is valid. */
    static BerkasLibur read(String berkas) {
        String text = decode(bytes(berkas));
        if (text.isBlank()) {
            throw invalid(berkas, "kosong");
        }
        String nama = String.valueOf(Path.of(berkas).getFileName());
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(text.strip().lines().findFirst().orElseThrow().contains(";") ? ';' : ',')
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            List<CsvRecord> rows = csv.stream().toList();
            int date = column(berkas, rows.get(0), "date");
            int name = column(berkas, rows.get(0), "name");
            return new BerkasLibur(
                    nama,
                    rows.stream()
                            .skip(1)
                            .filter(row -> row.getFields().stream().anyMatch(field -> !field.isBlank()))
                            .map(row -> libur(berkas, nama, row, date, name))
                            .toList());
        } catch (CsvParseException broken) {
            throw invalid(berkas, "bukan CSV yang utuh; periksa tanda kutip yang belum ditutup");
        } catch (IOException unexpected) {
            throw new IllegalStateException("Text in memory cannot fail to be read", unexpected);
        }
    }

    private static byte[] bytes(String berkas) {
        try {
            Path path = Path.of(berkas);
            if (Files.isDirectory(path)) {
                throw invalid(berkas, "adalah direktori");
            }
            if (Files.notExists(path)) {
                throw invalid(berkas, "tidak ada");
            }
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw invalid(berkas, "lebih besar dari 1 MB");
                }
                return bytes;
            }
        } catch (IOException | InvalidPathException unreadable) {
            throw invalid(berkas, "tidak dapat dibaca");
        }
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUnicode) {
            return new String(bytes, OFFICE);
        }
    }

    private static int column(String berkas, CsvRecord header, String name) {
        List<String> names = header.getFields().stream()
                .map(field -> field.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.contains(name)) {
            throw invalid(berkas, "tidak punya kolom " + name + " pada baris pertamanya");
        }
        return names.indexOf(name);
    }

    private static Libur libur(String berkas, String nama, CsvRecord row, int date, int name) {
        String typed = field(row, date);
        return FieldReader.parse(typed)
                .map(day -> new Libur(day, field(row, name), JenisLibur.DAFTAR_SENDIRI, "daftar " + nama))
                .orElseThrow(() -> invalid(
                        berkas,
                        "pada baris " + row.getStartingLineNumber() + " memuat date " + Pertanyaan.quote(typed)
                                + ", yang bukan tanggal di kalender"));
    }

    private static String field(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column).strip() : "";
    }

    private static IllegalArgumentException invalid(String berkas, String wrong) {
        return new IllegalArgumentException("berkas " + Pertanyaan.quote(berkas) + " " + wrong + ". " + VALID);
    }
}
