package org.sipppid.masukan.cocok.berkas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sipppid.masukan.impor.pemetaan.Pemetaan;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Makes of an officer's choices the mapping that the import reads, which then judges them; before that it says in the
 * page's own words what is missing.
 */
final class IsianPemetaan {

    /** The names of date patterns that a page offers, with an example each. */
    static final Map<String, String> POLA = pola();

    private IsianPemetaan() {}

    private static Map<String, String> pola() {
        Map<String, String> pola = new LinkedHashMap<>();
        pola.put("dd/mm/yyyy", "hari dahulu: 31/12/2026");
        pola.put("dd-mm-yyyy", "hari dahulu: 31-12-2026");
        pola.put("dd.mm.yyyy", "hari dahulu: 31.12.2026");
        pola.put("dd/mm/yy", "hari dahulu: 31/12/26");
        pola.put("mm/dd/yyyy", "bulan dahulu: 12/31/2026");
        pola.put("d mmmm yyyy", "nama bulan: 31 Desember 2026");
        pola.put("yyyy-mm-dd", "tahun dahulu: 2026-12-31");
        return pola;
    }

    /** What is wrong with the choices, by the field of the form; empty if the file can be read by them. */
    static Map<String, String> periksa(Isian isian, Cuplikan cuplikan) {
        Map<String, String> pesan = new LinkedHashMap<>();
        String daftar = "Pilih salah satu kolom: " + cuplikan.judul().daftar() + ".";
        for (RuasBerkas ruas : RuasBerkas.values()) {
            Optional<String> kolom = isian.kolom(ruas);
            if (ruas.wajib() && kolom.isEmpty()) {
                pesan.put("kolom." + ruas.kode(), wajib(ruas) + " " + daftar);
            }
            kolom.filter(satu -> !cuplikan.kolom().contains(satu))
                    .ifPresent(satu -> pesan.put(
                            "kolom." + ruas.kode(), "Kolom '" + satu + "' tidak ada di berkas ini. " + daftar));
            isian.pola(ruas)
                    .filter(satu -> !POLA.containsKey(satu))
                    .ifPresent(satu -> pesan.put(
                            "pola." + ruas.kode(),
                            "Pola tanggal harus salah satu dari: " + String.join(", ", POLA.keySet())));
        }
        if (isian.kolom(RuasBerkas.HASIL).isPresent()
                != isian.kolom(RuasBerkas.SELESAI).isPresent()) {
            pesan.put(
                    "kolom."
                            + (isian.kolom(RuasBerkas.HASIL).isPresent() ? RuasBerkas.SELESAI : RuasBerkas.HASIL)
                                    .kode(),
                    "Hasil dan tanggal selesai dicocokkan bersama: pilih kolom keduanya, atau tidak keduanya.");
        }
        if (isian.kolom(RuasBerkas.NAMA).isEmpty()
                && RuasBerkas.PEMOHON.stream()
                        .anyMatch(ruas -> isian.kolom(ruas).isPresent())) {
            pesan.put(
                    "kolom.nama",
                    "Data pemohon diambil bersama namanya: pilih kolom nama, atau kosongkan semua kolom pemohon.");
        }
        isian.sumber()
                .filter(nama -> !nama.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/-]{0,59}"))
                .ifPresent(nama ->
                        pesan.put("sumber", "Nama register terdiri atas 1 sampai 60 huruf, angka, spasi atau . _ / -"));
        cuplikan.kata().forEach((ruas, kata) -> {
            if (kata.size() > Cuplikan.MOST_WORDS) {
                pesan.put(
                        "kolom." + ruas.kode(),
                        "Kolom ini memuat lebih dari " + Cuplikan.MOST_WORDS + " kata berbeda; tampaknya bukan kolom "
                                + ruas.label() + ".");
            }
        });
        return pesan;
    }

    private static String wajib(RuasBerkas ruas) {
        return ruas == RuasBerkas.NOMOR_ASAL
                ? "Tanpa kolom nomor tidak dapat diketahui permohonan mana yang dimaksud sebuah baris."
                : ruas.label() + " wajib ada.";
    }

    /** The words that have no meaning yet, by field. */
    static Map<RuasBerkas, Set<String>> belumBerarti(Isian isian, Cuplikan cuplikan) {
        Map<RuasBerkas, Set<String>> open = new TreeMap<>();
        kata(cuplikan).forEach((ruas, kata) -> {
            Set<String> rest = kata.stream()
                    .filter(satu -> isian.kata(ruas, satu)
                            .filter(kode -> ruas.arti().stream()
                                    .anyMatch(arti -> arti.kode().equals(kode)))
                            .isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!rest.isEmpty()) {
                open.put(ruas, rest);
            }
        });
        return open;
    }

