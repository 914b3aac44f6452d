package org.sipppid.laporan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.sipppid.laporan.Tabel.Kolom;
import org.sipppid.rekapitulasi.Persentase;
import org.sipppid.web.Format;

/** Writes the tables of one report, which are numbered in the order in which they are made. A zero is printed as "-". */
final class TabelWriter {

    private final Format format;
    private int nomor;

    TabelWriter(Format format) {
        this.format = format;
    }

    /** A column of counts: what stands over it, and what it counts in a row and in the whole. */
    record Ukuran<T>(Kolom kolom, ToIntFunction<T> satu, int seluruhnya) {}

    Tabel table(String judul, List<Kolom> kolom, List<List<String>> baris, List<String> jumlah, boolean rapat) {
        return new Tabel("Tabel " + ++nomor + ". " + judul, kolom, baris, jumlah, rapat);
    }

    /** Counts of one kind, each with its share of the whole. */
    Tabel shares(String judul, String kepala, List<String> labels, List<Integer> counts) {
        List<BigDecimal> shares = Persentase.of(counts);
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        List<List<String>> rows = IntStream.range(0, labels.size())
                .mapToObj(i -> List.of(
                        String.valueOf(i + 1), labels.get(i), cell(counts.get(i)), format.persen(shares.get(i))))
                .toList();
        return table(
                judul,
                List.of(
                        Kolom.teks("No"),
                        Kolom.teks(kepala),
                        Kolom.angka("Jumlah"),
                        Kolom.angka("% dari " + format.angka(all))),
                rows,
                List.of("", "Jumlah", cell(all), all == 0 ? "-" : "100,00%"),
                false);
    }

    /** A row for each of a kind, a column for each count, and under them what is counted in the whole. */
    <T> Tabel counts(
            String judul,
            String kepala,
            List<T> rows,
            Function<T, String> label,
            List<Ukuran<T>> ukuran,
            boolean rapat) {
        List<Kolom> kolom = new ArrayList<>(List.of(Kolom.teks("No"), Kolom.teks(kepala)));
        List<String> jumlah = new ArrayList<>(List.of("", "Jumlah"));
        ukuran.forEach(satu -> {
            kolom.add(satu.kolom());
            jumlah.add(cell(satu.seluruhnya()));
        });
        List<List<String>> baris = new ArrayList<>();
        for (T row : rows) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(baris.size() + 1), label.apply(row)));
            ukuran.forEach(satu -> cells.add(cell(satu.satu().applyAsInt(row))));
            baris.add(cells);
        }
        return table(judul, kolom, baris, jumlah, rapat);
    }

    String cell(int n) {
        return n == 0 ? "-" : format.angka(n);
    }
}
