package org.sipppid.skpd.pejabat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sipppid.isian.Kategori;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who held which office when. Nothing is deleted, and the database keeps every version. Its methods run in the caller's
 * transaction; no unit means PPID Utama's desk.
 */
@Repository
public class DaftarPejabat {

    private static final String SELECT = """
            select id, versi, batal, skpd, jenis, sebutan, jabatan, atas_nama, nama, nip, pangkat, surel, dari, sampai
              from pejabat
            """;

    /** The constraint that an office has one holder on one day. */
    private static final String ONE_HOLDER = "pejabat_satu_pemegang";

    private final JdbcClient jdbc;

    public DaftarPejabat(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who held an office on a day. */
    public Optional<Pejabat> pada(Optional<UUID> skpd, JenisJabatan jenis, LocalDate hari) {
        return jdbc.sql(SELECT + """
                        where skpd is not distinct from :skpd and jenis = :jenis and not batal
                          and daterange(dari, sampai, '[]') @> :hari::date""")
                .param("skpd", skpd.orElse(null))
                .param("jenis", jenis.kode())
                .param("hari", hari)
                .query(DaftarPejabat::map)
                .optional();
    }

    public Optional<Pejabat> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(DaftarPejabat::map)
                .optional();
    }

    /** Every holder that a desk ever had, mistakes too; by office, the latest first. */
    public List<Pejabat> all(Optional<UUID> skpd) {
        return jdbc.sql(SELECT + """
                        where skpd is not distinct from :skpd
                        order by array_position(array['ppid', 'atasan_ppid', 'kepala'], jenis), batal, dari desc, id""")
                .param("skpd", skpd.orElse(null))
                .query(DaftarPejabat::map)
                .list();
    }

    /** The earliest other holder of the same office within the same time. */
    public Optional<Pejabat> bersamaan(Pejabat pejabat) {
        return jdbc.sql(SELECT + """
                        where skpd is not distinct from :skpd and jenis = :jenis and not batal and id <> :id
                          and daterange(dari, sampai, '[]') && daterange(:dari::date, :sampai::date, '[]')
                        order by dari limit 1""")
                .param("skpd", pejabat.skpd().orElse(null))
                .param("jenis", pejabat.jenis().kode())
                .param("id", pejabat.id())
                .param("dari", pejabat.dari())
                .param("sampai", pejabat.sampai().orElse(null))
                .query(DaftarPejabat::map)
                .optional();
    }

    /** Records a holder, once, under an identity of the caller's choice. Throws {@link PejabatBentrok}. */
    public void catat(Pejabat pejabat) {
        alone(() -> fill(jdbc.sql("""
                        insert into pejabat (id, skpd, jenis, sebutan, jabatan, atas_nama, nama, nip, pangkat, surel, dari,
                            sampai)
                        values (:id, :skpd, :jenis, :sebutan, :jabatan, :atas_nama, :nama, :nip, :pangkat, :surel, :dari,
                            :sampai)
                        on conflict (id) do nothing"""), pejabat)
                .param("skpd", pejabat.skpd().orElse(null))
                .param("jenis", pejabat.jenis().kode())
                .update());
    }

    /** Changes a record; false if somebody else has changed it since. Throws {@link PejabatBentrok}. */
    public boolean ubah(Pejabat pejabat) {
        return alone(() -> fill(jdbc.sql("""
                        update pejabat
                           set sebutan = :sebutan, jabatan = :jabatan, atas_nama = :atas_nama, nama = :nama, nip = :nip,
                               pangkat = :pangkat, surel = :surel, dari = :dari, sampai = :sampai, batal = :batal
                         where id = :id and versi = :versi"""), pejabat)
                        .param("batal", pejabat.batal())
                        .param("versi", pejabat.versi())
                        .update())
                == 1;
    }

    private static JdbcClient.StatementSpec fill(JdbcClient.StatementSpec sql, Pejabat pejabat) {
        return sql.param("id", pejabat.id())
                .param("sebutan", pejabat.sebutan().kode())
                .param("jabatan", pejabat.jabatan())
                .param("atas_nama", pejabat.atasNama().orElse(null))
                .param("nama", pejabat.nama())
                .param("nip", pejabat.nip().orElse(null))
                .param("pangkat", pejabat.pangkat().orElse(null))
                .param("surel", pejabat.surel().orElse(null))
                .param("dari", pejabat.dari())
                .param("sampai", pejabat.sampai().orElse(null));
    }

    private static int alone(Supplier<Integer> write) {
        try {
            return write.get();
        } catch (DataIntegrityViolationException refused) {
            if (String.valueOf(refused.getMessage()).contains(ONE_HOLDER)) {
                throw new PejabatBentrok(refused);
            }
            throw refused;
        }
    }

    private static Pejabat map(ResultSet row, int n) throws SQLException {
        return new Pejabat(
                row.getObject("id", UUID.class),
                row.getInt("versi"),
                row.getBoolean("batal"),
                Optional.ofNullable(row.getObject("skpd", UUID.class)),
                Kategori.parse(JenisJabatan.class, row.getString("jenis")),
                Kategori.parse(Sebutan.class, row.getString("sebutan")),
                row.getString("jabatan"),
                Optional.ofNullable(row.getString("atas_nama")),
                row.getString("nama"),
                Optional.ofNullable(row.getString("nip")),
                Optional.ofNullable(row.getString("pangkat")),
                Optional.ofNullable(row.getString("surel")),
                row.getObject("dari", LocalDate.class),
                Optional.ofNullable(row.getObject("sampai", LocalDate.class)));
    }
}
