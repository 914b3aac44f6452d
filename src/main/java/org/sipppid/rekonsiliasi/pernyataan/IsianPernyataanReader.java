package org.sipppid.rekonsiliasi.pernyataan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sipppid.isian.FieldReader;
import org.sipppid.isian.IsianKeliru;

/** Reads the form of a declaration. Throws {@link IsianKeliru} with everything that is wrong. */
final class IsianPernyataanReader {

    /** A number as offices write it, with or without dots between thousands. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}|\\d{1,3}(?:\\.\\d{3}){1,2}");

    private IsianPernyataanReader() {}

    static Angka read(Map<String, String> typed, LocalDate today) {
        FieldReader reader = new FieldReader(today);
        boolean nihil = typed.containsKey("nihil");
        Map<Butir, Integer> nilai = new EnumMap<>(Butir.class);
        for (Butir butir : Butir.values()) {
            String text = typed.getOrDefault(butir.kode(), "").strip();
            nilai.put(butir, nihil && text.isEmpty() ? 0 : number(reader, butir, text));
        }
        if (nihil && nilai.values().stream().anyMatch(n -> n != 0)) {
            reader.reject(
                    "nihil", "Nihil berarti tidak ada permohonan: kosongkan semua angka, atau lepaskan tandanya.");
        }
        reader.finish();
        int parts = Butir.BAGIAN.stream().mapToInt(nilai::get).sum();
        if (parts != nilai.get(Butir.DITERIMA)) {
            reader.reject(Butir.DITERIMA.kode(), unequal(nilai, parts));
        } else if (parts == 0 && !nihil) {
            reader.reject("nihil", "Bulan tanpa permohonan dinyatakan dengan tegas: beri tanda pada Nihil.");
        }
        reader.finish();
        return new Angka(nilai);
    }

    private static int number(FieldReader reader, Butir butir, String text) {
        if (text.isEmpty()) {
            reader.reject(butir.kode(), butir.label() + " harus diisi; tulis 0 bila tidak ada.");
        } else if (!NUMBER.matcher(text).matches()) {
            reader.reject(butir.kode(), butir.label() + " harus bilangan bulat mulai dari 0, seperti 12 atau 1.250.");
        } else {
            return Integer.parseInt(text.replace(".", ""));
        }
        return 0;
    }

    private static String unequal(Map<Butir, Integer> nilai, int parts) {
        String sum =
                Butir.BAGIAN.stream().map(butir -> nilai.get(butir).toString()).collect(Collectors.joining(" + "));
        return "Diterima " + nilai.get(Butir.DITERIMA) + " tidak sama dengan jumlah hasilnya: " + sum + " = " + parts
                + ". Setiap permohonan yang diterima punya tepat satu hasil atau masih berjalan.";
    }

    /** The form before anything is typed: what was declared last, or nothing. */
    static Map<String, String> awal(java.util.Optional<Pernyataan> pernyataan) {
        Map<String, String> typed = pernyataan
                .map(satu -> Arrays.stream(Butir.values())
                        .collect(Collectors.toMap(
                                Butir::kode,
                                butir -> Integer.toString(satu.angka().dari(butir)))))
                .orElseGet(java.util.HashMap::new);
        if (pernyataan.map(Pernyataan::nihil).orElse(false)) {
            typed.put("nihil", "ya");
        }
        return typed;
    }
}
