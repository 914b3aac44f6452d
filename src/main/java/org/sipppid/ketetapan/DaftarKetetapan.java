package org.sipppid.ketetapan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.sipppid.kalender.JamLayanan;
import org.sipppid.kalender.JenisLibur;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Ketetapan;
import org.sipppid.kalender.Libur;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions on days off in the order in which they became known. Its methods run in the caller's transaction. */
@Repository
public class DaftarKetetapan {

    private static final Kalender BAWAAN = Kalender.bawaan();

    private static final String COLUMNS = """
            k.id, k.kelompok, k.tindakan, k.tanggal, k.nama, k.jenis, k.keputusan, k.diputuskan, k.membatalkan, \
            k.alasan, k.pada, exists (select from ketetapan_libur b where b.membatalkan = k.id) as dibatalkan""";

    private static final String SEJARAH = """
            with tempat as (
                select jenis, id, urutan as tempat from segel
                union all select jenis, id, kepala_segel() + baris from antrean_segel
            )
            select t.tempat, j.berlaku_dari, j.tutup, null as oleh_nama,\s""" + COLUMNS + """

              from tempat t
              left join ketetapan_libur k on t.jenis = 'ketetapan_libur' and k.id = t.id
              left join jam_layanan j on t.jenis = 'jam_layanan' and j.id = t.id
             where t.jenis in ('ketetapan_libur', 'jam_layanan')
             order by t.tempat""";

    private final JdbcClient jdbc;
    private final ZoneId zone;

    public DaftarKetetapan(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.zone = clock.getZone();
    }

    /** How much is known of the calendar. */
    String kepala() {
        return jdbc.sql("select kepala_kalender()").query(String.class).single();
    }

    /** The same, held until the end of the transaction: who records a decision waits for it. */
    String lock() {
        return jdbc.sql("select kunci_kalender()").query(String.class).single();
    }

    /**
     * Waits until nobody stores what the calendar gave, and lets nobody begin to until the end of the transaction;
     * throws {@link KalenderDipakai} if that takes too long.
     */
    void lockToChange() {
        if (!jdbc.sql("select kunci_kalender_ubah()").query(Boolean.class).single()) {
            throw new KalenderDipakai();
        }
    }

    /** The lists that the program carries with everything recorded laid over them. */
    Kalender kalender() {
        return BAWAAN.dengan(jdbc
                        .sql("select " + COLUMNS + ", null as oleh_nama from ketetapan_libur k order by k.baris")
                        .query(this::map)
                        .stream()
                        .map(ketetapan -> ketetapan.diketahui(zone))
                        .toList())
                .denganJam(jam());
    }

    /**
     * Every calendar that was once in force, by its place in the order of commits. What waits for
     * its seal has its place behind everything sealed.
     */
    public NavigableMap<Long, Kalender> sejarah() {
        NavigableMap<Long, Kalender> sejarah = new TreeMap<>(Map.of(Long.MIN_VALUE, BAWAAN));
        List<Ketetapan> ketetapan = new ArrayList<>();
        List<JamLayanan> jam = new ArrayList<>();
        jdbc.sql(SEJARAH).query(row -> {
            if (row.getString("tindakan") == null) {
                jam.add(mapJam(row, 0));
            } else {
                ketetapan.add(map(row, 0).diketahui(zone));
            }
            sejarah.put(row.getLong("tempat"), BAWAAN.dengan(ketetapan).denganJam(jam));
        });
        return sejarah;
    }

