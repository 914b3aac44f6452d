package org.sipppid.arsip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.nomor.PolaNomor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The archive of frozen prints. Its methods run in the caller's transaction. */
@Repository
public class DaftarArsip {

    private static final String SELECT = """
            select a.id, a.kode, a.jenis, a.nomor, a.judul, a.dari, a.sampai, a.skpd, a.pembuat, a.urutan, a.ditetapkan,
                   a.ditetapkan_nama, a.sidik_pdf, a.menggantikan, b.id as penerus
              from arsip a left join arsip b on b.menggantikan = a.id
            """;

    private final JdbcClient jdbc;
    private final PolaNomor polaNomor;

    public DaftarArsip(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.polaNomor = new PolaNomor(jdbc);
    }

    /** Lets the acts of one desk follow each other until the transaction ends. */
    public void lock(String meja) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('sip.laporan.' || :meja))")
                .param("meja", meja)
                .query((row, n) -> n)
                .single();
    }

    /** The report of a kind and desk on a period and scope that no other has revised. */
    public Optional<Arsip> berlaku(
            String jenis, Optional<UUID> pembuat, LocalDate dari, LocalDate sampai, Optional<UUID> skpd) {
        return jdbc.sql(SELECT + """
                        where b.id is null and a.jenis = :jenis and a.pembuat is not distinct from :pembuat and a.dari = :dari
                          and a.sampai = :sampai and a.skpd is not distinct from :skpd
                        order by a.ditetapkan desc limit 1""")
                .param("jenis", jenis)
                .param("pembuat", pembuat.orElse(null))
                .param("dari", dari)
                .param("sampai", sampai)
                .param("skpd", skpd.orElse(null))
                .query(DaftarArsip::map)
                .optional();
    }

    /** The next number of a desk in a series of its numbers; free again if the transaction fails. */
    public NomorLaporan nextNumber(String seri, Optional<Skpd> meja, LocalDate tanggal) {
        return jdbc.sql("""
                        select penerbit, terbitkan_nomor(penerbit, :seri, :tahun) as urut
                          from (select kode || ':' || :meja as penerbit from badan_publik) as meja""")
                .param("seri", seri)
                .param("tahun", tanggal.getYear())
                .param("meja", PolaNomor.unit(meja))
                .query((row, n) -> new NomorLaporan(
                        row.getString("penerbit"),
                        tanggal,
                        row.getInt("urut"),
                        polaNomor.print(seri, meja, tanggal, row.getInt("urut"))))
                .single();
    }

    /** Freezes a report. */
    public void add(ArsipBaru baru) {
        jdbc.sql("""
                        insert into arsip (id, kode, jenis, nomor, penerbit, tahun, urut, judul, dari, sampai, skpd, pembuat,
                            urutan, ditetapkan, ditetapkan_oleh, ditetapkan_nama, data, dokumen, sidik_data,
                            sidik_dokumen, sidik_pdf, menggantikan)
                        values (:id, :kode, :jenis, :nomor, :penerbit, :tahun, :urut, :judul, :dari, :sampai, :skpd,
                            :pembuat, :urutan, :ditetapkan, :oleh, :oleh_nama, :data, :dokumen, :sidik_data,
                            :sidik_dokumen, :sidik_pdf, :menggantikan)""")
                .param("id", baru.id())
                .param("kode", baru.kode().teks())
                .param("jenis", baru.jenis())
                .param("nomor", baru.nomor().teks())
                .param("penerbit", baru.nomor().penerbit())
                .param("tahun", baru.nomor().tanggal().getYear())
                .param("urut", baru.nomor().urut())
                .param("judul", baru.judul())
                .param("dari", baru.dari())
                .param("sampai", baru.sampai())
                .param("skpd", baru.skpd().orElse(null))
                .param("pembuat", baru.pembuat().orElse(null))
                .param("urutan", baru.urutan())
                .param("ditetapkan", OffsetDateTime.ofInstant(baru.ditetapkan(), ZoneOffset.UTC))
                .param("oleh", baru.oleh().orElse(null))
                .param("oleh_nama", baru.olehNama())
                .param("data", baru.data())
                .param("dokumen", baru.dokumen())
                .param("sidik_data", Sha256.of(baru.data()))
                .param("sidik_dokumen", Sha256.of(baru.dokumen()))
                .param("sidik_pdf", Sha256.of(baru.pdf()))
                .param("menggantikan", baru.menggantikan().orElse(null))
                .update();
        jdbc.sql("insert into arsip_isi (arsip, pdf) values (:id, :pdf)")
                .param("id", baru.id())
                .param("pdf", baru.pdf())
                .update();
    }

    /** Every print, the newest first. */
    public List<Arsip> all() {
        return jdbc.sql(SELECT + " order by a.ditetapkan desc, a.id")
                .query(DaftarArsip::map)
                .list();
    }

    public Optional<Arsip> find(UUID id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id)
                .query(DaftarArsip::map)
                .optional();
    }

    /** The last print of a kind that a desk enacted; PPID Utama's desk is an empty {@code pembuat}. */
    public Optional<Arsip> latest(String jenis, Optional<UUID> pembuat) {
        return jdbc.sql(
                        SELECT
                                + " where a.jenis = :jenis and a.pembuat is not distinct from :pembuat order by a.ditetapkan desc limit 1")
                .param("jenis", jenis)
                .param("pembuat", pembuat.orElse(null))
                .query(DaftarArsip::map)
                .optional();
    }

    /**
     * The place up to which the latest report of a kind and scope on a period that ended earlier was counted; 0 if there
     * is none. It reads no more than the public may.
     */
    public long urutanSebelum(String jenis, LocalDate sampai, Optional<UUID> skpd) {
        return jdbc.sql("""
                        select coalesce(max(urutan), 0) from arsip
                         where jenis = :jenis and skpd is not distinct from :skpd and sampai < :sampai""")
                .param("jenis", jenis)
                .param("sampai", sampai)
                .param("skpd", skpd.orElse(null))
                .query(Long.class)
                .single();
    }

    /** The stored bytes, as they were made. */
    public byte[] pdf(UUID id) {
        return jdbc.sql("select pdf from arsip_isi where arsip = :id")
                .param("id", id)
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    /** The frozen figures, as canonical JSON. */
    public String data(UUID id) {
        return text("data", id);
    }

    /** The report's records, as JSON. */
    public String dokumen(UUID id) {
        return text("dokumen", id);
    }

    private String text(String column, UUID id) {
        return jdbc.sql("select " + column + " from arsip where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    void catatCetak(UUID id, String oleh, int rangkap) {
        catat(id, Peristiwa.Jenis.DICETAK, oleh, Optional.of(rangkap), Optional.empty());
    }

    void catatSimpan(UUID id, String oleh, String tempat) {
        catat(id, Peristiwa.Jenis.DISIMPAN, oleh, Optional.empty(), Optional.of(tempat));
    }

    private void catat(
            UUID id, Peristiwa.Jenis jenis, String oleh, Optional<Integer> rangkap, Optional<String> tempat) {
        jdbc.sql("""
                        insert into arsip_peristiwa (arsip, jenis, oleh_nama, rangkap, tempat)
                        values (:arsip, :jenis, :oleh, :rangkap, :tempat)""")
                .param("arsip", id)
                .param("jenis", jenis.name().toLowerCase(Locale.ROOT))
                .param("oleh", oleh)
                .param("rangkap", rangkap.orElse(null))
                .param("tempat", tempat.orElse(null))
                .update();
    }

    /** What happened to a print, the newest first. */
    List<Peristiwa> peristiwa(UUID id) {
        return jdbc.sql("""
                        select jenis, pada, oleh_nama, rangkap, tempat
                          from arsip_peristiwa where arsip = :id order by baris desc""")
                .param("id", id)
                .query((row, n) -> new Peristiwa(
                        Peristiwa.Jenis.valueOf(row.getString("jenis").toUpperCase(Locale.ROOT)),
                        row.getObject("pada", OffsetDateTime.class).toInstant(),
                        row.getString("oleh_nama"),
                        Optional.ofNullable(row.getObject("rangkap", Integer.class)),
                        Optional.ofNullable(row.getString("tempat"))))
                .list();
    }

    private static Arsip map(ResultSet row, int n) throws SQLException {
        return new Arsip(
                row.getObject("id", UUID.class),
                new KodeKeaslian(row.getString("kode")),
                row.getString("jenis"),
                row.getString("nomor"),
                row.getString("judul"),
                row.getObject("dari", LocalDate.class),
                row.getObject("sampai", LocalDate.class),
                Optional.ofNullable(row.getObject("skpd", UUID.class)),
                Optional.ofNullable(row.getObject("pembuat", UUID.class)),
                row.getLong("urutan"),
                row.getObject("ditetapkan", OffsetDateTime.class).toInstant(),
                row.getString("ditetapkan_nama"),
                HexFormat.of().formatHex(row.getBytes("sidik_pdf")),
                Optional.ofNullable(row.getObject("menggantikan", UUID.class)),
                Optional.ofNullable(row.getObject("penerus", UUID.class)));
    }
}
