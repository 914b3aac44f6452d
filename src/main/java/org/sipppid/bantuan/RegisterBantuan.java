package org.sipppid.bantuan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.isian.Kategori;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.nomor.PolaNomor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The register of requests between public bodies. Its methods run in the caller's transaction, so each sees and changes
 * only what the acting unit may; versions are written by the database itself.
 */
@Repository
class RegisterBantuan {

    static final String JENIS = "bantuan_kedinasan";

    private static final String SELECT = """
            select id, versi, skpd, nomor, diterima, peminta, surat, rincian, hasil, selesai, keterangan
              from bantuan_kedinasan
            """;

    private final JdbcClient jdbc;
    private final DaftarSkpd daftarSkpd;
    private final PolaNomor polaNomor;

    RegisterBantuan(JdbcClient jdbc, DaftarSkpd daftarSkpd, PolaNomor polaNomor) {
        this.jdbc = jdbc;
        this.daftarSkpd = daftarSkpd;
        this.polaNomor = polaNomor;
    }

    /** The number that was just taken: its desk and its place. */
    private record Nomor(String penerbit, int urut) {}

    /** Records a request under an identity of the caller's choice, so that the same form sent twice is one. */
    void catat(UUID id, BantuanBaru baru) {
        Nomor nomor = nextNumber(baru);
        jdbc.sql("""
                        insert into bantuan_kedinasan (id, skpd, nomor, penerbit, tahun, urut, diterima, peminta, surat,
                            rincian)
                        values (:id, :skpd, :nomor, :penerbit, :tahun, :urut, :diterima, :peminta, :surat, :rincian)""")
                .param("id", id)
                .param("skpd", baru.skpd().id())
                .param("nomor", polaNomor.print(JENIS, baru.skpd(), baru.diterima(), nomor.urut()))
                .param("penerbit", nomor.penerbit())
                .param("tahun", baru.diterima().getYear())
                .param("urut", nomor.urut())
                .param("diterima", baru.diterima())
                .param("peminta", baru.peminta())
                .param("surat", baru.surat().orElse(null))
                .param("rincian", baru.rincian())
                .update();
    }

    private Nomor nextNumber(BantuanBaru baru) {
        return jdbc.sql("""
                        select penerbit, terbitkan_nomor(penerbit, :jenis, :tahun) as urut
                          from (select kode || ':' || :skpd as penerbit from badan_publik) as meja""")
                .param("jenis", JENIS)
                .param("tahun", baru.diterima().getYear())
                .param("skpd", baru.skpd().kode())
                .query((row, n) -> new Nomor(row.getString("penerbit"), row.getInt("urut")))
                .single();
    }

    /** Records how a request ended, corrects that, or lets it run again; false if somebody else has changed it since. */
    boolean jawab(UUID id, int versi, JawabanBantuan jawaban) {
        return jdbc.sql("""
                        update bantuan_kedinasan set hasil = :hasil, selesai = :selesai, keterangan = :keterangan
                         where id = :id and versi = :versi""")
                        .param("hasil", jawaban.hasil().kode())
                        .param("selesai", jawaban.selesai().orElse(null))
                        .param("keterangan", jawaban.keterangan().orElse(null))
                        .param("id", id)
                        .param("versi", versi)
                        .update()
                == 1;
    }

    Optional<BantuanKedinasan> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(this::map)
                .optional();
    }

    /** A page of what the acting unit may see, newest receipt first; pages count from 0. */
    List<BantuanKedinasan> list(int page, int size) {
        return jdbc.sql(SELECT + "order by diterima desc, nomor desc, id limit :size offset :offset")
                .param("size", size)
                .param("offset", (long) page * size)
                .query(this::map)
                .list();
    }

    /** How many rows {@link #list} has on all its pages. */
    int count() {
        return jdbc.sql("select count(*) from bantuan_kedinasan")
                .query(Integer.class)
                .single();
    }

    private BantuanKedinasan map(ResultSet row, int n) throws SQLException {
        return new BantuanKedinasan(
                row.getObject("id", UUID.class),
                row.getInt("versi"),
                daftarSkpd.find(row.getObject("skpd", UUID.class)).orElseThrow(),
                row.getString("nomor"),
                row.getObject("diterima", LocalDate.class),
                row.getString("peminta"),
                Optional.ofNullable(row.getString("surat")),
                row.getString("rincian"),
                Kategori.parse(HasilBantuan.class, row.getString("hasil")),
                Optional.ofNullable(row.getObject("selesai", LocalDate.class)),
                Optional.ofNullable(row.getString("keterangan")));
    }
}
