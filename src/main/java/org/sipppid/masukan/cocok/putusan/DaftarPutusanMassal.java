package org.sipppid.masukan.cocok.putusan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.isian.Kategori;
import org.sipppid.masukan.cocok.JenisBeda;
import org.sipppid.masukan.cocok.Sikap;
import org.sipppid.masukan.cocok.portion.Cursor;
import org.sipppid.masukan.cocok.portion.Portion;
import org.sipppid.masukan.cocok.portion.Putusan;
import org.sipppid.masukan.cocok.portion.TugasPutusan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions on all of a kind, with how far each has come. Its methods run in the caller's transaction. */
@Repository
class DaftarPutusanMassal {

    private static final String SELECT = "select m.*, nama_akun(m.akun) as oleh_nama from putusan_massal m where ";

    private final JdbcClient jdbc;

    DaftarPutusanMassal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks for it; false if one of this comparison is under way. */
    boolean minta(UUID id, TugasPutusan tugas, int semua) {
        return jdbc.sql("""
                        insert into putusan_massal (id, pencocokan, skpd, jenis, sikap, alasan, koreksi, semua)
                        values (:id, :pencocokan, :skpd, :jenis, :sikap, :alasan, :koreksi, :semua)
                        on conflict (pencocokan) where keadaan = 'berjalan' do nothing""")
                        .param("id", id)
                        .param("pencocokan", tugas.pencocokan().id())
                        .param("skpd", tugas.pencocokan().skpd())
                        .param("jenis", tugas.pilihan().jenis().kode())
                        .param("sikap", tugas.sikap().kode())
                        .param("alasan", tugas.alasan())
                        .param("koreksi", tugas.koreksi().orElse(null))
                        .param("semua", semua)
                        .update()
                == 1;
    }

    /** The last one of a comparison. */
    Optional<PutusanMassal> terakhir(UUID pencocokan) {
        return jdbc.sql(SELECT + "m.pencocokan = :pencocokan order by m.ke desc limit 1")
                .param("pencocokan", pencocokan)
                .query(this::map)
                .optional();
    }

    Optional<PutusanMassal> find(UUID id) {
        return jdbc.sql(SELECT + "m.id = :id").param("id", id).query(this::map).optional();
    }

    /** Holds it for one step; empty if it has ended, or another program holds it. */
    Optional<Cursor> lock(UUID id) {
        return jdbc.sql("""
                        select sesudah, satu_satu from putusan_massal where id = :id and keadaan = 'berjalan'
                           for update skip locked""")
                .param("id", id)
                .query((row, n) -> new Cursor(row.getInt(1), row.getInt(2)))
                .optional();
    }

    void advance(UUID id, Portion portion) {
        jdbc.sql("""
                        update putusan_massal
                           set sesudah = :sesudah, satu_satu = :satu_satu, selesai = selesai + :selesai,
                               terkendala = terkendala + :terkendala, keadaan = :keadaan
                         where id = :id""")
                .param("sesudah", portion.cursor().sesudah())
                .param("satu_satu", portion.cursor().satuSatu())
                .param("selesai", portion.putusan().selesai())
                .param("terkendala", portion.putusan().terkendala())
                .param("keadaan", portion.last() ? "selesai" : "berjalan")
                .param("id", id)
                .update();
    }

    /** Ends it before its time; what was decided stays decided. False if it had ended by itself. */
    boolean hentikan(UUID id) {
        return jdbc.sql("update putusan_massal set keadaan = 'dihentikan' where id = :id and keadaan = 'berjalan'")
                        .param("id", id)
                        .update()
                == 1;
    }

    void fail(UUID id, String sebab) {
        jdbc.sql("update putusan_massal set keadaan = 'gagal', sebab = :sebab where id = :id and keadaan = 'berjalan'")
                .param("sebab", sebab)
                .param("id", id)
                .update();
    }

    /**
     * Whose act one under way is.
     *
     * @param aktif whether the account that asked may still act
     */
    record Berjalan(UUID id, Actor oleh, boolean aktif) {}

    /** All that are under way, the oldest first; to be asked by the program itself. */
    List<Berjalan> berjalan() {
        return jdbc.sql("select id, peran, akun, unit, asal, aktif from putusan_massal_berjalan()")
                .query((row, n) -> new Berjalan(
                        row.getObject("id", UUID.class),
                        new Actor(
                                row.getString("peran").equals("sip_utama") ? Actor.Role.UTAMA : Actor.Role.SKPD,
                                Optional.ofNullable(row.getObject("akun", UUID.class)),
                                Optional.ofNullable(row.getObject("unit", UUID.class)),
                                row.getString("asal")),
                        row.getBoolean("aktif")))
                .list();
    }

    private PutusanMassal map(ResultSet row, int n) throws SQLException {
        return new PutusanMassal(
                row.getObject("id", UUID.class),
                row.getObject("pencocokan", UUID.class),
                Kategori.parse(JenisBeda.class, row.getString("jenis")),
                Kategori.parse(Sikap.class, row.getString("sikap")),
                row.getString("alasan"),
                Optional.ofNullable(row.getString("koreksi")),
                row.getInt("semua"),
                new Cursor(row.getInt("sesudah"), row.getInt("satu_satu")),
                new Putusan(row.getInt("selesai"), row.getInt("terkendala")),
                Kategori.parse(PutusanMassal.Keadaan.class, row.getString("keadaan")),
                Optional.ofNullable(row.getString("sebab")),
                Optional.ofNullable(row.getString("oleh_nama")),
                row.getObject("pada", OffsetDateTime.class).toInstant(),
                row.getObject("diubah", OffsetDateTime.class).toInstant());
    }
}
