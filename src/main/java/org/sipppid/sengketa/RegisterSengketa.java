package org.sipppid.sengketa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Periode;
import org.sipppid.keberatan.AlasanKeberatan;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.permohonan.KataKunci;
import org.sipppid.permohonan.TindakanDitolak;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.nomor.PolaNomor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register of disputes. Its methods run in the caller's transaction, so each sees and changes only what the acting
 * unit may; versions and lawful transitions are kept by the database itself.
 */
@Repository
public class RegisterSengketa {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SELECT = """
            select s.id, s.versi, s.skpd, s.keberatan, s.nomor, s.alasan, s.mulai_waktu, s.dasar_waktu, s.batas_pengajuan,
                   s.diajukan, s.registrasi_ki, s.tahap, s.tahap_sejak, s.mediasi, s.putusan_ki, s.gugatan,
                   s.putusan_pengadilan, s.kasasi, s.putusan_ma, s.putusan_diterima, s.dilaksanakan, s.selesai, s.keterangan
              from sengketa s where\s""";

    /** A dispute is found by its numbers and by the words of its objection. */
    private static final String CARI = """
             and kata_permohonan(s.nomor, s.registrasi_ki,
                     (select k.informasi || e'\\n' || k.kasus_posisi from keberatan k where k.id = s.keberatan), null,
                     s.keterangan) @@ kata_kunci(:kata, :cari)""";

    private final JdbcClient jdbc;
    private final KalenderBerlaku kalender;
    private final PolaNomor polaNomor;
    private final Clock clock;

    public RegisterSengketa(JdbcClient jdbc, KalenderBerlaku kalender, Clock clock) {
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.clock = clock;
        this.polaNomor = new PolaNomor(jdbc);
    }

    /** Registers a dispute under an identity of the caller's choice; whether it came too late is for others to decide. */
    public Sengketa catat(UUID id, SengketaBaru baru) {
        NomorSengketa nomor = nextNumber(baru.skpd(), baru.diajukan().getYear());
        LocalDate mulai = baru.tanggapanDiterima().orElse(baru.keberatan().jatuhTempo());
        jdbc.sql("""
                        insert into sengketa (id, skpd, keberatan, nomor, penerbit, tahun, urut, mulai_waktu, dasar_waktu,
                            batas_pengajuan, diajukan, tahap, tahap_sejak, tindakan, isian)
                        values (:id, :skpd, :keberatan, :nomor, :penerbit, :tahun, :urut, :mulai_waktu, :dasar_waktu,
                            :batas_pengajuan, :diajukan, 'diajukan', :diajukan, 'daftarkan', '{}')""")
                .param("id", id)
                .param("skpd", baru.skpd().id())
                .param("keberatan", baru.keberatan().id())
                .param("nomor", polaNomor.print("sengketa", baru.skpd(), baru.diajukan(), nomor.urut()))
                .param("penerbit", nomor.penerbit())
                .param("tahun", nomor.tahun())
                .param("urut", nomor.urut())
                .param("mulai_waktu", mulai)
                .param(
                        "dasar_waktu",
                        (baru.tanggapanDiterima().isPresent() ? DasarWaktu.TANGGAPAN : DasarWaktu.DIAM).kode())
                .param(
                        "batas_pengajuan",
                        kalender.lock()
                                .menurut(LocalDate.now(clock))
                                .batasWaktu(mulai, JangkaWaktu.SENGKETA.hari())
                                .jatuhTempo())
                .param("diajukan", baru.diajukan())
                .update();
        return find(id).orElseThrow();
    }

    private NomorSengketa nextNumber(Skpd skpd, int tahun) {
        return jdbc.sql("""
                        select penerbit, terbitkan_nomor(penerbit, 'sengketa', :tahun) as urut
                          from (select kode || ':' || :skpd as penerbit from badan_publik) as meja""")
                .param("tahun", tahun)
                .param("skpd", skpd.kode())
                .query((row, n) -> new NomorSengketa(row.getString("penerbit"), tahun, row.getInt("urut")))
                .single();
    }

    /**
     * Does an act of the law in a dispute; refused with {@link TindakanDitolak} if it is not lawful now. Empty if somebody
     * else has changed the dispute since the version that the officer saw.
     */
    public Optional<Sengketa> lakukan(UUID id, int versi, Tindakan tindakan) {
        return find(id).filter(seen -> seen.versi() == versi).flatMap(seen -> update(seen, tindakan));
    }