    /** The words whose meaning must be chosen: our own need none, nor does a blank ground. */
    static Map<RuasBerkas, Set<String>> kata(Cuplikan cuplikan) {
        Map<RuasBerkas, Set<String>> words = new TreeMap<>();
        cuplikan.kata().forEach((ruas, all) -> {
            Set<String> rest = all.stream()
                    .filter(satu -> ruas.arti().stream()
                            .noneMatch(
                                    arti -> satu.equalsIgnoreCase(arti.kode()) || satu.equalsIgnoreCase(arti.label())))
                    .filter(satu -> !satu.isEmpty() || ruas != RuasBerkas.ALASAN)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!rest.isEmpty()) {
                words.put(ruas, rest);
            }
        });
        return words;
    }

    /** The choices as a mapping file, which can be kept and used with the import as it is. */
    static String yaml(Isian isian, String kodeSkpd) {
        Map<String, Object> peta = new LinkedHashMap<>();
        peta.put("sumber", isian.sumber().orElse("register " + kodeSkpd));
        isian.kolom(RuasBerkas.NOMOR_ASAL)
                .ifPresent(kolom -> peta.put("nomor_asal", Map.of("kolom", kolom, "tanpa_nomor", "tolak")));
        peta.put("skpd", Map.of("tetap", kodeSkpd));
        for (RuasBerkas ruas : List.of(RuasBerkas.DITERIMA, RuasBerkas.SELESAI)) {
            isian.kolom(ruas).ifPresent(kolom -> peta.put(ruas.kode(), tanggal(kolom, isian.pola(ruas))));
        }
        for (RuasBerkas ruas : List.of(RuasBerkas.RINCIAN, RuasBerkas.TUJUAN, RuasBerkas.KETERANGAN)) {
            isian.kolom(ruas).ifPresent(kolom -> peta.put(ruas.kode(), kolom));
        }
        for (RuasBerkas ruas :
                List.of(RuasBerkas.JALUR, RuasBerkas.JENIS_PEMOHON, RuasBerkas.HASIL, RuasBerkas.ALASAN)) {
            isian.kolom(ruas).ifPresent(kolom -> peta.put(ruas.kode(), kata(kolom, isian.kata(ruas))));
        }
        Map<String, String> pemohon = new LinkedHashMap<>();
        RuasBerkas.PEMOHON.forEach(ruas -> isian.kolom(ruas).ifPresent(kolom -> pemohon.put(ruas.kode(), kolom)));
        if (!pemohon.isEmpty()) {
            peta.put("pemohon", pemohon);
        }
        peta.putIfAbsent("hasil", Map.of("tetap", "berjalan"));
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        return new Yaml(options).dump(peta);
    }

    static Pemetaan pemetaan(Isian isian, String kodeSkpd) {
        return Pemetaan.parse("unit " + kodeSkpd, yaml(isian, kodeSkpd));
    }

    private static Map<String, Object> tanggal(String kolom, Optional<String> pola) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kolom", kolom);
        pola.ifPresent(satu -> entry.put("pola", satu));
        return entry;
    }

    private static Map<String, Object> kata(String kolom, Map<String, String> words) {
        Map<String, Object> entry = new LinkedHashMap<>();
        Map<String, String> nilai = new LinkedHashMap<>(words);
        String kosong = nilai.remove("");
        entry.put("kolom", kolom);
        if (!nilai.isEmpty()) {
            entry.put("nilai", nilai);
        }
        if (kosong != null) {
            entry.put("kosong", kosong);
        }
        return entry;
    }

    /** The choices that most likely fit a file of which nothing is known. */
    static Isian tebak(Cuplikan cuplikan, String sumber) {
        Map<String, String> guess = new LinkedHashMap<>();
        guess.put("sumber", sumber);
        Set<String> taken = new TreeSet<>();
        for (RuasBerkas ruas : RuasBerkas.values()) {
            ruas.tebak(cuplikan.judul())
                    .filter(cuplikan.kolom()::contains)
                    .filter(taken::add)
                    .ifPresent(kolom -> guess.put("kolom." + ruas.kode(), kolom));
        }
        return new Isian(guess);
    }
}
