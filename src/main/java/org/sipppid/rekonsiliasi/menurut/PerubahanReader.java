package org.sipppid.rekonsiliasi.menurut;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the records that a figure counts otherwise at one place in the order of commits than at an earlier one. Only what
 * has a version between the two can differ, so the register's size is no matter. In the caller's transaction, whose role
 * decides whose records there are.
 */
@Repository
class PerubahanReader {

    /** What changed between, and what is counted of it at both places by the figure's own condition; none if nothing. */
    private static final String CHANGED = """
            with berubah as (
                select b.id from berubah_antara('$register', :dulu, :kini) as b (id)
            ), lama as (
                select $a.id, $a.skpd, case when $kondisi then $nilai end as nilai$kolom
                  from berubah b join $versi $a on $a.id = b.id
                 where $a.urutan <= :dulu and ($a.sampai is null or $a.sampai > :dulu)
            ), baru as (
                select $a.id, $a.skpd, case when $kondisi then $nilai end as nilai$kolom
                  from berubah b join $versi $a on $a.id = b.id
                 where $a.urutan <= :kini and ($a.sampai is null or $a.sampai > :kini)
            )
            """;

    private static final String PAIRS = """
             from lama full join baru on baru.id = lama.id
            where lama.nilai is distinct from baru.nilai""";

    /** With how a record came into sight: registered between, or by a hand-over. */
    private static final String ROWS = """
            select coalesce(baru.id, lama.id) as id, coalesce(baru.nomor, lama.nomor) as nomor,
                   coalesce(baru.skpd, lama.skpd) as skpd, lama.nilai::text as nilai_dulu, baru.nilai::text as nilai_kini,
                   lama.skpd as skpd_dulu, lama.id is not null as ada_dulu, baru.id is not null as ada_kini,
                   exists (select from $versi v where v.id = baru.id and v.versi = 1 and v.urutan > :dulu) as dicatat""";

    private final JdbcClient jdbc;
    private final DaftarSkpd daftarSkpd;

    PerubahanReader(JdbcClient jdbc, DaftarSkpd daftarSkpd) {
        this.jdbc = jdbc;
        this.daftarSkpd = daftarSkpd;
    }

    /** How many records there are, without a word of them: figures may count the rows of all units. */
    int jumlah(Ukuran ukuran, long dulu, long kini) {
        return bind("", "select count(*)" + PAIRS, ukuran, dulu, kini)
                .query(Integer.class)
                .single();
    }

    /** The records themselves, by unit and number; at most so many. */
    List<Perubahan> list(Ukuran ukuran, long dulu, long kini, int most) {
        Map<UUID, Skpd> units = Skpd.byId(daftarSkpd.all());
        List<Kolom> columns = Kolom.of(ukuran.register());
        String read = columns.stream()
                .map(satu -> ", $a." + satu.kolom() + "::text as " + satu.kolom())
                .collect(Collectors.joining("", ", $a.nomor", ""));
        String both = columns.stream()
                .map(satu -> ", lama." + satu.kolom() + " as " + satu.kolom() + "_dulu, baru." + satu.kolom() + " as "
                        + satu.kolom() + "_kini")
                .collect(Collectors.joining());
        String rows = "select t.* from (" + ROWS + both + PAIRS
                + ") t join skpd s on s.id = t.skpd order by s.kode, t.nomor, t.id limit :most";
        return bind(read, rows, ukuran, dulu, kini)
                .param("most", most)
                .query((row, n) -> map(row, ukuran, columns, units))
                .list();
    }

    private JdbcClient.StatementSpec bind(String kolom, String rows, Ukuran ukuran, long dulu, long kini) {
        String sql = (CHANGED + rows)
                .replace("$kolom", kolom)
                .replace("$versi", ukuran.register().nama() + "_versi")
                .replace("$register", ukuran.register().nama())
                .replace("$kondisi", ukuran.kondisi())
                .replace("$nilai", ukuran.nilai())
                .replace("$a.", ukuran.register().alias() + ".")
                .replace("$a ", ukuran.register().alias() + " ");
        return jdbc.sql(sql).params(ukuran.parameter()).param("dulu", dulu).param("kini", kini);
    }

    private static Perubahan map(ResultSet row, Ukuran ukuran, List<Kolom> columns, Map<UUID, Skpd> units)
            throws SQLException {
        boolean then = row.getBoolean("ada_dulu");
        boolean now = row.getBoolean("ada_kini");
        List<Perubahan.RuasBerubah> changed = new ArrayList<>();
        for (Kolom satu : now ? columns : List.<Kolom>of()) {
            Optional<String> before = Optional.ofNullable(row.getString(satu.kolom() + "_dulu"));
            Optional<String> after = Optional.ofNullable(row.getString(satu.kolom() + "_kini"));
            if (!before.equals(after)) {
                changed.add(new Perubahan.RuasBerubah(satu.nama(), before.map(satu.words()), after.map(satu.words())));
            }
        }
        return new Perubahan(
                "/" + ukuran.register().nama() + "/" + row.getString("id"),
                row.getString("nomor"),
                units.get(row.getObject("skpd", UUID.class)),
                Optional.ofNullable(row.getString("nilai_dulu")),
                Optional.ofNullable(row.getString("nilai_kini")),
                then && now
                        ? handover(
                                units.get(row.getObject("skpd_dulu", UUID.class)),
                                units.get(row.getObject("skpd", UUID.class)))
                        : Optional.of(origin(now, row.getBoolean("dicatat"))),
                changed);
    }

    /** Where a unit does not see a record at both places, it was handed over. */
    private static String origin(boolean now, boolean registered) {
        return !now ? "kini milik SKPD lain" : registered ? "baru dicatat" : "dilimpahkan dari SKPD lain";
    }

    /** Who sees both sees from whom to whom. */
    private static Optional<String> handover(Skpd then, Skpd now) {
        return then.equals(now)
                ? Optional.empty()
                : Optional.of("dilimpahkan dari " + then.singkatan() + " ke " + now.singkatan());
    }
}
