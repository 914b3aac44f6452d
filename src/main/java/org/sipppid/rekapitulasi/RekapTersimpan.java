package org.sipppid.rekapitulasi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.sipppid.isian.Kategori;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.Saringan;
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
            sum += suku.arah() * terms(saringan, suku);
        }
        return Math.toIntExact(sum);
    }

    private long terms(Saringan saringan, Suku suku) {
        return bind("select coalesce(sum(r.n), 0)", "", saringan, suku.potongan(), suku.nilai())
                .param("ukuran", suku.ukuran())
                .params(suku.parameters())
                .query(Long.class)
                .single();
    }

    /** Requests selected, by owning unit; units with none are absent. Refuses what {@link #jumlah} refuses. */
    public Map<UUID, Integer> menurutSkpd(Saringan saringan) {
        Map<UUID, Integer> counts = new LinkedHashMap<>();
        for (Suku suku : Suku.of(saringan)) {
            bindUnits("select r.skpd, sum(r.n)", "group by r.skpd", saringan, suku.potongan(), suku.nilai())
                    .param("ukuran", suku.ukuran())
                    .params(suku.parameters())
                    .query(row -> {
                        counts.merge(row.getObject(1, UUID.class), suku.arah() * row.getInt(2), Integer::sum);
                    });
        }
        counts.values().removeIf(n -> n == 0);
        return counts;
    }

    /** The cohort of a period, of all units or of one. */
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

    /** The objections received in a period, of all units or of one. */
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
        bindUnits(
                        "select r.skpd, " + BULAN + ", sum(r.n)",
                        "group by r.skpd, " + BULAN,
                        saringan,
                        Potongan.of(saringan.periode()),
                        "true")
                .param("ukuran", "diterima")
                .query(row -> {
                    counts.computeIfAbsent(row.getObject(1, UUID.class), first -> new TreeMap<>())
                            .put(YearMonth.from(row.getObject(2, LocalDate.class)), row.getInt(3));
                });
        return counts;
    }

    /** Measure to month to value to count. */
    private Map<String, Map<YearMonth, Map<String, Integer>>> cells(Saringan saringan, List<String> ukuran) {
        requireCohort(saringan);
        Map<String, Map<YearMonth, Map<String, Integer>>> cells = new HashMap<>();
        bind(
                        "select r.ukuran, " + BULAN + ", r.nilai, sum(r.n)",
                        "group by 1, 2, 3 order by 1, 2, 3",
                        saringan,
                        Potongan.of(saringan.periode()),
                        "true")
                .param("ukuran", ukuran)
                .query((ResultSet row) -> add(cells, row));
        return cells;
    }

    private static void add(Map<String, Map<YearMonth, Map<String, Integer>>> cells, ResultSet row)
            throws SQLException {
        cells.computeIfAbsent(row.getString(1), first -> new TreeMap<>())
                .computeIfAbsent(YearMonth.from(row.getObject(2, LocalDate.class)), first -> new LinkedHashMap<>())
                .put(row.getString(3), row.getInt(4));
    }

    private static void requireCohort(Saringan saringan) {
        Saringan bare = Saringan.diterima(saringan.periode());
        if (!saringan.skpd().map(bare::skpd).orElse(bare).equals(saringan)) {
            throw new IllegalArgumentException("No cohort is kept of " + saringan.url());
        }
    }

    /** Totals of the units selected, taken together. */
    private JdbcClient.StatementSpec bind(
            String select, String end, Saringan saringan, List<Potongan> potongan, String nilai) {
        String scope = saringan.skpd().isPresent() ? "(select s.id from skpd s where s.kode = :skpd)" : SEMUA;
        return bind(select, end, "= " + scope, saringan, potongan, nilai);
    }

    /** Totals of each unit selected. */
    private JdbcClient.StatementSpec bindUnits(
            String select, String end, Saringan saringan, List<Potongan> potongan, String nilai) {
        String scope = saringan.skpd().isPresent() ? " where s.kode = :skpd" : "";
        return bind(select, end, "in (select s.id from skpd s" + scope + ")", saringan, potongan, nilai);
    }

    /** One branch for each part of the span: joined to a list of them, the database would read all days of a measure. */
    private JdbcClient.StatementSpec bind(
            String select, String end, String scope, Saringan saringan, List<Potongan> potongan, String nilai) {
        StringJoiner branches = new StringJoiner(" union all ");
        Map<String, Object> values = new HashMap<>();
        for (int n = 0; n < potongan.size(); n++) {
            branches.add("select * from rekap where skpd " + scope + " and ukuran in (:ukuran) and butir = :butir" + n
                    + " and tanggal between :dari" + n + " and :sampai" + n);
            values.put("butir" + n, potongan.get(n).butir());
            values.put("dari" + n, potongan.get(n).dari());
            values.put("sampai" + n, potongan.get(n).sampai());
        }
        saringan.skpd().ifPresent(kode -> values.put("skpd", kode));
        return jdbc.sql(select + " from (" + branches + ") as r where " + nilai + " " + end)
                .params(values);
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
