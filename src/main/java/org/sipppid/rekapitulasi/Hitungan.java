package org.sipppid.rekapitulasi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/** Counts requests one by one, in plain Java and memory that does not grow with their number: the examiner's count. */
final class Hitungan {

    /** What of a request is counted. */
    record Baris(
            UUID skpd,
            LocalDate diterima,
            Optional<LocalDate> selesai,
            String hasil,
            String jalur,
            String jenisPemohon,
            Optional<String> alasan) {

        static Baris of(ResultSet row) throws SQLException {
            return new Baris(
                    row.getObject("skpd", UUID.class),
                    row.getObject("diterima", LocalDate.class),
                    Optional.ofNullable(row.getObject("selesai", LocalDate.class)),
                    row.getString("hasil"),
                    row.getString("jalur"),
                    row.getString("jenis_pemohon"),
                    Optional.ofNullable(row.getString("alasan")));
        }
    }

    private final Map<Integer, Map<String, Integer>> cohorts = new HashMap<>();
    private final Map<String, Map<YearMonth, Integer>> received = new TreeMap<>();
    private final Map<String, Map<YearMonth, Integer>> ended = new TreeMap<>();
    private final SortedSet<Integer> years = new TreeSet<>();
    private long rows;

    void add(Baris baris) {
        rows++;
        YearMonth bulan = YearMonth.from(baris.diterima());
        int tahun = bulan.getYear();
        years.add(tahun);
        count(tahun, tahun + " diterima");
        count(tahun, tahun + " " + baris.hasil());
        count(tahun, tahun + " " + baris.jalur());
        count(tahun, tahun + " " + baris.jenisPemohon() + " (pemohon)");
        baris.alasan().ifPresent(alasan -> count(tahun, tahun + " alasan " + alasan));
        count(tahun, bulan + " " + baris.hasil());
        count(tahun, bulan + " " + baris.jalur());
        count(tahun, bulan + " kohor " + baris.skpd());
        count(tahun, tahun + " " + baris.hasil() + " " + baris.skpd());
        for (String scope : new String[] {"", " " + baris.skpd()}) {
            received.computeIfAbsent(scope, first -> new HashMap<>()).merge(bulan, 1, Integer::sum);
            baris.selesai().map(YearMonth::from).ifPresent(akhir -> {
                ended.computeIfAbsent(scope, first -> new HashMap<>()).merge(akhir, 1, Integer::sum);
                years.add(akhir.getYear());
            });
        }
    }

    private void count(int tahun, String figure) {
        cohorts.computeIfAbsent(tahun, first -> new TreeMap<>()).merge(figure, 1, Integer::sum);
    }

    long rows() {
        return rows;
    }

    /** From the first year in which something was received to the last in which something was received or ended. */
    IntStream years() {
        return years.isEmpty() ? IntStream.empty() : IntStream.rangeClosed(years.first(), years.last());
    }

    /** The figures of a year, each under a name: its cohort, and month by month the flow of each scope. */
    Map<String, Integer> figures(int tahun) {
        Map<String, Integer> figures = new TreeMap<>(cohorts.getOrDefault(tahun, Map.of()));
        received.forEach((scope, in) -> {
            Map<YearMonth, Integer> out = ended.getOrDefault(scope, Map.of());
            int open = before(in, YearMonth.of(tahun, 1)) - before(out, YearMonth.of(tahun, 1));
            for (int month = 1; month <= 12; month++) {
                YearMonth bulan = YearMonth.of(tahun, month);
                String flow = bulan + " arus ";
                figures.put(flow + "sisa_awal" + scope, open);
                figures.put(flow + "diterima" + scope, in.getOrDefault(bulan, 0));
                figures.put(flow + "selesai" + scope, out.getOrDefault(bulan, 0));
                open += in.getOrDefault(bulan, 0) - out.getOrDefault(bulan, 0);
                figures.put(flow + "sisa_akhir" + scope, open);
            }
        });
        return figures;
    }

    private static int before(Map<YearMonth, Integer> months, YearMonth first) {
        return months.entrySet().stream()
                .filter(month -> month.getKey().isBefore(first))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
