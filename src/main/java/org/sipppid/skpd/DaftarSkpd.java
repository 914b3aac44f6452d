package org.sipppid.skpd;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of units, and the body they belong to. Its methods run in the caller's transaction. */
@Repository
public class DaftarSkpd {

    private static final String COLUMNS = "id, kode, nama, singkatan, jenis, berlaku_dari, berlaku_sampai";

    private static final String DECREE_ORDER = """
            array_position(array['biro', 'sekretariat', 'dinas', 'satuan', 'badan', 'inspektorat', 'rsud', 'rsj',
                'lainnya'], jenis), nama, kode""";

    private final JdbcClient jdbc;

    public DaftarSkpd(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public BadanPublik badanPublik() {
        return jdbc.sql("select kode, nama, wilayah, tempat, alamat, alamat_publik, demo from badan_publik")
                .query((row, n) -> new BadanPublik(
                        row.getString("kode"),
                        row.getString("nama"),
                        row.getString("wilayah"),
                        row.getString("tempat"),
                        row.getString("alamat").lines().toList(),
                        Optional.ofNullable(row.getString("alamat_publik")),
                        row.getBoolean("demo")))
                .single();
    }

    /**
     * Marks the register as invented, for good; false if it is already. The database refuses unless nothing has been
     * entered yet.
     */
    public boolean tandaiDemo() {
        return jdbc.sql("update badan_publik set demo = true where not demo").update() > 0;
    }

    /**
     * All units as they are today, in the order of the decree that lists them: by kind, then by name. What a decree says of
     * a day to come is not so yet.
     */
    public List<Skpd> all() {
        return jdbc.sql("select " + COLUMNS + " from skpd_kini where ada order by " + DECREE_ORDER)
                .query(DaftarSkpd::map)
                .list();
    }

    /**
     * The same as they were called on a day; a unit that was younger then as it was called first, and on a day to come all
     * as today.
     */
    public List<Skpd> pada(LocalDate hari) {
        return named("least(:hari::date, sesi_saat()::date)", "k.berlaku_sampai", "k.ada", hari);
    }

    /** Every unit that a decree knows, as it is or will be on a day. */
    public List<Skpd> menurutKeputusan(LocalDate hari) {
        return named(":hari::date", "s.berlaku_sampai", "true", hari);
    }

    private List<Skpd> named(String day, String end, String which, LocalDate hari) {
        String sql = """
                select * from (
                    select s.id, s.kode, n.nama, n.singkatan, n.jenis, s.berlaku_dari, @end as berlaku_sampai
                      from skpd s join skpd_kini k on k.id = s.id cross join lateral (
                           select n.nama, n.singkatan, n.jenis from skpd_nama n where n.skpd = s.id
                            order by n.dari <= @day desc, case when n.dari <= @day then n.dari end desc, n.dari
                            limit 1) n
                     where @which) u
                 order by\s""".replace("@day", day).replace("@end", end).replace("@which", which);
        return jdbc.sql(sql + DECREE_ORDER)
                .param("hari", hari)
                .query(DaftarSkpd::map)
                .list();
    }

    /** One of them as it was called on a day. */
    public Optional<Skpd> pada(UUID id, LocalDate hari) {
        return pada(hari).stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** The codes of {@link #unitSesi()}, as a selection names several units. */
    public Optional<String> kodeSesi() {
        return jdbc.sql("select string_agg(s.kode, ',' order by s.kode) from skpd s where s.id = any(sesi_unit())")
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    /** The units that the acting officer answers for: the own one, and those that it came of. */
    public Set<UUID> unitSesi() {
        return new HashSet<>(
                jdbc.sql("select unnest(sesi_unit())").query(UUID.class).list());
    }

    /** Those in whose names the acting officer records: the own unit and those that it came of; all for PPID Utama. */
    public List<Skpd> milik() {
        Set<UUID> milik = unitSesi();
        return all().stream()
                .filter(unit -> milik.isEmpty() || milik.contains(unit.id()))
                .toList();
    }

    /** The unit whose officers answer for each today: itself, or the one that continues it. */
    public Map<UUID, UUID> penjawab() {
        Map<UUID, UUID> penjawab = new HashMap<>();
        jdbc.sql("select id, penjawab_unit(id) as penjawab from skpd").query(row -> {
            penjawab.put(row.getObject("id", UUID.class), row.getObject("penjawab", UUID.class));
        });
        return penjawab;
    }

    /** The unit that answers for one on a day: itself, or the last of those that continue it by then. */
    public Skpd penjawabPada(UUID id, LocalDate hari) {
        return jdbc.sql("""
                        with recursive unit (id, ke) as (
                            select :id::uuid, 0
                            union all
                            select p.menjadi, u.ke + 1 from perubahan_skpd p join unit u on p.skpd = u.id
                             where p.melanjutkan and p.tanggal <= :hari and u.ke < 1000
                        )
                        select id from unit order by ke desc limit 1""")
                .param("id", id)
                .param("hari", hari)
                .query(UUID.class)
                .optional()
                .flatMap(this::find)
                .orElseThrow();
    }

    /** Whether the acting officer answers for a unit; PPID Utama, who answers for all, has none of its own. */
    public boolean dijawab(Skpd unit) {
        return unitSesi().contains(unit.id());
    }

    /** Whether the actor may act for a unit: PPID Utama for all, an officer for the own one and what it continues. */
    public boolean berwenang(Actor actor, UUID unit) {
        return actor.skpd().isEmpty() || unitSesi().contains(unit);
    }

    public Optional<Skpd> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from skpd_kini where id = :id")
                .param("id", id)
                .query(DaftarSkpd::map)
                .optional();
    }

    public Optional<Skpd> find(String kode) {
        if (!Skpd.KODE.matcher(kode).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("select " + COLUMNS + " from skpd_kini where kode = :kode and ada")
                .param("kode", kode)
                .query(DaftarSkpd::map)
                .optional();
    }

    /** A unit as the decrees have it in the end: by its last name, with the end that it has or will have, founded or not. */
    Optional<Skpd> tercatat(String kode) {
        return jdbc.sql("select " + COLUMNS + " from skpd where kode = :kode")
                .param("kode", kode)
                .query(DaftarSkpd::map)
                .optional();
    }

    /** From when to when each unit receives, those that are only decreed as well. */
    public MasaSkpd masa() {
        return new MasaSkpd(jdbc.sql("""
                        select s.kode, k.nama, s.berlaku_sampai,
                               (select min(p.tanggal) from perubahan_skpd p
                                 where (p.menjadi, p.tanggal) = (s.id, s.berlaku_dari)) as berdiri,
                               array(select l.kode from perubahan_skpd p join skpd l on l.id = p.skpd
                                      where (p.menjadi, p.tanggal) = (s.id, s.berlaku_dari) order by p.ke) as sebelum,
                               array(select b.kode from perubahan_skpd p join skpd b on b.id = p.menjadi
                                      where (p.skpd, p.tanggal) = (s.id, s.berlaku_sampai + 1) order by p.ke) as sesudah
                          from skpd s join skpd_kini k on k.id = s.id""")
                .query((row, n) -> new MasaSkpd.Masa(
                        row.getString("kode"),
                        row.getString("nama"),
                        Optional.ofNullable(row.getObject("berdiri", LocalDate.class)),
                        Optional.ofNullable(row.getObject("berlaku_sampai", LocalDate.class)),
                        List.of((String[]) row.getArray("sebelum").getArray()),
                        List.of((String[]) row.getArray("sesudah").getArray())))
                .list());
    }

    /** Why nothing is received for a unit on a day, as a sentence; empty if it is, or if one of the two is not known. */
    public Optional<String> halangan(Optional<Skpd> unit, Optional<LocalDate> hari) {
        return unit.flatMap(satu -> hari.flatMap(day -> masa().halangan(satu.kode(), day)))
                .map(halangan -> halangan + ".");
    }

    /** Adds a unit; its identity follows from its code, so that every installation knows it by the same one. */
    public Skpd add(String kode, String nama, String singkatan, String jenis, LocalDate berlakuDari) {
        return jdbc.sql("""
                        insert into skpd (id, kode, nama, singkatan, jenis, berlaku_dari)
                        values (md5('skpd:' || :kode)::uuid, :kode, :nama, :singkatan, :jenis, :dari)
                        returning\s""" + COLUMNS)
                .param("kode", kode)
                .param("nama", nama)
                .param("singkatan", singkatan)
                .param("jenis", jenis)
                .param("dari", berlakuDari)
                .query(DaftarSkpd::map)
                .single();
    }

    private static Skpd map(ResultSet row, int n) throws SQLException {
        return new Skpd(
                row.getObject("id", UUID.class),
                row.getString("kode"),
                row.getString("nama"),
                row.getString("singkatan"),
                row.getString("jenis"),
                row.getObject("berlaku_dari", LocalDate.class),
                Optional.ofNullable(row.getObject("berlaku_sampai", LocalDate.class)));
    }
}
