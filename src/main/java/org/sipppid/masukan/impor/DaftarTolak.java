package org.sipppid.masukan.impor;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The refused rows, written aside while the transaction is open and shown when it is over: there may be more of them than
 * memory holds, and a reader that scrolls must not keep the register waiting.
 */
final class DaftarTolak implements AutoCloseable {

    private final Path berkas;
    private final CsvWriter writer;
    private boolean finished;

    DaftarTolak() {
        try {
            berkas = Files.createTempFile("sip-impor", ".csv");
            writer = CsvWriter.builder().build(berkas);
            writer.writeRecord("baris", "nomor_asal", "sebab");
        } catch (IOException failure) {
            throw new UncheckedIOException("Berkas sementara tidak dapat dibuat", failure);
        }
    }

    void add(long baris, String nomor, String sebab) {
        writer.writeRecord(Long.toString(baris), safe(nomor), safe(sebab));
    }

    /** A spreadsheet must take no cell for a formula. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Nothing more comes; to be called before it is shown. */
    void finish() {
        try {
            if (!finished) {
                finished = true;
                writer.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Daftar baris yang ditolak tidak dapat ditulis", failure);
        }
    }

    void print(PrintStream out) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(berkas)) {
            reader.stream()
                    .skip(1)
                    .forEach(row -> out.println("  baris " + row.getField(0)
                            + (row.getField(1).isEmpty() ? "" : " (" + row.getField(1) + ")") + ": "
                            + row.getField(2)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void saveAs(Path tujuan) {
        try {
            Files.copy(berkas, tujuan, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("Daftar baris yang ditolak tidak dapat ditulis ke " + tujuan, failure);
        }
    }

    @Override
    public void close() {
        finish();
        try {
            Files.deleteIfExists(berkas);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