    private Optional<Sengketa> update(Sengketa seen, Tindakan tindakan) {
        TahapSengketa tahap = seen.keadaan().lakukan(tindakan);
        LocalDate today = LocalDate.now(clock);
        if (tindakan.tanggal().isBefore(seen.tahapSejak()) || tindakan.tanggal().isAfter(today)) {
            throw new TindakanDitolak("Tanggal tindakan harus di antara " + Periode.tanggal(seen.tahapSejak())
                    + " (tindakan sebelumnya) dan " + Periode.tanggal(today) + " (hari ini).");
        }
        Map<String, Object> kolom = new LinkedHashMap<>(tindakan.kolom());
        kolom.put("tahap", tahap.kode());
        kolom.putIfAbsent("tahap_sejak", tindakan.tanggal());
        kolom.put("tindakan", tindakan.jenis().kode());
        // The columns are words of the program itself, never typed ones.
        String assignments =
                kolom.keySet().stream().map(name -> name + " = :" + name + ", ").collect(Collectors.joining());
        int changed = jdbc.sql("update sengketa set " + assignments
                        + "isian = :isian::jsonb where id = :id and versi = :versi")
                .params(kolom)
                .param("isian", JSON.writeValueAsString(tindakan.isian()))
                .param("id", seen.id())
                .param("versi", seen.versi())
                .update();
        return changed == 0 ? Optional.empty() : find(seen.id());
    }

    /** Those that go on, the oldest first; nobody else changes them before the transaction ends if it means to. */
    List<Sengketa> terbuka(boolean toChange) {
        return jdbc.sql(SELECT + "s.selesai is null order by s.diajukan, s.nomor, s.id"
                        + (toChange ? " for update" : ""))
                .query(RegisterSengketa::map)
                .list();
    }

    /** What has been done in a dispute. */
    PerjalananSengketa perjalanan(UUID id) {
        return PerjalananSengketa.of(
                jdbc.sql("""
                        select v.tindakan, v.tahap_sejak, v.pada, v.isian::text as isian
                          from riwayat_sengketa(:id) v order by v.versi""").param("id", id).query(this::langkah).list());
    }

    private PerjalananSengketa.Langkah langkah(ResultSet row, int n) throws SQLException {
        return new PerjalananSengketa.Langkah(
                row.getString("tindakan"),
                row.getObject("tahap_sejak", LocalDate.class),
                LocalDate.ofInstant(row.getObject("pada", OffsetDateTime.class).toInstant(), clock.getZone()),
                JSON.readValue(row.getString("isian"), new TypeReference<>() {}));
    }

    public Optional<Sengketa> find(UUID id) {
        return jdbc.sql(SELECT + "s.id = :id")
                .param("id", id)
                .query(RegisterSengketa::map)
                .optional();
    }

    /** The disputes on an objection, the newest first. */
    public List<Sengketa> pada(UUID keberatan) {
        return jdbc.sql(SELECT + "s.keberatan = :keberatan order by s.diajukan desc, s.nomor desc")
                .param("keberatan", keberatan)
                .query(RegisterSengketa::map)
                .list();
    }

    /** A page of the rows that the acting unit may see, newest first; pages count from 0. */
    public List<Sengketa> list(SaringanSengketa saringan, String cari, int page, int size) {
        return jdbc.sql(SELECT + where(saringan, cari)
                        + " order by s.diajukan desc, s.nomor desc, s.id limit :size offset :offset")
                .params(saringan.parameters())
                .params(KataKunci.parameters(cari))
                .param("size", size)
                .param("offset", (long) page * size)
                .query(RegisterSengketa::map)
                .list();
    }

    private static String where(SaringanSengketa saringan, String cari) {
        return saringan.sql() + (cari.isEmpty() ? "" : CARI);
    }

    /** How many rows {@link #list} has on all its pages. */
    public int count(SaringanSengketa saringan, String cari) {
        return jdbc.sql("select count(*) from sengketa s where " + where(saringan, cari))
                .params(saringan.parameters())
                .params(KataKunci.parameters(cari))
                .query(Integer.class)
                .single();
    }

    private static Sengketa map(ResultSet row, int n) throws SQLException {
        return new Sengketa(
                row.getObject("id", UUID.class),
                row.getInt("versi"),
                row.getObject("skpd", UUID.class),
                row.getObject("keberatan", UUID.class),
                row.getString("nomor"),
                AlasanKeberatan.parse(row.getString("alasan")),
                row.getObject("mulai_waktu", LocalDate.class),
                Kategori.parse(DasarWaktu.class, row.getString("dasar_waktu")),
                row.getObject("batas_pengajuan", LocalDate.class),
                row.getObject("diajukan", LocalDate.class),
                Optional.ofNullable(row.getString("registrasi_ki")),
                Kategori.parse(TahapSengketa.class, row.getString("tahap")),
                row.getObject("tahap_sejak", LocalDate.class),
                kategori(HasilMediasi.class, row, "mediasi"),
                kategori(Amar.class, row, "putusan_ki"),
                kategori(Pengadilan.class, row, "gugatan"),
                kategori(Amar.class, row, "putusan_pengadilan"),
                row.getBoolean("kasasi"),
                kategori(Amar.class, row, "putusan_ma"),
                day(row, "putusan_diterima"),
                day(row, "dilaksanakan"),
                day(row, "selesai"),
                Optional.ofNullable(row.getString("keterangan")));
    }

    private static <K extends Enum<K> & Kategori> Optional<K> kategori(Class<K> kind, ResultSet row, String column)
            throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(kode -> Kategori.parse(kind, kode));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
