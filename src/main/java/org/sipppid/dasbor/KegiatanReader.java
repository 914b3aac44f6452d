package org.sipppid.dasbor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sipppid.isian.Kategori;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Jalur;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the latest acts from the sealed versions. Its methods run in the caller's transaction. */
@Repository
class KegiatanReader {

    /** How far back it looks, so that a long silence of one unit costs nothing. */
    private static final int PLACES = 2_000;

    private static final int SHOWN = 8;

    /** The places looked at come first: by the index of units the database would read far more. */
    private static final String LATEST = """
            with p as materialized (
                select v.id, v.versi, v.skpd, v.jalur, v.hasil, v.pada, v.urutan from permohonan_versi v
                 where v.urutan between :urutan - :jauh and :urutan
            )
            select p.skpd, count(*) as jumlah, max(p.pada) as pada,
                   case when p.versi = 1 then p.jalur end as jalur,
                   case when p.versi > 1 then p.hasil end as hasil,
                   p.versi = 1 or p.hasil is distinct from (select l.hasil from permohonan_versi l
                       where l.id = p.id and l.versi = p.versi - 1) as berubah -- joined, it would read every version
              from p
             where p.skpd in (select unnest(cast(:skpd as uuid[]))) -- read once; as an array, once a row
             group by p.skpd, 4, 5, 6, date_trunc('minute', p.pada)
             order by max(p.urutan) desc
             limit :banyak""";

    private final JdbcClient jdbc;

    KegiatanReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest acts known at a place in the order of commits, newest first. */
    List<Kegiatan> latest(Lingkup lingkup, List<Skpd> units, long urutan) {
        Map<UUID, Skpd> known = Skpd.byId(units);
        return jdbc.sql(LATEST)
                .param("urutan", urutan)
                .param("jauh", PLACES)
                .param(
                        "skpd",
                        units.stream()
                                .filter(lingkup::memuat)
                                .map(unit -> unit.id().toString())
                                .collect(Collectors.joining(",", "{", "}")))
                .param("banyak", SHOWN)
                .query((row, n) -> map(row, known))
                .list();
    }

    private static Kegiatan map(ResultSet row, Map<UUID, Skpd> units) throws SQLException {
        return new Kegiatan(
                row.getObject("pada", OffsetDateTime.class).toInstant(),
                units.get(row.getObject("skpd", UUID.class)),
                row.getInt("jumlah"),
                Optional.ofNullable(row.getString("jalur")).map(kode -> Kategori.parse(Jalur.class, kode)),
                Optional.ofNullable(row.getString("hasil")).map(kode -> Kategori.parse(Hasil.class, kode)),
                row.getBoolean("berubah"));
    }
}
