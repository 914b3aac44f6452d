package org.sipppid.rekapitulasi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sipppid.isian.Kategori;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.AlasanPenolakan;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.LamaLayanan;
import org.sipppid.permohonan.Saringan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the register as it was known at a place in the order of commits: the same for a live board, an address and a
 * frozen report. Its methods run in the caller's transaction; the role {@code HITUNG} may count the rows of all units.
 */
@Repository
public class Rekapitulasi {

    /** The versions in force at a place; what is not sealed yet is not counted yet. */
    private static final String REGISTER =
            " from permohonan_versi p where p.urutan <= :urutan and (p.sampai is null or p.sampai > :urutan) and ";

    private final JdbcClient jdbc;

    public Rekapitulasi(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last place given in the order of commits; 0 while the register is empty. */
    public long kepala() {
        return jdbc.sql("select kepala_segel()").query(Long.class).single();
    }

    /** Requests selected: 0 or more. */
    public int jumlah(Saringan saringan, long urutan) {
        return jdbc.sql("select count(*)" + REGISTER + saringan.sql())
                .params(saringan.parameters())
                .param("urutan", urutan)
                .query(Integer.class)
                .single();
    }

    /** Requests selected, by owning unit; units with none are absent. */
    public Map<UUID, Integer> menurutSkpd(Saringan saringan, long urutan) {
        return group("p.skpd", saringan, urutan, Rekapitulasi::skpd);
    }

    /** The cohort of a selection by receipt. */
    public Kohor kohor(Saringan saringan, long urutan) {
        if (saringan.dasar() != Dasar.DITERIMA) {
            throw new IllegalArgumentException("A cohort is what was received");
        }
        return new Kohor(
                saringan,
                urutan,
                jumlah(saringan, urutan),
                group("p.hasil", saringan, urutan, row -> kategori(Hasil.class, row, 1)),
                group(
                        "date_trunc('month', p.diterima)::date, p.hasil",
                        saringan,
                        urutan,
                        Rekapitulasi::bulan,
                        row -> kategori(Hasil.class, row, 2)),
                group(
                        "date_trunc('month', p.diterima)::date, p.jalur",
                        saringan,
                        urutan,
                        Rekapitulasi::bulan,
                        row -> kategori(Jalur.class, row, 2)),
                group("p.jalur", saringan, urutan, row -> kategori(Jalur.class, row, 1)),
                group("p.jenis_pemohon", saringan, urutan, row -> kategori(JenisPemohon.class, row, 1)),
                group(
                        "p.skpd, date_trunc('month', p.diterima)::date",
                        saringan,
                        urutan,
                        Rekapitulasi::skpd,
                        row -> YearMonth.from(row.getObject(2, LocalDate.class))),
                group(
                        "p.alasan",
                        saringan.hasil(Hasil.DITOLAK),
                        urutan,
                        row -> kategori(AlasanPenolakan.class, row, 1)));
    }

    /** Outcomes of a selection by owning unit; units with none are absent. */
    public Map<UUID, Map<Hasil, Integer>> hasilSkpd(Saringan saringan, long urutan) {
        return group("p.skpd, p.hasil", saringan, urutan, Rekapitulasi::skpd, row -> kategori(Hasil.class, row, 2));
    }

    /** The cohort of a selection by owning unit, month of receipt and outcome; where there are none, nothing is there. */
    public Map<UUID, Map<YearMonth, Map<Hasil, Integer>>> menurutSkpdDanBulan(Saringan saringan, long urutan) {
        Map<UUID, Map<YearMonth, Map<Hasil, Integer>>> counts = new LinkedHashMap<>();
        each(
                "p.skpd, date_trunc('month', p.diterima)::date, p.hasil",
                saringan,
                urutan,
                row -> counts.computeIfAbsent(skpd(row), absent -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                YearMonth.from(row.getObject(2, LocalDate.class)), absent -> new LinkedHashMap<>())
                        .put(kategori(Hasil.class, row, 3), row.getInt("jumlah")));
        return counts;
    }

    /** How long the answers of a selection took. */
    public WaktuLayanan waktuLayanan(Saringan saringan, long urutan) {
        return new WaktuLayanan(
                saringan,
                new TreeMap<>(
                        group("p.hari_kerja", saringan.hariKerja(LamaLayanan.semua()), urutan, row -> row.getInt(1))));
    }

    /** The answers of a selection that took longest, the longest first; at most so many. */
    public List<Jawaban> terlama(Saringan saringan, long urutan, int most) {
        Saringan answered = saringan.hariKerja(LamaLayanan.semua());
        return jdbc.sql("select p.skpd, p.diterima, p.selesai, p.hari_kerja, p.hasil" + REGISTER + answered.sql()
                        + " order by p.hari_kerja desc, p.diterima, p.id limit :most")
                .params(answered.parameters())
                .param("urutan", urutan)
                .param("most", most)
                .query((row, n) -> new Jawaban(
                        row.getObject("skpd", UUID.class),
                        row.getObject("diterima", LocalDate.class),
                        row.getObject("selesai", LocalDate.class),
                        row.getInt("hari_kerja"),
                        Kategori.parse(Hasil.class, row.getString("hasil"))))
                .list();
    }

    /** The flow through a selection's period. */
    public Arus arus(Saringan saringan, long urutan) {
        return new Arus(
                saringan,
                urutan,
                jumlah(saringan.dasar(Dasar.SISA_AWAL), urutan),
                jumlah(saringan.dasar(Dasar.DITERIMA), urutan),
                jumlah(saringan.dasar(Dasar.SELESAI), urutan),
                jumlah(saringan.dasar(Dasar.SISA_AKHIR), urutan));
    }

    private <K> Map<K, Integer> group(String columns, Saringan saringan, long urutan, Key<K> key) {
        Map<K, Integer> counts = new LinkedHashMap<>();
        each(columns, saringan, urutan, row -> counts.put(key.of(row), row.getInt("jumlah")));
        return counts;
    }

    private <K, L> Map<K, Map<L, Integer>> group(
            String columns, Saringan saringan, long urutan, Key<K> first, Key<L> second) {
        Map<K, Map<L, Integer>> counts = new LinkedHashMap<>();
        each(
                columns,
                saringan,
                urutan,
                row -> counts.computeIfAbsent(first.of(row), absent -> new LinkedHashMap<>())
                        .put(second.of(row), row.getInt("jumlah")));
        return counts;
    }

    private void each(String columns, Saringan saringan, long urutan, Key<?> work) {
        jdbc.sql("select " + columns + ", count(*) as jumlah" + REGISTER + saringan.sql() + " group by " + columns
                        + " order by " + columns)
                .params(saringan.parameters())
                .param("urutan", urutan)
                .query((row, n) -> String.valueOf(work.of(row)))
                .list();
    }

    private static UUID skpd(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private static YearMonth bulan(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject(1, LocalDate.class));
    }

    private static <K extends Enum<K> & Kategori> K kategori(Class<K> kind, ResultSet row, int column)
            throws SQLException {
        return Kategori.parse(kind, row.getString(column));
    }

    /** Reads what a row is counted under. */
    private interface Key<K> {
        K of(ResultSet row) throws SQLException;
    }
}
