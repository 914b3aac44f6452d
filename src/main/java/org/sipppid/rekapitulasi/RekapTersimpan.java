package org.sipppid.rekapitulasi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sipppid.isian.Kategori;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.Saringan;
import org.sipppid.skpd.PilihanSkpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The same figures as {@link Rekapitulasi} makes of the rows, read from the totals that the sealer keeps: as of the head
 * of the order of commits, at a price that does not grow with the register. For screens; what is frozen is counted from
 * the rows. Its methods run in the caller's transaction.
 */
@Repository
public class RekapTersimpan {

    private static final String BULAN = "cast(date_trunc('month', cast(r.tanggal as timestamp)) as date)";

    private static final Map<String, Hasil> HASIL =
            Hasil.SEMUA.stream().collect(Collectors.toMap(Hasil::kode, Function.identity()));

    private static final String SEMUA = "'00000000-0000-0000-0000-000000000000'";

    private final JdbcClient jdbc;

    public RekapTersimpan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place in the order of commits at which the totals stand. */
    public long kepala() {
        return jdbc.sql("select kepala_segel()").query(Long.class).single();
    }

    /** Requests selected: 0 or more. Refuses a selection that is no sum of totals. */
    public int jumlah(Saringan saringan) {
        long sum = 0;
        for (Suku suku : Suku.of(saringan)) {
            for (Potongan satu : suku.potongan()) {
                sum += suku.arah()
                        * bind("select coalesce(sum(r.n), 0)", together(saringan), suku.nilai(), saringan, satu)
                                .param("ukuran", suku.ukuran())
                                .params(suku.parameters())
                                .query(Long.class)
                                .single();
            }
        }
        return Math.toIntExact(sum);
    }

    /** Requests selected, by owning unit; units with none are absent. Refuses what {@link #jumlah} refuses. */
    public Map<UUID, Integer> menurutSkpd(Saringan saringan) {
        Map<UUID, Integer> counts = new LinkedHashMap<>();
        for (Suku suku : Suku.of(saringan)) {
            for (Potongan satu : suku.potongan()) {
                bind("select r.skpd, sum(r.n)", each(saringan), suku.nilai() + " group by r.skpd", saringan, satu)
                        .param("ukuran", suku.ukuran())
                        .params(suku.parameters())
                        .query(row -> {
                            counts.merge(row.getObject(1, UUID.class), suku.arah() * row.getInt(2), Integer::sum);
                        });
            }
        }
        counts.values().removeIf(n -> n == 0);
        return counts;
    }

    /** The cohort of a period, of all units or of those selected. */
    public Kohor kohor(Saringan saringan) {
        Map<String, Map<YearMonth, Map<String, Integer>>> cells =
                cells(saringan, List.of("diterima", "hasil", "jalur", "jenis_pemohon", "alasan"));
        return new Kohor(
                saringan,
                kepala(),
                total(cells.getOrDefault("diterima", Map.of())).getOrDefault("", 0),
                keys(Hasil.class, total(cells.getOrDefault("hasil", Map.of()))),
                each(cells.getOrDefault("hasil", Map.of()), row -> keys(Hasil.class, row)),
                each(cells.getOrDefault("jalur", Map.of()), row -> keys(Jalur.class, row)),
                keys(Jalur.class, total(cells.getOrDefault("jalur", Map.of()))),
                keys(JenisPemohon.class, total(cells.getOrDefault("jenis_pemohon", Map.of()))),
                skpdBulan(saringan),
                keys(AlasanPenolakan.class, total(cells.getOrDefault("alasan", Map.of()))));
    }

    /** The cohort of a period by owning unit, month of receipt and outcome; where there are none, nothing is there. */
    public Map<UUID, Map<YearMonth, Map<Hasil, Integer>>> menurutSkpdDanBulan(Saringan saringan) {
        requireCohort(saringan);
        Map<UUID, Map<YearMonth, Map<Hasil, Integer>>> counts = new HashMap<>();
        skpdBulan(
                saringan,
                "hasil",
                (skpd, bulan, hasil, n) -> counts.computeIfAbsent(skpd, first -> new TreeMap<>())
                        .computeIfAbsent(bulan, first -> new EnumMap<>(Hasil.class))
                        .merge(HASIL.get(hasil), n, Integer::sum));
        return counts;
    }

    /** How long the answers to a cohort took. */
    public WaktuLayanan waktuLayanan(Saringan saringan) {
        TreeMap<Integer, Integer> hari = new TreeMap<>();
        total(cells(saringan, List.of("hari_kerja")).getOrDefault("hari_kerja", Map.of()))
                .forEach((nilai, n) -> hari.put(Integer.valueOf(nilai), n));
        return new WaktuLayanan(saringan, hari);
    }

    /** The flow through a selection's period. */
    public Arus arus(Saringan saringan) {
        return new Arus(
                saringan,
                kepala(),
                jumlah(saringan.dasar(Dasar.SISA_AWAL)),
                jumlah(saringan.dasar(Dasar.DITERIMA)),
                jumlah(saringan.dasar(Dasar.SELESAI)),
                jumlah(saringan.dasar(Dasar.SISA_AKHIR)));
    }

