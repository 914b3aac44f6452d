package org.sipppid.masukan.cocok;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The comparisons that were made and their differences. Its methods run in the caller's transaction. */
@Repository
public class DaftarPencocokan {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SELECT = """
            select c.*, nama_akun(c.oleh) as oleh_nama from pencocokan c\s""";

    private static final String BEDA = """
            select b.*, nama_akun(b.oleh) as oleh_nama, coalesce(b.isi ->> 'rincian', p.rincian, '') as rincian
              from beda b left join permohonan p on p.id = b.permohonan where\s""";

    private final JdbcClient jdbc;

    public DaftarPencocokan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Pencocokan> find(UUID id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", id)
                .query(this::map)
                .optional();
    }

    /** The last comparisons that the acting officer may see, newest first. */
    public List<Pencocokan> terakhir(int size) {
        return jdbc.sql(SELECT + "order by c.ke desc limit :size")
                .param("size", size)
                .query(this::map)
                .list();
    }

    /** The comparison of the very same file before this one. */
    public Optional<Pencocokan> berkasSama(Pencocokan satu) {
        return jdbc.sql(SELECT + """
                        where c.skpd = :skpd and c.sha256 = :sha256
                           and c.ke < (select a.ke from pencocokan a where a.id = :id)
                         order by c.ke desc limit 1""")
                .param("skpd", satu.skpd())
                .param("sha256", satu.sha256())
                .param("id", satu.id())
                .query(this::map)
                .optional();
    }

    /** How many differences of the comparisons that hold wait for a decision, by unit; to be asked as one who counts. */
    public Map<UUID, Integer> terbuka() {
        Map<UUID, Integer> terbuka = new HashMap<>();
        jdbc.sql("""
                        select b.skpd, count(*) as n from beda b join pencocokan c on c.id = b.pencocokan
                         where b.sikap is null and b.gugur is null and c.pengganti is null group by b.skpd""").query(row -> {
            terbuka.put(row.getObject("skpd", UUID.class), row.getInt("n"));
        });
        return terbuka;
    }

    /** A page of differences in the order of the days of receipt; pages count from 0. */
    public List<Beda> beda(UUID pencocokan, SaringanBeda saringan, int page, int size) {
        return jdbc.sql(BEDA + saringan.sql() + " order by b.ke limit :size offset :offset")
                .params(saringan.parameters(pencocokan))
                .param("size", size)
                .param("offset", (long) page * size)
                .query(this::beda)
                .list();
    }

    public int count(UUID pencocokan, SaringanBeda saringan) {
        return jdbc.sql("select count(*) from beda b where " + saringan.sql())
                .params(saringan.parameters(pencocokan))
                .query(Integer.class)
                .single();
    }

    /** How many of a kind wait because they would change a month that was closed. */
    public int terhalangBulanDitutup(UUID pencocokan, JenisBeda jenis) {
        return jdbc.sql("""
                        select count(*) from beda
                         where pencocokan = :id and jenis = :jenis and sikap is null and gugur is null
                           and kendala = :ditutup""")
                .param("id", pencocokan)
                .param("jenis", jenis.kode())
                .param("ditutup", Beda.BULAN_DITUTUP)
                .query(Integer.class)
                .single();
    }

    /** Rows that could not be read, in the order of the file. */
    public List<BarisTakTerbaca> takTerbaca(UUID pencocokan, int size) {
        return jdbc.sql("""
                        select baris, nomor, sebab from baris_tak_terbaca
                         where pencocokan = :id order by baris limit :size""")
                .param("id", pencocokan)
                .param("size", size)
                .query((row, n) ->
                        new BarisTakTerbaca(row.getLong("baris"), row.getString("nomor"), row.getString("sebab")))
                .list();
    }

    /** A row that could not be read, and everything that is wrong with it. */
    public record BarisTakTerbaca(long baris, String nomor, String sebab) {}

    private Pencocokan map(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Pencocokan(
                id,
                row.getObject("skpd", UUID.class),
                row.getString("berkas"),
                row.getString("sha256"),
                row.getString("sumber"),
                Arrays.stream((String[]) row.getArray("ruas").getArray())
                        .map(kode -> Kategori.parse(Ruas.class, kode))
                        .toList(),
                Periode.rentang(row.getObject("dari", LocalDate.class), row.getObject("sampai", LocalDate.class))
                        .disingkat(),
                row.getInt("dibaca"),
                row.getInt("sama"),
                row.getInt("kembar"),
                row.getInt("di_luar"),
                row.getInt("ditolak"),
                row.getInt("pernah_ditolak"),
                Optional.ofNullable(row.getObject("pengganti", UUID.class)),
                Optional.ofNullable(row.getString("oleh_nama")),
                row.getObject("pada", OffsetDateTime.class).toInstant(),
                jumlah(id));
    }

    private Map<JenisBeda, Pencocokan.Jumlah> jumlah(UUID pencocokan) {
        Map<JenisBeda, Pencocokan.Jumlah> jumlah = new EnumMap<>(JenisBeda.class);
        jdbc.sql("""
                        select jenis, count(*) as semua, count(*) filter (where sikap is null and gugur is null) as terbuka
                          from beda where pencocokan = :id group by jenis""").param("id", pencocokan).query(row -> {
            jumlah.put(
                    Kategori.parse(JenisBeda.class, row.getString("jenis")),
                    new Pencocokan.Jumlah(row.getInt("semua"), row.getInt("terbuka")));
        });
        return jumlah;
    }

    private Beda beda(ResultSet row, int n) throws SQLException {
        return new Beda(
                row.getInt("ke"),
                Kategori.parse(JenisBeda.class, row.getString("jenis")),
                row.getString("nomor"),
                Optional.ofNullable(row.getObject("baris", Long.class)),
                Optional.ofNullable(row.getObject("permohonan", UUID.class)),
                row.getObject("diterima", LocalDate.class),
                row.getString("rincian"),
                ruas(row.getString("ruas")),
                Optional.ofNullable(row.getString("sikap")).map(kode -> Kategori.parse(Sikap.class, kode)),
                Optional.ofNullable(row.getString("alasan")),
                Optional.ofNullable(row.getString("kendala")),
                Optional.ofNullable(row.getString("gugur")).map(kode -> Kategori.parse(Gugur.class, kode)),
                Optional.ofNullable(row.getString("oleh_nama")),
                Optional.ofNullable(row.getObject("pada", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }

    private static List<BedaRuas> ruas(String json) {
        List<BedaRuas> ruas = new ArrayList<>();
        for (JsonNode satu : JSON.readTree(json)) {
            Ruas nama = Kategori.parse(Ruas.class, satu.get("ruas").asString());
            ruas.add(new BedaRuas(nama, nama.sebut(text(satu.get("pusat"))), nama.sebut(text(satu.get("skpd")))));
        }
        return ruas;
    }

    private static Optional<String> text(JsonNode value) {
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
    }
}
