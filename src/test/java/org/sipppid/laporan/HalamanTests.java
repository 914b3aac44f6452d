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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipppid.laporan.Tabel.Kolom;

/** Where a report goes on to another page. */
class HalamanTests {

    /** Some of these many would end one row beyond their page. */
    @ParameterizedTest
    @ValueSource(ints = {49, 53, 54, 59})
    void aTotalIsNeverAloneOnItsPage(int rows) throws Exception {
        List<Blok> tables = Collections.nCopies(24, table(rows));

        List<List<String>> pages = pages(paper(List.of(new Dokumen.Bagian("A. Tabel", tables)), 1, List.of()));

        assertThat(pages.stream().filter(page -> page.get(2).equals("Hal Nilai")))
                .as("pages on which a table goes on, under its heading")
                .hasSizeGreaterThan(20)
                .noneMatch(page -> page.get(4).startsWith("Jumlah"));
    }

    /** With so many rows, and so long a line on where they come from, the signature ends where the page does. */
    @ParameterizedTest
    @CsvSource({"23, 73", "24, 55", "25, 37", "26, 19"})
    void anAppendixFollowsASignatureAtAPagesEndWithoutABlankPage(int rows, int words) throws Exception {
        List<Dokumen.Bagian> bagian = List.of(
                new Dokumen.Bagian("A. Tabel", List.of(table(rows))),
                new Dokumen.Bagian("B. Lainnya", List.of(new Blok.Paragraf("Tidak dicatat"))));

        List<List<String>> pages = pages(
                paper(bagian, words, List.of(new Dokumen.Bagian("Lampiran I", List.of(new Blok.Paragraf("Rincian"))))));

        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("Contoh");
        assertThat(pages.get(1)).contains("Lampiran I");
    }

    private static Tabel table(int rows) {
        List<List<String>> baris = new ArrayList<>();
        IntStream.rangeClosed(1, rows).forEach(i -> baris.add(List.of("Baris", String.valueOf(i))));
        return new Tabel(
                "Tabel", List.of(Kolom.teks("Hal"), Kolom.angka("Nilai")), baris, List.of("Jumlah", "1"), false);
    }

    private static byte[] paper(List<Dokumen.Bagian> bagian, int words, List<Dokumen.Bagian> lampiran) {
        Dokumen dokumen = new Dokumen(
                new Dokumen.Kop("Pemerintah", "Instansi", List.of(), Optional.empty()),
                List.of("Laporan"),
                Optional.empty(),
                List.of(),
                bagian,
                "Dihitung ".repeat(words),
                new Dokumen.TandaTangan("Pontianak,", List.of("Kepala"), "Contoh", Optional.empty(), Optional.empty()),
                Optional.empty(),
                lampiran,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return LaporanFixture.PRINTER.print(dokumen, "{}", Instant.EPOCH);
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
