package org.sipppid.daftar;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.kalender.Periode;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.Penelusuran;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tahap;
import org.sipppid.permohonan.Urut;
import org.sipppid.skpd.Skpd;

/** A file holds exactly the rows of its list, in their order, and nothing that a spreadsheet would run. */
@Tag("basisdata")
class EksporTests {

    private static final LocalDate TODAY = LocalDate.now(TestDatabase.CLOCK);
    private static final int COLUMNS = Ekspor.Kolom.values().length;
    private static TestDatabase database;

    @BeforeContainer
    static void fillARegister() {
        database = TestDatabase.create();
        RegisterPermohonan register = PermohonanFixture.register(database);
        for (int n = 0; n < 70; n++) {
            LocalDate day = LocalDate.of(2026, 1, 5).plusDays(n * 4L);
            Hasil hasil = Hasil.values()[n % Hasil.values().length];
            Skpd unit = PermohonanFixture.skpd(database, n % 3 == 0 ? "DINKES" : "DPUPR");
            String words = List.of("=1+1", "+62", "-jalan;\"provinsi\"", "@SUM(A1)", "Anggaran\njalan", "Peta 🙂")
                    .get(n % 6);
            database.transactions().write(PermohonanFixture.officer(unit), () -> {
                Permohonan made = register.catat(UUID.randomUUID(), PermohonanFixture.aRequest(unit, day, words));
                PermohonanFixture.salin(
                        database.jdbc(),
                        database.clock(),
                        made.id(),
                        1,
                        PermohonanFixture.outcome(hasil, day.plusDays(9), AlasanPenolakan.PASAL_17_A));
            });
        }
        database.sealer().sealAll();
    }

