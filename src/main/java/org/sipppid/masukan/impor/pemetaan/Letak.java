package org.sipppid.masukan.impor.pemetaan;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sipppid.masukan.impor.lembar.Baris;
import org.sipppid.masukan.impor.lembar.BerkasKeliru;
import org.sipppid.masukan.impor.lembar.Judul;
import org.sipppid.masukan.impor.lembar.Lembar;
import org.sipppid.masukan.impor.lembar.Sel;

/**
 * Where the mapped columns stand in one file. It also watches for columns without a name that hold something: a merged
 * header hides them, and what they hold must not be lost unseen.
 */
public final class Letak {

    private final Judul judul;
    private final Map<Kolom, Integer> letak = new HashMap<>();
    private final BitSet dikenal = new BitSet();

    public Letak(Judul judul, Collection<Kolom> kolom, Collection<Kolom> diabaikan) {
        this.judul = judul;
        kolom.forEach(satu -> letak.put(satu, find(satu)));
        diabaikan.forEach(satu -> dikenal.set(find(satu)));
        letak.values().forEach(dikenal::set);
        for (int i = 0; i < judul.nama().size(); i++) {
            if (!judul.nama().get(i).isEmpty()) {
                dikenal.set(i);
            }
        }
    }

    private int find(Kolom kolom) {
        List<Integer> named = judul.cari(kolom.nama());
        if (named.size() > 1) {
            throw new BerkasKeliru("Pemetaan baris " + kolom.baris() + ": ada " + named.size() + " kolom berjudul '"
                    + kolom.nama() + "' ("
                    + named.stream().map(Lembar::huruf).collect(Collectors.joining(", "))
                    + "); tulis huruf kolom yang dimaksud.");
        }
        if (named.size() == 1) {
            return named.get(0);
        }
        int position = position(kolom.nama().toUpperCase(Locale.ROOT));
        if (position < 0 || position >= judul.nama().size()) {
            throw new BerkasKeliru(
                    "Pemetaan baris " + kolom.baris() + ": kolom '" + kolom.nama()
                            + "' tidak ada di berkas; kolom yang ada: " + judul.daftar()
                            + ". Bila judulnya digabung (merge) atau tidak di baris pertama, tulis huruf kolomnya atau berkas.baris_judul.");
        }
        return position;
    }

    /** The place that a number or up to two letters name, counted from 0; -1 if they name none. */
    private static int position(String word) {
        if (word.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(word) - 1;
        }
        if (word.matches("[A-Z]{1,2}")) {
            return word.chars().reduce(0, (sum, c) -> sum * 26 + c - 'A' + 1) - 1;
        }
        return -1;
    }

    public Sel sel(Baris baris, Kolom kolom) {
        return baris.sel(letak.get(kolom));
    }

    /** The column as messages name it. */
    public String sebut(Kolom kolom) {
        return judul.sebut(letak.get(kolom));
    }

    /** Refuses the file if a column that nobody named holds something. */
    public void requireNamed(Baris baris) {
        for (int i = dikenal.nextClearBit(0);
                i < baris.sel().size() && i < judul.nama().size();
                i = dikenal.nextClearBit(i + 1)) {
            if (!baris.sel(i).kosong()) {
                throw new BerkasKeliru(
                        "Kolom " + Lembar.huruf(i) + " tidak berjudul tetapi berisi (baris " + baris.nomor()
                                + "); judulnya mungkin digabung (merge) dengan kolom di kirinya. Pecah gabungan itu, petakan kolomnya"
                                + " dengan hurufnya, atau tulis di abaikan.kolom: [" + Lembar.huruf(i) + "].");
            }
        }
    }

    /** Why the row cannot be trusted to stand under its header, if so. */
    public Optional<String> salahPanjang(Baris baris) {
        int columns = judul.nama().size();
        for (int i = columns; i < baris.sel().size(); i++) {
            if (!baris.sel(i).kosong()) {
                return Optional.of("memuat " + baris.sel().size() + " kolom, sedangkan judulnya " + columns
                        + "; teks yang memuat pemisah harus diapit tanda petik");
            }
        }
        return letak.values().stream().allMatch(i -> i < baris.sel().size())
                ? Optional.empty()
                : Optional.of("hanya memuat " + baris.sel().size() + " dari " + columns
                        + " kolom; mungkin terpotong oleh ganti baris yang tidak diapit tanda petik");
    }
}
