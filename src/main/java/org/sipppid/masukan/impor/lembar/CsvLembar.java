package org.sipppid.masukan.impor.lembar;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A text file with separators. Lines are counted as an editor shows them, whatever a quoted text breaks over. */
final class CsvLembar implements Lembar {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int SAMPLE = 1 << 18;

    private final String nama;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Judul judul;

    private CsvLembar(String nama, Reader source, char separator, Optional<Integer> barisJudul) {
        this.nama = nama;
        this.reader = csv(separator).ofCsvRecord(source);
        this.records = reader.iterator();
        this.judul = reading(() -> header(barisJudul));
    }

    static CsvLembar open(Path berkas, Bentuk bentuk, Set<String> dicari) throws IOException {
        Charset charset = bentuk.pengodean().isPresent() ? bentuk.pengodean().get() : Pengodean.detect(berkas);
        String nama = berkas.getFileName().toString();
        try {
            char separator = bentuk.pemisah().isPresent()
                    ? bentuk.pemisah().get()
                    : separator(sample(berkas, charset), bentuk.barisJudul(), dicari);
            return new CsvLembar(nama, Pengodean.open(berkas, charset), separator, bentuk.barisJudul());
        } catch (CharacterCodingException unreadable) {
            throw encoding(nama, unreadable);
        }
    }

    /**
     * Rows too long or too short, or with a stray quote, are judged one by one: none of them may stop the others. For the
     * quotes the library has no other way than one that it will replace.
     */
    @SuppressWarnings("removal")
    private static CsvReader.CsvReaderBuilder csv(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(true);
    }

    private static String sample(Path berkas, Charset charset) throws IOException {
        char[] buffer = new char[SAMPLE];
        int length = 0;
        try (Reader reader = Pengodean.open(berkas, charset)) {
            for (int n; length < SAMPLE && (n = reader.read(buffer, length, SAMPLE - length)) > 0; ) {
                length += n;
            }
        }
        return new String(buffer, 0, length);
    }

    /** The separator under which the header has the wanted names, or else the most columns. */
    private static char separator(String sample, Optional<Integer> barisJudul, Set<String> dicari) {
        char best = SEPARATORS.get(0);
        long most = -1;
        for (char separator : SEPARATORS) {
            List<String> header = List.of();
            try (CsvReader<CsvRecord> reader =
                    csv(separator).allowUnclosedQuote(true).ofCsvRecord(sample)) {
                header = headerRecord(reader.iterator(), barisJudul)
                        .map(CsvRecord::getFields)
                        .orElse(List.of());
            } catch (IOException | RuntimeException otherwise) {
                // under this separator there is no header
            }
            Judul judul = new Judul(header);
            long found =
                    dicari.stream().filter(name -> !judul.cari(name).isEmpty()).count();
            long score = found * 100_000 + header.size();
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    private static Optional<CsvRecord> headerRecord(Iterator<CsvRecord> records, Optional<Integer> barisJudul) {
        while (records.hasNext()) {
            CsvRecord record = records.next();
            boolean blank = record.getFields().stream().allMatch(String::isBlank);
            if (barisJudul.map(baris -> record.getStartingLineNumber() >= baris).orElse(!blank)) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }

    private Judul header(Optional<Integer> barisJudul) {
        CsvRecord record = headerRecord(records, barisJudul)
                .orElseThrow(() -> new BerkasKeliru("Berkas " + nama
                        + barisJudul
                                .map(baris -> " tidak sampai ke baris " + baris
                                        + ", yang menurut berkas.baris_judul memuat judul.")
                                .orElse(" kosong: tidak ada judul kolom dan tidak ada baris.")));
        return Lembar.judul(record.getFields(), nama);
    }

    @Override
    public Judul judul() {
        return judul;
    }

    @Override
    public void each(Consumer<Baris> work) {
        while (reading(records::hasNext)) {
            CsvRecord record = reading(records::next);
            Baris baris = new Baris(
                    record.getStartingLineNumber(),
                    record.getFields().stream().map(Sel::teks).toList());
            if (!baris.kosong()) {
                work.accept(baris);
            }
        }
    }

    private <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException broken) {
            throw new BerkasKeliru("Berkas " + nama + " tidak dapat dibaca sebagai CSV: ada tanda petik yang dibuka dan"
                    + " tidak ditutup, atau satu isian terlalu panjang (" + broken.getMessage() + ").");
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof CharacterCodingException unreadable) {
                throw encoding(nama, unreadable);
            }
            throw new BerkasKeliru("Berkas " + nama + " tidak dapat dibaca sampai selesai.", failure);
        }
    }

    private static BerkasKeliru encoding(String nama, CharacterCodingException failure) {
        return new BerkasKeliru(
                "Berkas " + nama + " memuat bita yang tidak dikenal pengodeannya; simpan sebagai CSV UTF-8,"
                        + " atau tulis pengodean yang benar di berkas.pengodean.",
                failure);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
