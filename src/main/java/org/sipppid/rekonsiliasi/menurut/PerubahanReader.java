package org.sipppid.rekonsiliasi.menurut;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sipppid.isian.Kategori;
import org.sipppid.permohonan.Dasar;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Saringan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the records that a selection counts otherwise at one place in the order of commits than at an earlier one. Only
 * what has a version between the two can differ, so the register's size is no matter. In the caller's transaction, whose
 * role decides whose records there are.
 */
@Repository
class PerubahanReader {

    /** What changed between, and how it is counted at both places, by the conditions of the figures themselves. */
    private static final String CHANGED = """
            with berubah as (
                select distinct v.id from permohonan_versi v where v.urutan > :dulu and v.urutan <= :kini
            ), dulu as (
                select p.id, p.skpd, p.hasil$nomor, $flags
                  from berubah b join permohonan_versi p on p.id = b.id
                 where p.urutan <= :dulu and (p.sampai is null or p.sampai > :dulu)
            ), kini as (
                select p.id, p.skpd, p.hasil$nomor, $flags
                  from berubah b join permohonan_versi p on p.id = b.id
                 where p.urutan <= :kini and (p.sampai is null or p.sampai > :kini)
            ), pasangan as (
                select coalesce(k.id, d.id) as id, coalesce(k.skpd, d.skpd) as skpd, $pilih
                       d.hasil as hasil_dulu, coalesce(d.diterima, false) as diterima_dulu,
                       coalesce(d.sisa_awal, false) as sisa_awal_dulu, coalesce(d.selesai, false) as selesai_dulu,
                       coalesce(d.sisa_akhir, false) as sisa_akhir_dulu,
                       k.hasil as hasil_kini, coalesce(k.diterima, false) as diterima_kini,
                       coalesce(k.sisa_awal, false) as sisa_awal_kini, coalesce(k.selesai, false) as selesai_kini,
                       coalesce(k.sisa_akhir, false) as sisa_akhir_kini
                  from dulu d full join kini k on k.id = d.id
            ), terjelas as (
                select * from pasangan
                 where (diterima_dulu, sisa_awal_dulu, selesai_dulu, sisa_akhir_dulu, case when diterima_dulu then hasil_dulu end)
                    is distinct from
                       (diterima_kini, sisa_awal_kini, selesai_kini, sisa_akhir_kini, case when diterima_kini then hasil_kini end)
            )
            """;

    private final JdbcClient jdbc;
    private final DaftarSkpd daftarSkpd;

    PerubahanReader(JdbcClient jdbc, DaftarSkpd daftarSkpd) {
        this.jdbc = jdbc;
        this.daftarSkpd = daftarSkpd;
    }

    /** How many records there are, without a word of them: figures may count the rows of all units. */
    int jumlah(Saringan saringan, long dulu, long kini) {
        return bind("", "", "select count(*) from terjelas", saringan, dulu, kini)
                .query(Integer.class)
                .single();
    }

    /** The records themselves, by unit and number; at most so many. */
    List<Perubahan> list(Saringan saringan, long dulu, long kini, int most) {
        Map<UUID, Skpd> units = daftarSkpd.all().stream().collect(Collectors.toMap(Skpd::id, Function.identity()));
        return bind(
                        ", p.nomor",
                        "coalesce(k.nomor, d.nomor) as nomor,",
                        "select t.* from terjelas t join skpd s on s.id = t.skpd order by s.kode, t.nomor, t.id limit :most",
                        saringan,
                        dulu,
                        kini)
                .param("most", most)
                .query((row, n) -> new Perubahan(
                        row.getObject("id", UUID.class),
                        row.getString("nomor"),
                        units.get(row.getObject("skpd", UUID.class)),
                        counted(row, "_dulu"),
                        counted(row, "_kini")))
                .list();
    }

    private JdbcClient.StatementSpec bind(
            String nomor, String pilih, String end, Saringan saringan, long dulu, long kini) {
        Map<String, Object> values = new HashMap<>(saringan.parameters());
        values.put("dulu", dulu);
        values.put("kini", kini);
        String sql = CHANGED.replace("$flags", flags(saringan))
                        .replace("$nomor", nomor)
                        .replace("$pilih", pilih)
                + end;
        return jdbc.sql(sql).params(values);
    }

    private static String flags(Saringan saringan) {
        return List.of(Dasar.DITERIMA, Dasar.SISA_AWAL, Dasar.SELESAI, Dasar.SISA_AKHIR).stream()
                .map(dasar -> "coalesce(" + saringan.dasar(dasar).sql() + ", false) as " + dasar.kode())
                .collect(Collectors.joining(", "));
    }

    /** None where the record is in none of the figures. */
    private static Optional<Perubahan.Hitungan> counted(ResultSet row, String when) throws SQLException {
        Perubahan.Hitungan counted = new Perubahan.Hitungan(
                row.getBoolean("diterima" + when),
                row.getBoolean("sisa_awal" + when),
                row.getBoolean("selesai" + when),
                row.getBoolean("sisa_akhir" + when),
                Optional.ofNullable(row.getString("hasil" + when))
                        .map(kode -> Kategori.parse(Hasil.class, kode))
                        .orElse(Hasil.BERJALAN));
        boolean any = counted.diterima() || counted.sisaAwal() || counted.selesai() || counted.sisaAkhir();
        return any ? Optional.of(counted) : Optional.empty();
    }
}
