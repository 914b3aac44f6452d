package org.sipppid.rekonsiliasi.temuan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The findings. Its methods run in the caller's transaction: a unit reads those that it must see to and those that touch a
 * record of its own, and closes the first; PPID Utama reads and closes all.
 */
@Repository
public class DaftarTemuan {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private static final String SELECT = """
            select t.id, t.versi, t.aturan, t.skpd, coalesce(t.permohonan, t.keberatan, t.sengketa) as pokok,
                   coalesce(p.nomor, k.nomor, s.nomor) as nomor,
                   coalesce(t.pasangan, t.pasangan_keberatan, t.pasangan_sengketa) as pasangan, t.skpd_pasangan,
                   coalesce(pp.nomor, pk.nomor, ps.nomor) as nomor_pasangan, t.rincian::text as rincian, t.ditemukan,
                   t.keadaan, t.penutupan, t.catatan
              from temuan t
              left join permohonan p on p.id = t.permohonan left join permohonan pp on pp.id = t.pasangan
              left join keberatan k on k.id = t.keberatan left join keberatan pk on pk.id = t.pasangan_keberatan
              left join sengketa s on s.id = t.sengketa left join sengketa ps on ps.id = t.pasangan_sengketa
             where\s""";

    /**
     * Those open at a unit at a place in the order of commits whose record was then of the period; where the register lacks
     * the record, those whose month, by the unit's file, is within it.
     * The other one of a pair is named where it is the unit's own; so the same is read whoever reads.
     */
    private static final String AS_KNOWN = """
            select v.id, v.versi, v.aturan, v.skpd, coalesce(v.permohonan, v.keberatan, v.sengketa) as pokok,
                   coalesce(p.nomor, k.nomor, s.nomor) as nomor,
                   coalesce(v.pasangan, v.pasangan_keberatan, v.pasangan_sengketa) as pasangan, v.skpd_pasangan,
                   case when v.skpd_pasangan = v.skpd then coalesce(pp.nomor, pk.nomor, ps.nomor) end as nomor_pasangan,
                   v.rincian::text as rincian, v.ditemukan, v.keadaan, v.penutupan, v.catatan
              from temuan_versi v
              left join permohonan_versi p
                on p.id = v.permohonan and p.urutan <= :urutan and coalesce(p.sampai > :urutan, true)
              left join keberatan_versi k
                on k.id = v.keberatan and k.urutan <= :urutan and coalesce(k.sampai > :urutan, true)
              left join sengketa_versi s
                on s.id = v.sengketa and s.urutan <= :urutan and coalesce(s.sampai > :urutan, true)
              left join permohonan pp on pp.id = v.pasangan
              left join keberatan pk on pk.id = v.pasangan_keberatan
              left join sengketa ps on ps.id = v.pasangan_sengketa
             where v.skpd = :skpd and v.keadaan = 'terbuka'
               and v.urutan <= :urutan and coalesce(v.sampai > :urutan, true)
               and case when coalesce(v.permohonan, v.keberatan, v.sengketa) is not null
                        then coalesce(p.diterima, k.diterima, s.diajukan) between :dari and :sampai
                        else bulan_temuan(null, v.rincian) between date_trunc('month', cast(:dari as date)) and :sampai end
             order by bulan_temuan(coalesce(p.diterima, k.diterima, s.diajukan), v.rincian),
                      coalesce(p.diterima, k.diterima, s.diajukan), nomor, v.aturan, v.kunci""";

    private final JdbcClient jdbc;
    private final DaftarSkpd daftarSkpd;

    public DaftarTemuan(JdbcClient jdbc, DaftarSkpd daftarSkpd) {
        this.jdbc = jdbc;
        this.daftarSkpd = daftarSkpd;
    }

    public Optional<TemuanRekonsiliasi> find(UUID id) {
        return jdbc.sql(SELECT + "t.id = :id").param("id", id).query(this::map).optional();
    }

    /** Those that a record has or is the other one of, open or closed by somebody; the open ones first, then the newest. */
    List<TemuanRekonsiliasi> pada(JenisCatatan jenis, UUID id) {
        String kolom = jenis.kode();
        String pasangan = jenis == JenisCatatan.PERMOHONAN ? "pasangan" : "pasangan_" + kolom;
        return jdbc.sql(SELECT + "(t." + kolom + " = :id or t." + pasangan + " = :id) and t.keadaan <> 'hilang'"
                        + " order by t.keadaan = 'ditutup', t.ditemukan desc, t.id")
                .param("id", id)
                .query(this::map)
                .list();
    }

    /**
     * A page of a selection, the oldest first; pages count from 0.
     *
     * @param utama whether the reader sees to all, and not to the units of the session alone
     */
    List<TemuanRekonsiliasi> list(SaringanTemuan saringan, boolean utama, int page, int size) {
        return jdbc.sql(SELECT + where(saringan, utama) + " order by t.ditemukan, t.id limit :size offset :offset")
                .params(saringan.parameters())
                .param("size", size)
                .param("offset", (long) page * size)
                .query(this::map)
                .list();
    }

    /** How many rows {@link #list} has on all its pages. */
    int count(SaringanTemuan saringan, boolean utama) {
        return jdbc.sql("select count(*) from temuan t where " + where(saringan, utama))
                .params(saringan.parameters())
                .query(Integer.class)
                .single();
    }

