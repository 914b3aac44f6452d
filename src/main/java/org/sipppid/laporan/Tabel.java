package org.sipppid.laporan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of a report.
 *
 * @param jumlah the total row; empty where a table has none
 * @param rapat whether it needs small letters to fit
 */
public record Tabel(String judul, List<Kolom> kolom, List<List<String>> baris, List<String> jumlah, boolean rapat)
        implements Blok {

    /** A column, perhaps under a heading that it shares with its neighbours. */
    public record Kolom(String judul, Optional<String> grup, boolean angka) {

        public static Kolom teks(String judul) {
            return new Kolom(judul, Optional.empty(), false);
        }

        public static Kolom angka(String judul) {
            return new Kolom(judul, Optional.empty(), true);
        }

        public static Kolom angka(String grup, String judul) {
            return new Kolom(judul, Optional.of(grup), true);
        }
    }

    /** A shared heading, or the blank beside one, and how many columns it spans. */
    public record Kepala(String judul, int lebar) {}

    public Tabel {
        for (List<String> satu : baris) {
            if (satu.size() != kolom.size()) {
                throw new IllegalArgumentException(
                        "A row of '" + judul + "' has " + satu.size() + " cells, not " + kolom.size());
            }
        }
        if (!jumlah.isEmpty() && jumlah.size() != kolom.size()) {
            throw new IllegalArgumentException("The total of '" + judul + "' has " + jumlah.size() + " cells");
        }
    }

    /** The rows in the parts that paper keeps together: the last one goes with the total, which says little alone. */
    @JsonIgnore
    public List<List<List<String>>> badan() {
        int last = baris.size() - 1;
        return jumlah.isEmpty() || last < 1
                ? List.of(baris)
                : List.of(baris.subList(0, last), baris.subList(last, last + 1));
    }

    @JsonIgnore
    public boolean bergrup() {
        return kolom.stream().anyMatch(satu -> satu.grup().isPresent());
    }

    /**
     * The heading row above the columns' own: shared headings span their columns, the others are blank. No heading spans
     * rows, for such a one loses its frame where the table goes on to another page.
     */
    @JsonIgnore
    public List<Kepala> kepala() {
        List<Kepala> cells = new ArrayList<>();
        for (int i = 0; i < kolom.size(); i++) {
            Optional<String> grup = kolom.get(i).grup();
            int first = i;
            while (grup.isPresent()
                    && i + 1 < kolom.size()
                    && kolom.get(i + 1).grup().equals(grup)) {
                i++;
            }
            cells.add(new Kepala(grup.orElse(""), i - first + 1));
        }
        return cells;
    }
}
