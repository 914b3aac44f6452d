package org.sipppid.masukan.impor;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sipppid.masukan.impor.lembar.BerkasKeliru;
import org.sipppid.masukan.impor.pemetaan.Potongan;
import org.sipppid.masukan.impor.pemetaan.SkpdField;
import org.sipppid.skpd.Skpd;

/** Finds the unit that another register means by a name, or makes one where the mapping allows it. */
public final class SkpdFinder {

    /** A column with more names than any public body has units holds something else. */
    private static final int MOST_NEW = 1_000;

    private final SkpdField field;
    private final Map<String, String> kodeByName = new HashMap<>();
    private final Map<String, String> alias = new HashMap<>();
    private final Map<String, SkpdField.Baru> baru = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Skpd> all;

    public SkpdFinder(List<Skpd> all, SkpdField field) {
        this.all = all;
        this.field = field;
        all.forEach(skpd -> taken.add(skpd.kode()));
        all.forEach(skpd -> kodeByName.put(kunci(skpd.kode()), skpd.kode()));
        all.forEach(skpd -> kodeByName.put(kunci(skpd.nama()), skpd.kode()));
        all.forEach(skpd -> kodeByName.putIfAbsent(kunci(skpd.singkatan()), skpd.kode()));
        for (SkpdField.Baru unit : field.buat()) {
            if (!taken.contains(unit.kode())) {
                baru.put(unit.kode(), unit);
            }
            kodeByName.putIfAbsent(kunci(unit.kode()), unit.kode());
            kodeByName.putIfAbsent(kunci(unit.nama()), unit.kode());
        }
        field.alias().forEach((name, target) -> alias.put(kunci(name), known(target, "skpd.alias")));
        field.tetap().ifPresent(name -> known(name, "skpd.tetap"));
        field.kosong().ifPresent(name -> known(name, "skpd.kosong"));
    }

    private String known(String name, String key) {
        return find(name)
                .orElseThrow(() -> new BerkasKeliru("Pemetaan, " + key + ": SKPD '" + name + "' tidak dikenal"
                        + hint(name) + ". Daftarkan dahulu, atau tulis di skpd.buat."));
    }

    /** The code of the unit that a cell names; throws with what would be valid. */
    String kode(String name) {
        String wanted = field.tetap().orElse(name.isBlank() ? field.kosong().orElse("") : name);
        if (wanted.isBlank()) {
            throw new IllegalArgumentException(
                    "satuan kerja kosong; isi di berkas, atau tulis skpd.kosong di pemetaan");
        }
        return find(wanted)
                .orElseThrow(() -> new IllegalArgumentException("satuan kerja '" + Potongan.of(wanted)
                        + "' tidak dikenal" + hint(wanted) + "; tulis di skpd.alias, atau di skpd.buat"));
    }

    private Optional<String> find(String name) {
        String key = kunci(name);
        String kode = alias.getOrDefault(key, kodeByName.get(key));
        return kode == null && field.buatOtomatis() ? Optional.of(make(name, key)) : Optional.ofNullable(kode);
    }

    private String make(String name, String key) {
        String nama = name.replaceAll("[\\s\\u00A0]+", " ").strip();
        if (nama.length() < 3 || nama.length() > 200) {
            throw new IllegalArgumentException(
                    "satuan kerja '" + Potongan.of(name) + "' tidak dapat dibuat: namanya harus 3 sampai 200 huruf");
        }
        String kode = newKode(nama, key);
        if (taken.contains(kode) || baru.containsKey(kode)) {
            throw new IllegalArgumentException("satuan kerja '" + Potongan.of(name) + "' tidak dapat dibuat: kodenya, "
                    + kode + ", sudah dipakai; tulis di skpd.alias atau skpd.buat");
        }
        if (baru.size() >= MOST_NEW) {
            throw new BerkasKeliru("Kolom satuan kerja memuat lebih dari " + MOST_NEW
                    + " nama baru; tampaknya bukan kolom satuan kerja. Periksa skpd.kolom di pemetaan.");
        }
        baru.put(kode, new SkpdField.Baru(kode, nama, nama.length() <= 40 ? nama : nama.substring(0, 39) + "…"));
        kodeByName.put(key, kode);
        return kode;
    }

    /** A code that depends on the name alone, so that every order of rows and files yields the same one. */
    private static String newKode(String nama, String key) {
        String ascii =
                key.replaceAll("[^a-z0-9 ]", "").strip().replaceAll(" +", "-").toUpperCase(Locale.ROOT);
        if (ascii.length() >= 2 && ascii.length() <= 24 && ascii.length() == key.length()) {
            return ascii;
        }
        String digest = Digest.of(List.of(key)).substring(0, 6).toUpperCase(Locale.ROOT);
        String start = ascii.length() > 17 ? ascii.substring(0, 17).replaceAll("-+$", "") : ascii;
        return start.isEmpty() ? "UNIT-" + digest : start + "-" + digest;
    }

    /** The units that the mapping adds, by code. */
    Map<String, SkpdField.Baru> baru() {
        return baru;
    }

    private String hint(String name) {
        String key = kunci(name);
        List<String> near = all.stream()
                .sorted(Comparator.comparingDouble((Skpd skpd) -> -likeness(key, kunci(skpd.nama()))))
                .filter(skpd -> likeness(key, kunci(skpd.nama())) >= 0.3)
                .limit(3)
                .map(skpd -> skpd.kode() + " (" + skpd.nama() + ")")
                .toList();
        return near.isEmpty()
                ? "; kode, nama atau singkatan dari " + all.size() + " SKPD terdaftar yang sah"
                : "; yang mirip: " + String.join(", ", near);
    }

    /** The share of letter pairs that two names have in common (Dice). */
    private static double likeness(String a, String b) {
        Set<String> pairs = pairs(a);
        Set<String> others = pairs(b);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all == 0 ? 0 : 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .mapToObj(i -> text.substring(i, i + 2))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Names are equal whatever their case, accents, punctuation and spaces. */
    private static String kunci(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