    private static String where(SaringanTemuan saringan, boolean utama) {
        String reader = saringan.pasangan() ? " and t.skpd <> all (sesi_unit())" : " and t.skpd = any (sesi_unit())";
        return saringan.sql() + (utama ? "" : reader);
    }

    /** Closes an open finding; false if it has changed since the version that was seen, or is not the reader's to close. */
    public boolean tutup(UUID id, int versi, Penutupan penutupan, Optional<String> catatan) {
        return jdbc.sql("""
                        update temuan set keadaan = 'ditutup', penutupan = :penutupan, catatan = :catatan
                         where id = :id and versi = :versi and keadaan = 'terbuka'""")
                        .param("penutupan", penutupan.kode())
                        .param("catatan", catatan.orElse(null))
                        .param("id", id)
                        .param("versi", versi)
                        .update()
                == 1;
    }

    /** Takes a closing back; if its cause is gone meanwhile, so is the finding at the next look. */
    boolean buka(UUID id, int versi) {
        return jdbc.sql("""
                        update temuan set keadaan = 'terbuka', penutupan = null, catatan = null
                         where id = :id and versi = :versi and keadaan = 'ditutup'""").param("id", id).param("versi", versi).update() == 1;
    }

    /** Every state of a finding, newest first. */
    List<RiwayatTemuan> riwayat(UUID id) {
        return jdbc.sql("""
                        select v.versi, v.keadaan, v.penutupan, v.catatan, nama_akun(v.oleh) as oleh, v.pada, v.asal, v.urutan
                          from riwayat_temuan(:id) v order by v.versi desc""")
                .param("id", id)
                .query((row, n) -> new RiwayatTemuan(
                        row.getInt("versi"),
                        Kategori.parse(KeadaanTemuan.class, row.getString("keadaan")),
                        Optional.ofNullable(row.getString("penutupan"))
                                .map(kode -> Kategori.parse(Penutupan.class, kode)),
                        Optional.ofNullable(row.getString("catatan")),
                        Optional.ofNullable(row.getString("oleh")),
                        row.getObject("pada", OffsetDateTime.class).toInstant(),
                        row.getString("asal"),
                        Optional.ofNullable(row.getObject("urutan", Long.class))))
                .list();
    }

    /** How many there are at all units; in a transaction that counts. */
    public HitunganTemuan hitung() {
        return new HitunganTemuan(jdbc.sql(
                        "select t.aturan, t.skpd, t.keadaan, count(*) as n from temuan t group by t.aturan, t.skpd, t.keadaan")
                .query((row, n) -> new HitunganTemuan.Satu(
                        Kategori.parse(Aturan.class, row.getString("aturan")),
                        row.getObject("skpd", UUID.class),
                        Kategori.parse(KeadaanTemuan.class, row.getString("keadaan")),
                        row.getInt("n")))
                .list());
    }

    /** Those open at a unit, of a period, at a place in the order of commits, as any reader may be told of them. */
    public List<TemuanRekonsiliasi> terbuka(Skpd unit, Periode periode, long urutan) {
        return jdbc.sql(AS_KNOWN)
                .param("skpd", unit.id())
                .param("urutan", urutan)
                .param("dari", periode.dari())
                .param("sampai", periode.sampai())
                .query(this::map)
                .list();
    }

    /**
     * How many are open, in a transaction that counts: 0 or more.
     *
     * @param skpd the units that must act, as {@link org.sipppid.skpd.PilihanSkpd} names them; empty = all
     */
    public int terbuka(Optional<String> skpd) {
        SaringanTemuan open = skpd.map(SaringanTemuan.TERBUKA::skpd).orElse(SaringanTemuan.TERBUKA);
        return jdbc.sql("select count(*) from temuan t where " + open.sql())
                .params(open.parameters())
                .query(Integer.class)
                .single();
    }

    private TemuanRekonsiliasi map(ResultSet row, int n) throws SQLException {
        Aturan aturan = Kategori.parse(Aturan.class, row.getString("aturan"));
        Skpd skpd = skpd(row, "skpd").orElseThrow();
        return new TemuanRekonsiliasi(
                row.getObject("id", UUID.class),
                row.getInt("versi"),
                aturan,
                skpd,
                pokok(row, aturan, "pokok", Optional.of(skpd), "nomor"),
                pokok(row, aturan, "pasangan", skpd(row, "skpd_pasangan"), "nomor_pasangan"),
                JSON.readValue(row.getString("rincian"), FACTS),
                row.getObject("ditemukan", OffsetDateTime.class).toInstant(),
                Kategori.parse(KeadaanTemuan.class, row.getString("keadaan")),
                Optional.ofNullable(row.getString("penutupan")).map(kode -> Kategori.parse(Penutupan.class, kode)),
                Optional.ofNullable(row.getString("catatan")));
    }

    private Optional<Skpd> skpd(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).flatMap(daftarSkpd::find);
    }

    private static Optional<Pokok> pokok(ResultSet row, Aturan aturan, String column, Optional<Skpd> skpd, String nomor)
            throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(
                        new Pokok(aturan.jenis(), id, skpd.orElseThrow(), Optional.ofNullable(row.getString(nomor))));
    }
}
