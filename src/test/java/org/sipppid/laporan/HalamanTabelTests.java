package org.sipppid.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipppid.laporan.Tabel.Kolom;

/** Where tables go on to another page. */
@Tag("laporan")
class HalamanTabelTests {

    /** Some of these many would end one row beyond their page. */
    @ParameterizedTest
    @ValueSource(ints = {49, 53, 54, 59})
    void aTotalIsNeverAloneOnItsPage(int rows) throws Exception {
        List<Blok> tables = Collections.nCopies(24, table(rows));

        List<List<String>> pages = pages(LaporanFixture.PRINTER.print(paper(tables), "{}", Instant.EPOCH));

        assertThat(pages.stream().filter(page -> page.get(2).equals("Hal Nilai")))
                .as("pages on which a table goes on, under its heading")
                .hasSizeGreaterThan(20)
                .noneMatch(page -> page.get(4).startsWith("Jumlah"));
    }

    private static Tabel table(int rows) {
        List<List<String>> baris = new ArrayList<>();
        IntStream.rangeClosed(1, rows).forEach(i -> baris.add(List.of("Baris", String.valueOf(i))));
        return new Tabel(
                "Tabel", List.of(Kolom.teks("Hal"), Kolom.angka("Nilai")), baris, List.of("Jumlah", "1"), false);
    }

    private static Dokumen paper(List<Blok> tables) {
        return new Dokumen(
                new Dokumen.Kop("Pemerintah", "Instansi", List.of(), Optional.empty()),
                List.of("Laporan"),
                Optional.empty(),
                List.of(),
                List.of(new Dokumen.Bagian("A. Tabel", tables)),
                "Dihitung dari register",
                new Dokumen.TandaTangan("Pontianak,", List.of("Kepala"), "Contoh", Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<List<String>> pages(byte[] pdf) throws Exception {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(Arrays.asList(stripper.getText(document).strip().split("\\R")));
            }
        }
        return pages;
    }
}
