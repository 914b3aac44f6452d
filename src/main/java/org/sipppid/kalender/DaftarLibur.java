package org.sipppid.kalender;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lists of national days off that the program carries, read as one sequence of decisions. A day that no later
 * decision touched counts as always known: the lists do not say when the year's decree was signed.
 *
 * @param ketetapan in the order in which they were decided
 * @param tahun the years that have a list
 */
record DaftarLibur(List<Ketetapan> ketetapan, Set<Integer> tahun) {

    private static final String SHIFTED = "digeser ke ";
    private static final String OBSERVED = "tanggal pelaksanaan (sidang isbat)";

    /** Reads the days as they stand now and the decisions that made them so. */
    static DaftarLibur bawaan() {
        List<Libur> now = read("libur-nasional.csv", DaftarLibur::libur);
        List<Ketetapan> changes = new ArrayList<>();
        read("libur-nasional-perubahan.csv", DaftarLibur::ketetapan).forEach(changes::addAll);
        changes.sort(Comparator.comparing(Ketetapan::sejak));

        Map<LocalDate, Ketetapan> touched = new LinkedHashMap<>(); // each day with its first change
        changes.forEach(change -> touched.putIfAbsent(change.libur().tanggal(), change));

        List<Ketetapan> all = new ArrayList<>();
        Map<Integer, String> decrees = new LinkedHashMap<>();
        for (Libur libur : now) {
            decrees.putIfAbsent(libur.tanggal().getYear(), libur.keputusan()); // New Year's Day: the year's decree
            if (!touched.containsKey(libur.tanggal())) {
                all.add(alwaysKnown(libur));
            }
        }
        for (Ketetapan first : touched.values()) {
            if (first.menghapus()) { // what is struck stood in the year's decree before
                Libur struck = first.libur();
                String decree = decrees.get(struck.tanggal().getYear());
                all.add(alwaysKnown(new Libur(struck.tanggal(), struck.nama(), struck.jenis(), decree)));
            }
        }
        all.addAll(changes);
        return new DaftarLibur(List.copyOf(all), Set.copyOf(decrees.keySet()));
    }

    static DaftarLibur of(List<Libur> libur) {
        return new DaftarLibur(
                libur.stream().map(DaftarLibur::alwaysKnown).toList(),
                libur.stream().map(day -> day.tanggal().getYear()).collect(Collectors.toUnmodifiableSet()));
    }

    private static Ketetapan alwaysKnown(Libur libur) {
        return new Ketetapan(LocalDate.MIN, Ketetapan.Tindakan.DITETAPKAN, libur);
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> row) {
        try (InputStream in = DaftarLibur.class.getResourceAsStream("/kalender/" + file);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            return csv.stream().map(row).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Libur libur(NamedCsvRecord row) {
        return new Libur(
                LocalDate.parse(row.getField("date")),
                row.getField("name"),
                JenisLibur.parse(row.getField("kind")),
                row.getField("decree"));
    }

    /** A day that moves is struck in one place and laid down in another by the same decision. */
    private static List<Ketetapan> ketetapan(NamedCsvRecord row) {
        Libur libur = libur(row);
        LocalDate decided = decided(row.getField("decided_on"));
        String action = row.getField("action");
        Ketetapan laidDown = new Ketetapan(decided, Ketetapan.Tindakan.DITETAPKAN, libur);
        Ketetapan struck = new Ketetapan(decided, Ketetapan.Tindakan.DIHAPUS, libur);
        if (action.equals("ditetapkan") || action.equals("ditambah") || action.startsWith(OBSERVED)) {
            return List.of(laidDown);
        }
        if (action.equals("dihapus")) {
            return List.of(struck);
        }
        if (action.startsWith(SHIFTED)) {
            LocalDate to = LocalDate.parse(action.substring(SHIFTED.length()));
            Libur moved = new Libur(to, libur.nama(), libur.jenis(), libur.keputusan());
            return List.of(struck, new Ketetapan(decided, Ketetapan.Tindakan.DITETAPKAN, moved));
        }
        throw new IllegalStateException("Tindakan '" + action + "' pada " + libur.tanggal() + " tidak dikenal");
    }

    /**
     * A decision dated only to a month (the leave of 2020) or a year (the election of 2024) counts from its first day:
     * rather known too early, which lengthens a deadline, than too late, which would call a timely answer late.
     */
    private static LocalDate decided(String text) {
        return LocalDate.parse((text + "-01-01").substring(0, "yyyy-MM-dd".length()));
    }
}