    /** The objections received in a period, of all units or of those selected. */
    public KeberatanDiterima keberatan(SaringanKeberatan saringan) {
        SaringanKeberatan bare = SaringanKeberatan.diterima(saringan.periode());
        if (!saringan.skpd().map(bare::skpd).orElse(bare).equals(saringan)) {
            throw new IllegalArgumentException("No total is kept of " + saringan.url());
        }
        Saringan scope = Saringan.diterima(saringan.periode());
        return new KeberatanDiterima(
                saringan,
                keys(
                        TahapKeberatan.class,
                        total(cells(saringan.skpd().map(scope::skpd).orElse(scope), List.of("keberatan"))
                                .getOrDefault("keberatan", Map.of()))));
    }

    private Map<UUID, Map<YearMonth, Integer>> skpdBulan(Saringan saringan) {
        Map<UUID, Map<YearMonth, Integer>> counts = new HashMap<>();
        skpdBulan(
                saringan,
                "diterima",
                (skpd, bulan, nilai, n) ->
                        counts.computeIfAbsent(skpd, first -> new TreeMap<>()).merge(bulan, n, Integer::sum));
        return counts;
    }

    /** What one unit's month adds to a value of a measure. */
    private interface Sel {
        void add(UUID skpd, YearMonth bulan, String nilai, int n);
    }

    /** Each unit by months, which are sent as they are kept: to add up what is added up costs more than to send it. */
    private void skpdBulan(Saringan saringan, String ukuran, Sel sel) {
        for (Potongan satu : Potongan.of(saringan.periode())) {
            boolean kept = satu.butir().equals(Potongan.BULAN);
            String columns = kept ? "r.tanggal, r.nilai, r.n" : BULAN + ", r.nilai, sum(r.n)";
            String rest = kept ? "r.n <> 0" : "r.n <> 0 group by 1, 2, 3";
            bind("select r.skpd, " + columns, each(saringan), rest, saringan, satu)
                    .param("ukuran", ukuran)
                    .query(row -> {
                        sel.add(
                                row.getObject(1, UUID.class),
                                YearMonth.from(row.getObject(2, LocalDate.class)),
                                row.getString(3),
                                row.getInt(4));
                    });
        }
    }

    /** Measure to month to value to count. */
    private Map<String, Map<YearMonth, Map<String, Integer>>> cells(Saringan saringan, List<String> ukuran) {
        requireCohort(saringan);
        Map<String, Map<YearMonth, Map<String, Integer>>> cells = new HashMap<>();
        for (Potongan satu : Potongan.of(saringan.periode())) {
            bind(
                            "select r.ukuran, " + BULAN + ", r.nilai, sum(r.n)",
                            together(saringan),
                            "true group by 1, 2, 3 order by 1, 2, 3",
                            saringan,
                            satu)
                    .param("ukuran", ukuran)
                    .query((ResultSet row) -> add(cells, row));
        }
        return cells;
    }

    private static void add(Map<String, Map<YearMonth, Map<String, Integer>>> cells, ResultSet row)
            throws SQLException {
        cells.computeIfAbsent(row.getString(1), first -> new TreeMap<>())
                .computeIfAbsent(YearMonth.from(row.getObject(2, LocalDate.class)), first -> new LinkedHashMap<>())
                .merge(row.getString(3), row.getInt(4), Integer::sum);
    }

    private static void requireCohort(Saringan saringan) {
        Saringan bare = Saringan.diterima(saringan.periode());
        if (!saringan.skpd().map(bare::skpd).orElse(bare).equals(saringan)) {
            throw new IllegalArgumentException("No cohort is kept of " + saringan.url());
        }
    }

    /** The units selected, taken together: an array, so that the totals of these are looked up and not those of all read. */
    private static String together(Saringan saringan) {
        return saringan.skpd()
                .map(word -> "= any (array(" + PilihanSkpd.ids(word) + "))")
                .orElse("= " + SEMUA);
    }

    /** The units selected, one by one. */
    private static String each(Saringan saringan) {
        return "in (" + saringan.skpd().map(PilihanSkpd::ids).orElse("select s.id from skpd s") + ")";
    }

    /** One statement for each part of a span: given several, the database reads all days of a measure, or forks. */
    private JdbcClient.StatementSpec bind(String select, String units, String rest, Saringan saringan, Potongan part) {
        JdbcClient.StatementSpec statement = jdbc.sql(select + " from rekap r where r.skpd " + units
                        + " and r.ukuran in (:ukuran) and r.butir = :butir"
                        + " and r.tanggal between :mulai and :akhir and " + rest)
                .param("butir", part.butir())
                .param("mulai", part.dari())
                .param("akhir", part.sampai());
        return saringan.skpd().map(kode -> statement.param("skpd", kode)).orElse(statement);
    }

    private static Map<String, Integer> total(Map<YearMonth, Map<String, Integer>> months) {
        Map<String, Integer> total = new LinkedHashMap<>();
        months.values().forEach(row -> row.forEach((nilai, n) -> total.merge(nilai, n, Integer::sum)));
        return total;
    }

    private static <K> Map<YearMonth, Map<K, Integer>> each(
            Map<YearMonth, Map<String, Integer>> months, Function<Map<String, Integer>, Map<K, Integer>> keys) {
        Map<YearMonth, Map<K, Integer>> typed = new LinkedHashMap<>();
        months.forEach((bulan, row) -> typed.put(bulan, keys.apply(row)));
        return typed;
    }

    private static <K extends Enum<K> & Kategori> Map<K, Integer> keys(Class<K> kind, Map<String, Integer> counts) {
        Map<K, Integer> typed = new LinkedHashMap<>();
        counts.forEach((kode, n) -> typed.put(Kategori.parse(kind, kode), n));
        return typed;
    }
}