    Optional<KetetapanLibur> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + ", null as oleh_nama from ketetapan_libur k where k.id = :id")
                .param("id", id)
                .query(this::map)
                .optional();
    }

    /** What was entered or imported together, in its order. */
    List<KetetapanLibur> kelompok(UUID kelompok) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + ", nama_akun(k.oleh) as oleh_nama from ketetapan_libur k where k.kelompok = :kelompok order by k.baris")
                .param("kelompok", kelompok)
                .query(this::map)
                .list();
    }

    /** The decisions on a year's days, the newest first. */
    List<KetetapanLibur> tahun(int tahun) {
        return jdbc.sql("select " + COLUMNS + """
                        , nama_akun(k.oleh) as oleh_nama from ketetapan_libur k
                         where k.tanggal between make_date(:tahun, 1, 1) and make_date(:tahun, 12, 31)
                         order by k.baris desc""")
                .param("tahun", tahun)
                .query(this::map)
                .list();
    }

    void add(UUID kelompok, Usulan usulan, Optional<KetetapanLibur.Pembatalan> pembatalan) {
        Libur libur = usulan.libur();
        jdbc.sql("""
                        insert into ketetapan_libur (id, kelompok, tanggal, tindakan, jenis, nama, keputusan, diputuskan,
                            membatalkan, alasan)
                        values (:id, :kelompok, :tanggal, :tindakan, :jenis, :nama, :keputusan, :diputuskan,
                            :membatalkan, :alasan)""")
                .param("id", UUID.randomUUID())
                .param("kelompok", kelompok)
                .param("tanggal", libur.tanggal())
                .param("tindakan", usulan.tindakan().name().toLowerCase(Locale.ROOT))
                .param("jenis", libur.jenis().kode())
                .param("nama", libur.nama())
                .param("keputusan", libur.keputusan())
                .param("diputuskan", usulan.diputuskan())
                .param(
                        "membatalkan",
                        pembatalan.map(KetetapanLibur.Pembatalan::ketetapan).orElse(null))
                .param(
                        "alasan",
                        pembatalan.map(KetetapanLibur.Pembatalan::alasan).orElse(null))
                .update();
    }

    void add(JamLayanan jam) {
        jdbc.sql("insert into jam_layanan (id, berlaku_dari, tutup) values (:id, :berlaku_dari, :tutup)")
                .param("id", UUID.randomUUID())
                .param("berlaku_dari", jam.berlakuDari())
                .param("tutup", jam.tutup().orElse(null))
                .update();
    }

    /** Records that a group of decisions moved a running time. */
    void catat(UUID kelompok, Pergeseran pergeseran) {
        jdbc.sql("""
                        insert into tenggat_bergeser (kelompok, jenis, objek, skpd, nomor, tenggat, dari, ke)
                        values (:kelompok, :jenis, :objek, :skpd, :nomor, :tenggat, :dari, :ke)""")
                .param("kelompok", kelompok)
                .param("jenis", pergeseran.jenis())
                .param("objek", pergeseran.objek())
                .param("skpd", pergeseran.skpd())
                .param("nomor", pergeseran.nomor())
                .param("tenggat", pergeseran.tenggat())
                .param("dari", pergeseran.dari())
                .param("ke", pergeseran.ke())
                .update();
    }

    /** What a group of decisions moved, of what the acting unit may see. */
    List<Pergeseran> pergeseran(UUID kelompok) {
        return jdbc.sql("""
                        select jenis, objek, skpd, nomor, tenggat, dari, ke
                          from tenggat_bergeser where kelompok = :kelompok order by baris""")
                .param("kelompok", kelompok)
                .query((row, n) -> new Pergeseran(
                        row.getString("jenis"),
                        row.getObject("objek", UUID.class),
                        row.getObject("skpd", UUID.class),
                        row.getString("nomor"),
                        row.getString("tenggat"),
                        row.getObject("dari", LocalDate.class),
                        row.getObject("ke", LocalDate.class)))
                .list();
    }

    /** The hours that end a day's service, in the order in which they were set. */
    List<JamLayanan> jam() {
        return jdbc.sql("select berlaku_dari, tutup from jam_layanan order by baris")
                .query(DaftarKetetapan::mapJam)
                .list();
    }

    private static JamLayanan mapJam(ResultSet row, int n) throws SQLException {
        return new JamLayanan(
                row.getObject("berlaku_dari", LocalDate.class),
                Optional.ofNullable(row.getObject("tutup", LocalTime.class)));
    }

    private KetetapanLibur map(ResultSet row, int n) throws SQLException {
        UUID salah = row.getObject("membatalkan", UUID.class);
        return new KetetapanLibur(
                row.getObject("id", UUID.class),
                row.getObject("kelompok", UUID.class),
                Ketetapan.Tindakan.valueOf(row.getString("tindakan").toUpperCase(Locale.ROOT)),
                new Libur(
                        row.getObject("tanggal", LocalDate.class),
                        row.getString("nama"),
                        JenisLibur.parse(row.getString("jenis")),
                        row.getString("keputusan")),
                row.getObject("diputuskan", LocalDate.class),
                salah == null
                        ? Optional.empty()
                        : Optional.of(new KetetapanLibur.Pembatalan(salah, row.getString("alasan"))),
                row.getBoolean("dibatalkan"),
                Optional.ofNullable(row.getString("oleh_nama")),
                row.getObject("pada", OffsetDateTime.class).toInstant());
    }
}
