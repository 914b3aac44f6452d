package org.sipppid.permohonan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;
import org.sipppid.pemohon.DaftarPemohon;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The register of requests (P21 Ps 32). Its methods run in the caller's transaction, so each sees and changes only what
 * the acting unit may; versions are written by the database itself.
 */
@Repository
public class RegisterPermohonan {

    private static final String COLUMNS = """
            p.id, p.versi, p.skpd, p.nomor, p.diterima, p.jatuh_tempo, p.jalur, p.jenis_pemohon, p.rincian, \
            p.tujuan, p.hasil, p.selesai, p.hari_kerja, p.alasan, p.keterangan""";

    private static final String SEARCH = " and (p.nomor ilike :cari or p.rincian ilike :cari)";

    private final JdbcClient jdbc;
    private final DaftarPemohon daftarPemohon;
    private final Kalender kalender;
    private final Clock clock;

    public RegisterPermohonan(JdbcClient jdbc, DaftarPemohon daftarPemohon, Kalender kalender, Clock clock) {
        this.jdbc = jdbc;
        this.daftarPemohon = daftarPemohon;
        this.kalender = kalender;
        this.clock = clock;
    }

    /**
     * Registers a request under an identity of the caller's choice, so that the same form sent twice is one request. It
     * gets the next number of its desk and year; the number is free again if this fails.
     */
    public Permohonan catat(UUID id, PermohonanBaru baru) {
        UUID pemohon = daftarPemohon.add(baru.skpd(), baru.pemohon());
        NomorPermohonan nomor = nextNumber(baru.skpd(), baru.diterima().getYear());
        return jdbc.sql("""
                        insert into permohonan as p (id, skpd, pemohon, nomor, penerbit, tahun, urut, diterima,
                            jatuh_tempo, jalur, jenis_pemohon, rincian, tujuan)
                        values (:id, :skpd, :pemohon, :nomor, :penerbit, :tahun, :urut, :diterima,
                            :jatuh_tempo, :jalur, :jenis_pemohon, :rincian, :tujuan)
                        returning\s""" + COLUMNS)
                .param("id", id)
                .param("skpd", baru.skpd().id())
                .param("pemohon", pemohon)
                .param("nomor", nomor.print(baru.skpd().kode(), baru.diterima()))
                .param("penerbit", nomor.penerbit())
                .param("tahun", nomor.tahun())
                .param("urut", nomor.urut())
                .param("diterima", baru.diterima())
                .param("jatuh_tempo", jatuhTempo(baru.diterima()))
                .param("jalur", baru.jalur().kode())
                .param("jenis_pemohon", baru.jenisPemohon().kode())
                .param("rincian", baru.rincian())
                .param("tujuan", baru.tujuan().orElse(null))
                .query(RegisterPermohonan::map)
                .single();
    }

    private LocalDate jatuhTempo(LocalDate diterima) {
        return asKnownToday()
                .batasWaktu(diterima, JangkaWaktu.PEMBERITAHUAN_TERTULIS.hari())
                .jatuhTempo();
    }

    private Kalender asKnownToday() {
        return kalender.menurut(LocalDate.now(clock));
    }

    private NomorPermohonan nextNumber(Skpd skpd, int tahun) {
        return jdbc.sql("""
                        select penerbit, terbitkan_nomor(penerbit, 'permohonan', :tahun) as urut
                          from (select kode || ':' || :skpd as penerbit from badan_publik) as meja""")
                .param("tahun", tahun)
                .param("skpd", skpd.kode())
                .query((row, n) -> new NomorPermohonan(row.getString("penerbit"), tahun, row.getInt("urut")))
                .single();
    }

    /**
     * Records how a request ended, corrects that, or, with no outcome, makes it run again. Empty if somebody else has
     * changed the request since the version that the officer saw.
     */
    public Optional<Permohonan> putuskan(UUID id, int versi, Optional<Penyelesaian> penyelesaian) {
        return find(id).filter(seen -> seen.versi() == versi).flatMap(seen -> update(seen, penyelesaian));
    }

