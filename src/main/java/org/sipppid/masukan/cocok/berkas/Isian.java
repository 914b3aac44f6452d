package org.sipppid.masukan.cocok.berkas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A mapping as an officer chooses it on the page: {@code kolom.rincian} names a column, {@code pola.diterima} how it
 * writes days, {@code kata.hasil.Selesai} what a word means. Everything else that a form may carry is left out.
 */
record Isian(Map<String, String> nilai) {

    private static final int MOST = 400;
    private static final int LONGEST = 300;

    Isian {
        Map<String, String> kept = new TreeMap<>();
        nilai.forEach((nama, isi) -> {
            if (nama.matches("(?s)(kolom|pola|kata)\\..*|sumber")
                    && nama.length() <= LONGEST
                    && isi.length() <= LONGEST
                    && !isi.isBlank()
                    && kept.size() < MOST) {
                kept.put(nama, isi.strip());
            }
        });
        nilai = Map.copyOf(kept);
    }

    Optional<String> kolom(RuasBerkas ruas) {
        return Optional.ofNullable(nilai.get("kolom." + ruas.kode()));
    }

    Optional<String> pola(RuasBerkas ruas) {
        return Optional.ofNullable(nilai.get("pola." + ruas.kode()));
    }

    Optional<String> sumber() {
        return Optional.ofNullable(nilai.get("sumber"));
    }

    /** What a word of a column means here; the empty word is a blank cell. */
    Optional<String> kata(RuasBerkas ruas, String kata) {
        return Optional.ofNullable(nilai.get(nama(ruas, kata)));
    }

    /** The words of a column that have a meaning, with it. */
    Map<String, String> kata(RuasBerkas ruas) {
        Map<String, String> words = new LinkedHashMap<>();
        String start = nama(ruas, "");
        nilai.forEach((nama, isi) -> {
            if (nama.startsWith(start)) {
                words.put(nama.substring(start.length()), isi);
            }
        });
        return words;
    }

    /** The name of the field that asks for a word's meaning. */
    static String nama(RuasBerkas ruas, String kata) {
        return "kata." + ruas.kode() + "." + kata;
    }
}
