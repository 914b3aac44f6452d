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

    /** A cell of the first heading row. */
    public record Kepala(String judul, int lebar, int tinggi) {}

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

    @JsonIgnore
    public boolean bergrup() {
        return kolom.stream().anyMatch(satu -> satu.grup().isPresent());
    }

    /** The first heading row: shared headings span their columns, the others span both rows. */
    @JsonIgnore
    public List<Kepala> kepala() {
        List<Kepala> cells = new ArrayList<>();
        for (int i = 0; i < kolom.size(); i++) {
            Optional<String> grup = kolom.get(i).grup();
            if (grup.isEmpty()) {
                cells.add(new Kepala(kolom.get(i).judul(), 1, bergrup() ? 2 : 1));
                continue;
            }
            int first = i;
            while (i + 1 < kolom.size() && kolom.get(i + 1).grup().equals(grup)) {
                i++;
            }
            cells.add(new Kepala(grup.get(), i - first + 1, 1));
        }
        return cells;
    }

    /** The second heading row: the columns under shared headings. */
    @JsonIgnore
    public List<Kolom> kepalaKedua() {
        return kolom.stream().filter(satu -> satu.grup().isPresent()).toList();
    }
}