    private Optional<Permohonan> update(Permohonan seen, Optional<Penyelesaian> penyelesaian) {
        Optional<Integer> hariKerja =
                penyelesaian.map(akhir -> asKnownToday().hariKerja(seen.diterima(), akhir.tanggal()));
        return jdbc.sql("""
                        update permohonan as p
                           set hasil = :hasil, selesai = :selesai, hari_kerja = :hari_kerja, alasan = :alasan,
                               keterangan = :keterangan
                         where p.id = :id and p.versi = :versi
                        returning\s""" + COLUMNS)
                .param("id", seen.id())
                .param("versi", seen.versi())
                .param(
                        "hasil",
                        penyelesaian
                                .map(Penyelesaian::hasil)
                                .orElse(Hasil.BERJALAN)
                                .kode())
                .param("selesai", penyelesaian.map(Penyelesaian::tanggal).orElse(null))
                .param("hari_kerja", hariKerja.orElse(null))
                .param(
                        "alasan",
                        penyelesaian
                                .flatMap(Penyelesaian::alasan)
                                .map(Kategori::kode)
                                .orElse(null))
                .param(
                        "keterangan",
                        penyelesaian.flatMap(Penyelesaian::keterangan).orElse(null))
                .query(RegisterPermohonan::map)
                .optional();
    }

    public Optional<Permohonan> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from permohonan p where p.id = :id")
                .param("id", id)
                .query(RegisterPermohonan::map)
                .optional();
    }

    /** The applicant of a request; empty where an imported register names nobody. */
    public Optional<Pemohon> pemohon(UUID permohonan) {
        return jdbc.sql("select p.pemohon from permohonan p where p.id = :id and p.pemohon is not null")
                .param("id", permohonan)
                .query(UUID.class)
                .optional()
                .flatMap(daftarPemohon::find);
    }

    /** A page of the rows that the acting unit may see, newest receipt first; pages count from 0. */
    public List<Permohonan> list(Saringan saringan, String cari, int page, int size) {
        return jdbc.sql("select " + COLUMNS + " from permohonan p where " + condition(saringan, cari)
                        + " order by p.diterima desc, p.nomor desc, p.id limit :size offset :offset")
                .params(saringan.parameters())
                .param("cari", pattern(cari))
                .param("size", size)
                .param("offset", (long) page * size)
                .query(RegisterPermohonan::map)
                .list();
    }

    /** The rows that the acting unit may see and whose notice is due first. */
    public List<Permohonan> terdekat(Saringan saringan, int size) {
        return jdbc.sql("select " + COLUMNS + " from permohonan p where " + saringan.sql()
                        + " order by p.jatuh_tempo, p.diterima, p.id limit :size")
                .params(saringan.parameters())
                .param("size", size)
                .query(RegisterPermohonan::map)
                .list();
    }

    /** How many rows {@link #list} has on all its pages. */
    public int count(Saringan saringan, String cari) {
        return jdbc.sql("select count(*) from permohonan p where " + condition(saringan, cari))
                .params(saringan.parameters())
                .param("cari", pattern(cari))
                .query(Integer.class)
                .single();
    }

    private static String condition(Saringan saringan, String cari) {
        return cari.isBlank() ? saringan.sql() : saringan.sql() + SEARCH;
    }

    private static String pattern(String cari) {
        return "%" + cari.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** Every version of a request, newest first. */
    public List<Riwayat> riwayat(UUID id) {
        return jdbc.sql("select " + COLUMNS + """
                        , nama_akun(p.oleh) as oleh_nama, p.pada, p.asal, p.urutan
                          from permohonan_versi p where p.id = :id order by p.versi desc""")
                .param("id", id)
                .query((row, n) -> new Riwayat(
                        map(row, n),
                        Optional.ofNullable(row.getString("oleh_nama")),
                        row.getObject("pada", OffsetDateTime.class).toInstant(),
                        row.getString("asal"),
                        Optional.ofNullable(row.getObject("urutan", Long.class))))
                .list();
    }

    private static Permohonan map(ResultSet row, int n) throws SQLException {
        return new Permohonan(
                row.getObject("id", UUID.class),
                row.getInt("versi"),
                row.getObject("skpd", UUID.class),
                row.getString("nomor"),
                row.getObject("diterima", LocalDate.class),
                row.getObject("jatuh_tempo", LocalDate.class),
                Kategori.parse(Jalur.class, row.getString("jalur")),
                Kategori.parse(JenisPemohon.class, row.getString("jenis_pemohon")),
                row.getString("rincian"),
                Optional.ofNullable(row.getString("tujuan")),
                penyelesaian(row),
                Optional.ofNullable(row.getObject("hari_kerja", Integer.class)));
    }

    private static Optional<Penyelesaian> penyelesaian(ResultSet row) throws SQLException {
        Hasil hasil = Kategori.parse(Hasil.class, row.getString("hasil"));
        if (hasil == Hasil.BERJALAN) {
            return Optional.empty();
        }
        return Optional.of(Penyelesaian.of(
                hasil,
                row.getObject("selesai", LocalDate.class),
                Optional.ofNullable(row.getString("alasan")).map(kode -> Kategori.parse(AlasanPenolakan.class, kode)),
                Optional.ofNullable(row.getString("keterangan"))));
    }
}
