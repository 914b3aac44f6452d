package org.sipppid.masukan.impor.lembar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The header of a table: how its columns are named, and how they are found again whatever their case and spaces. */
public record Judul(List<String> nama) {

    private static final int LISTED = 40;

    public Judul {
        nama = nama.stream().map(Judul::rapi).toList();
    }

    /** The columns with this name, counted from 0. */
    public List<Integer> cari(String dicari) {
        List<Integer> found = new ArrayList<>();
        for (int kolom = 0; kolom < nama.size(); kolom++) {
            if (!nama.get(kolom).isEmpty() && kunci(nama.get(kolom)).equals(kunci(dicari))) {
                found.add(kolom);
            }
        }
        return found;
    }

    /** The columns there are, as a message lists them. */
    public String daftar() {
        String listed = nama.stream()
                .filter(satu -> !satu.isEmpty())
                .limit(LISTED)
                .map(satu -> "'" + satu + "'")
                .collect(Collectors.joining(", "));
        return nama.size() <= LISTED ? listed : listed + ", …";
    }

    /** A column as a message names it: 'Status' (kolom G). */
    public String sebut(int kolom) {
        String letter = "kolom " + Lembar.huruf(kolom);
        return kolom >= nama.size() || nama.get(kolom).isEmpty()
                ? letter
                : "'" + nama.get(kolom) + "' (" + letter + ")";
    }

    static String kunci(String nama) {
        return rapi(nama).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static String rapi(String nama) {
        return nama.replace("\uFEFF", "").replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
