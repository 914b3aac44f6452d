package org.sipppid.masukan.cocok.berkas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sipppid.basisdata.StoredText;
import org.sipppid.masukan.impor.lembar.Baris;
import org.sipppid.masukan.impor.lembar.Bentuk;
import org.sipppid.masukan.impor.lembar.Judul;
import org.sipppid.masukan.impor.lembar.Lembar;
import org.sipppid.masukan.impor.lembar.Sel;

/**
 * What an officer sees of a file to say what its columns hold: their names, the first rows, and the different words of the
 * columns whose words must be given a meaning.
 *
 * @param kolom each column as a mapping names it: by its title where that is one column's alone, else by its letter
 * @param kata the words by field; a blank cell is the empty word
 */
record Cuplikan(Judul judul, List<String> kolom, List<List<String>> baris, Map<RuasBerkas, Set<String>> kata) {

    /** A column with more different words holds something else than categories. */
    static final int MOST_WORDS = 60;

    private static final int ROWS = 5;
    private static final int LONGEST = 60;

    static Cuplikan read(Path berkas, Isian isian) {
        Bentuk unknown = new Bentuk(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        try (Lembar lembar =
                Lembar.open(berkas, unknown, new HashSet<>(isian.nilai().values()))) {
            Judul judul = lembar.judul();
            List<String> kolom = IntStream.range(0, judul.nama().size())
                    .mapToObj(i -> nama(judul, i))
                    .toList();
            Map<RuasBerkas, Integer> dibaca = new EnumMap<>(RuasBerkas.class);
            Map<RuasBerkas, Set<String>> kata = new EnumMap<>(RuasBerkas.class);
            for (RuasBerkas ruas : RuasBerkas.values()) {
                Optional<Integer> place = isian.kolom(ruas).map(kolom::indexOf).filter(i -> i >= 0);
                if (place.isPresent() && !ruas.arti().isEmpty()) {
                    dibaca.put(ruas, place.get());
                    kata.put(ruas, new TreeSet<>());
                }
            }
            List<List<String>> first = new ArrayList<>();
            lembar.each(baris -> {
                if (first.size() < ROWS) {
                    first.add(baris.sel().stream().map(Cuplikan::potong).toList());
                }
                dibaca.forEach((ruas, place) -> collect(kata.get(ruas), baris, place));
            });
            return new Cuplikan(judul, kolom, first, kata);
        }
    }

    private static void collect(Set<String> words, Baris baris, int place) {
        if (words.size() <= MOST_WORDS) {
            words.add(StoredText.line(StoredText.tamed(baris.sel(place).teks())));
        }
    }

    private static String potong(Sel sel) {
        String text = StoredText.line(StoredText.tamed(sel.teks()));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static String nama(Judul judul, int kolom) {
        String nama = judul.nama().get(kolom);
        return nama.isEmpty() || judul.cari(nama).size() > 1 ? Lembar.huruf(kolom) : nama;
    }
}