    @AfterContainer
    static void close() {
        database.close();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void bothFilesHoldTheRowsOfAllPagesInOrder(@ForAll("looks") Penelusuran look, @ForAll("readers") Actor reader)
            throws IOException {
        List<List<String>> expected = pages(look, reader);

        List<List<String>> csv = csv(print(look, reader, false));
        List<List<String>> xlsx = xlsx(print(look, reader, true));

        assertThat(table(csv)).isEqualTo(expected);
        assertThat(table(xlsx)).isEqualTo(expected);
        assertThat(csv.stream().map(row -> row.get(0)))
                .anyMatch(line -> line.equals("Jumlah: " + expected.size() + " permohonan"));
        assertThat(head(csv)).isEqualTo(head(xlsx));
    }

    /** The rows as the pages of the list hold them, printed here by hand. */
    private static List<List<String>> pages(Penelusuran look, Actor reader) {
        List<List<String>> rows = new ArrayList<>();
        Optional<Skpd> all = Optional.empty();
        Halaman page;
        int number = 0;
        do {
            page = DaftarFixture.reader(database).read(look, number++, all, reader);
            page.baris().forEach(baris -> rows.add(cells(baris)));
        } while (page.ke() < page.akhir());
        return rows;
    }

    private static List<String> cells(Baris baris) {
        Permohonan p = baris.permohonan();
        String words = p.rincian();
        return List.of(
                p.nomor(),
                p.diterima().toString(),
                baris.skpd().singkatan(),
                "=+-@".indexOf(words.charAt(0)) >= 0 ? "'" + words : words,
                p.jalur().label(),
                p.jatuhTempo().toString(),
                baris.tempo().map(Tempo::kata).orElse(""),
                p.hasil().label(),
                p.penyelesaian().map(akhir -> akhir.tanggal().toString()).orElse(""));
    }

    private static byte[] print(Penelusuran look, Actor reader, boolean workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return database.transactions().read(reader, () -> {
            try (LembarPrinter printer = workbook ? new XlsxPrinter(out, Ekspor.Kolom.widths()) : new CsvPrinter(out)) {
                DaftarFixture.ekspor(database).print(look, printer);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return out.toByteArray();
        });
    }

    private static List<List<String>> csv(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").contains("\r\n");
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.substring(1))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static List<List<String>> xlsx(byte[] file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            for (int n = 0; n <= sheet.getLastRowNum(); n++) {
                Row row = sheet.getRow(n);
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < (row.getLastCellNum() > 1 ? COLUMNS : 1); column++) {
                    cells.add(text(row.getCell(column)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        return cell.getCellType() == CellType.NUMERIC
                ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : cell.getStringCellValue();
    }

    private static int headRow(List<List<String>> file) {
        return file.stream().map(row -> row.get(0)).toList().indexOf("Nomor");
    }

    private static List<List<String>> head(List<List<String>> file) {
        return file.subList(0, headRow(file) + 1);
    }

    private static List<List<String>> table(List<List<String>> file) {
        return file.subList(headRow(file) + 1, file.size());
    }

    @Example
    void saysWhichListOfWhichDayItHolds() throws IOException {
        Penelusuran look = Penelusuran.of(Saringan.diterima(Periode.tahun(2026))
                        .hasil(Hasil.DITOLAK)
                        .skpd("DINKES"))
                .cari("peta");
        assertThat(csv(print(look, PermohonanFixture.UTAMA, false)).subList(0, 3))
                .containsExactly(
                        List.of("Register permohonan informasi publik, Pemerintah Provinsi Kalimantan Barat"),
                        List.of("Saringan: diterima dalam Tahun 2026 · SKPD: DINKES · Ditolak · Cari: peta"),
                        List.of("Keadaan 23 November 2026 14.02.11 WIB"));
        assertThat(csv(print(look.menurut(TODAY), PermohonanFixture.UTAMA, false)))
                .contains(List.of("Menurut catatan sampai akhir 23 November 2026, urutan ke-140"));
    }

    @Example
    void holdsNothingOfTheApplicant() {
        String file = new String(
                print(Penelusuran.of(Saringan.diterima(Periode.tahun(2026))), PermohonanFixture.UTAMA, false),
                StandardCharsets.UTF_8);
        assertThat(file)
                .contains("DINKES")
                .doesNotContain("Pemohon Contoh", "6171010101900001", "Jalan Contoh", "0812");
    }

    @Example
    void tamesEveryBeginningOfAFormula() {
        assertThat(List.of("=a", "+a", "-a", "@a", "\ta", "\ra", "\na"))
                .allSatisfy(text -> assertThat(LembarPrinter.tamed(text)).isEqualTo("'" + text));
        assertThat(LembarPrinter.tamed("")).isEmpty();
        assertThat(LembarPrinter.tamed("a=1")).isEqualTo("a=1");
    }

    @Provide
    Arbitrary<Actor> readers() {
        return Arbitraries.of("", "DPUPR", "DINKES")
                .map(kode -> kode.isEmpty()
                        ? PermohonanFixture.UTAMA
                        : PermohonanFixture.officer(PermohonanFixture.skpd(database, kode)));
    }

    @Provide
    Arbitrary<Penelusuran> looks() {
        Arbitrary<Saringan> selections = Combinators.combine(
                        Arbitraries.of("2026", "2026-S1", "2026-Q2", "2026-05", "2025")
                                .map(Periode::parse),
                        Arbitraries.of(Dasar.class),
                        Arbitraries.of(Hasil.class).optional(),
                        Arbitraries.of(Jalur.SURAT, Jalur.DARING).optional(0.2),
                        Arbitraries.of(JenisPemohon.class).optional(0.2),
                        Arbitraries.of("DPUPR", "DINKES").optional(0.3),
                        Arbitraries.of(Tahap.class).optional(0.1))
                .as((periode, dasar, hasil, jalur, jenis, skpd, tahap) -> new Saringan(
                        periode,
                        dasar,
                        skpd,
                        hasil.filter(one -> one.ordinal() % 2 == 0),
                        jalur,
                        jenis,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        tahap));
        return Combinators.combine(
                        selections,
                        Arbitraries.of("", "", "jalan", "-peta", "provinsi atau anggaran", "00"),
                        Arbitraries.of(Urut.Kolom.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(TODAY, TODAY.minusDays(1)).optional(0.3))
                .as((saringan, cari, kolom, turun, menurut) ->
                        new Penelusuran(saringan, cari, false, new Urut(kolom, turun), menurut));
    }
}
