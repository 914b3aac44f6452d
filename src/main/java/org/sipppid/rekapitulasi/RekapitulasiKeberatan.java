package org.sipppid.rekapitulasi;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sipppid.isian.Kategori;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.keberatan.HasilKeberatan;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.keberatan.TahapKeberatan;
import org.sipppid.sengketa.Amar;
import org.sipppid.sengketa.HasilMediasi;
import org.sipppid.sengketa.Pengadilan;
import org.sipppid.sengketa.SaringanSengketa;
import org.sipppid.sengketa.TahapSengketa;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts objections and disputes as they were known at a place in the order of commits. Its methods run in the caller's
 * transaction; the role {@code HITUNG} may count the rows of all units.
 */
@Repository
public class RekapitulasiKeberatan {

    /** The versions in force at a place; what is not sealed yet is not counted yet. */
    private static final String OBJECTIONS =
            " where k.urutan <= :urutan and (k.sampai is null or k.sampai > :urutan) and ";

    /** An objection counts under each of its grounds. */
    private static final String GROUNDS =
            " from keberatan_versi k cross join lateral unnest(string_to_array(k.alasan, null)) as satu(huruf)";

    private static final String DISPUTES =
            " from sengketa_versi s where s.urutan <= :urutan and (s.sampai is null or s.sampai > :urutan) and ";

    private final JdbcClient jdbc;

    public RekapitulasiKeberatan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The objections of a selection. */
    public KohorKeberatan kohor(SaringanKeberatan saringan, long urutan) {
        String where = OBJECTIONS + saringan.sql();
        String rows = " from keberatan_versi k" + where;
        Map<String, Object> values = saringan.parameters();
        return new KohorKeberatan(
                saringan,
                urutan,
                count(rows, values, urutan),
                group(AlasanKeberatan.class, "satu.huruf", GROUNDS + where, values, urutan),
                group(TahapKeberatan.class, "k.tahap", rows, values, urutan),
                group(HasilKeberatan.class, "k.hasil", rows, values, urutan),
                group(HasilKeberatan.class, "k.hasil", rows + " and k.dilaksanakan is not null", values, urutan));
    }

    /** The disputes of a selection. */
    public KohorSengketa kohor(SaringanSengketa saringan, long urutan) {
        String rows = DISPUTES + saringan.sql();
        Map<String, Object> values = saringan.parameters();
        return new KohorSengketa(
                saringan,
                urutan,
                count(rows, values, urutan),
                group(TahapSengketa.class, "s.tahap", rows, values, urutan),
                group(HasilMediasi.class, "s.mediasi", rows, values, urutan),
                group(Amar.class, "s.putusan_ki", rows, values, urutan),
                group(Pengadilan.class, "s.gugatan", rows, values, urutan),
                group(Amar.class, "s.putusan_pengadilan", rows, values, urutan),
                group(Amar.class, "s.putusan_ma", rows, values, urutan),
                count(rows + " and s.dilaksanakan is not null", values, urutan));
    }

    /** How many objections of a selection each unit has; a unit without any is not in it. */
    public Map<UUID, Integer> menurutSkpd(SaringanKeberatan saringan, long urutan) {
        return menurutSkpd(
                "k.skpd", " from keberatan_versi k" + OBJECTIONS + saringan.sql(), saringan.parameters(), urutan);
    }

    /** The same of disputes. */
    public Map<UUID, Integer> menurutSkpd(SaringanSengketa saringan, long urutan) {
        return menurutSkpd("s.skpd", DISPUTES + saringan.sql(), saringan.parameters(), urutan);
    }

    private Map<UUID, Integer> menurutSkpd(String column, String rows, Map<String, Object> values, long urutan) {
        Map<UUID, Integer> counts = new HashMap<>();
        jdbc.sql("select " + column + ", count(*)" + rows + " group by " + column)
                .params(values)
                .param("urutan", urutan)
                .query(row -> {
                    counts.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        return counts;
    }

    private int count(String rows, Map<String, Object> values, long urutan) {
        return jdbc.sql("select count(*)" + rows)
                .params(values)
                .param("urutan", urutan)
                .query(Integer.class)
                .single();
    }

    /** Counts by the words of a column; rows in which it says nothing are in none. */
    private <K extends Enum<K> & Kategori> Map<K, Integer> group(
            Class<K> kind, String column, String rows, Map<String, Object> values, long urutan) {
        Map<K, Integer> counts = new EnumMap<>(kind);
        jdbc.sql("select " + column + ", count(*)" + rows + " and " + column + " is not null group by " + column)
                .params(values)
                .param("urutan", urutan)
                .query(row -> {
                    counts.put(Kategori.parse(kind, row.getString(1)), row.getInt(2));
                });
        return counts;
    }
}
