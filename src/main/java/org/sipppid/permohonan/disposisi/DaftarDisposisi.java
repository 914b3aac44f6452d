package org.sipppid.permohonan.disposisi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tasks in requests. Runs in the caller's transaction: a unit sees what it has given and what it was given. */
@Repository
class DaftarDisposisi {

    private static final String SELECT = """
            select d.id, d.permohonan, d.pemilik, d.skpd, d.instruksi, d.tenggat, d.dibuat, nama_akun(d.oleh) as oleh_nama,
                   (select p.nomor from permohonan_disposisi(d.id) p) as nomor
              from disposisi d where\s""";

    private final JdbcClient jdbc;

    DaftarDisposisi(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The request's words as the addressee of a task reads them. */
    record Isi(String nomor, String rincian, Optional<String> tujuan, LocalDate diterima, LocalDate jatuhTempo) {}

    /** Gives a unit a task; given twice in one moment it is one. */
    void beri(Permohonan permohonan, Skpd skpd, String instruksi, LocalDate tenggat) {
        jdbc.sql("""
                        insert into disposisi (id, permohonan, pemilik, skpd, instruksi, tenggat)
                        values (:id, :permohonan, :pemilik, :skpd, :instruksi, :tenggat) on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("permohonan", permohonan.id())
                .param("pemilik", permohonan.skpd())
                .param("skpd", skpd.id())
                .param("instruksi", instruksi)
                .param("tenggat", tenggat)
                .update();
    }

    void catat(UUID disposisi, Disposisi.Jenis jenis, String isi) {
        jdbc.sql("insert into disposisi_peristiwa (disposisi, jenis, isi) values (:disposisi, :jenis, :isi)")
                .param("disposisi", disposisi)
                .param("jenis", jenis.name().toLowerCase(Locale.ROOT))
                .param("isi", isi)
                .update();
    }

    Optional<Disposisi> find(UUID id) {
        return list("d.id = :id", Map.of("id", id)).stream().findFirst();
    }

    List<Disposisi> pada(UUID permohonan) {
        return list("d.permohonan = :permohonan order by d.dibuat, d.tenggat", Map.of("permohonan", permohonan));
    }

    /** Tasks of the units of the session, or of all for PPID Utama; those that are due first come first. */
    List<Disposisi> untuk(boolean utama) {
        return list((utama ? "true" : "d.skpd = any (sesi_unit())") + " order by d.tenggat, d.dibuat", Map.of());
    }

    Isi isi(UUID disposisi) {
        return jdbc.sql("select nomor, rincian, tujuan, diterima, jatuh_tempo from permohonan_disposisi(:id)")
                .param("id", disposisi)
                .query((row, n) -> new Isi(
                        row.getString("nomor"),
                        row.getString("rincian"),
                        Optional.ofNullable(row.getString("tujuan")),
                        row.getObject("diterima", LocalDate.class),
                        row.getObject("jatuh_tempo", LocalDate.class)))
                .single();
    }

    private List<Disposisi> list(String condition, Map<String, Object> parameters) {
        List<Disposisi> tasks = jdbc.sql(SELECT + condition)
                .params(parameters)
                .query(DaftarDisposisi::map)
                .list();
        Map<UUID, List<Disposisi.Peristiwa>> acts =
                peristiwa(tasks.stream().map(Disposisi::id).toList());
        return tasks.stream()
                .map(task -> new Disposisi(
                        task.id(),
                        task.permohonan(),
                        task.nomor(),
                        task.pemilik(),
                        task.skpd(),
                        task.instruksi(),
                        task.tenggat(),
                        task.dibuat(),
                        task.oleh(),
                        acts.getOrDefault(task.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Disposisi.Peristiwa>> peristiwa(List<UUID> tasks) {
        record Row(UUID disposisi, Disposisi.Peristiwa peristiwa) {}
        return tasks.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                                select v.disposisi, v.jenis, v.isi, v.pada, nama_akun(v.oleh) as oleh_nama
                                  from disposisi_peristiwa v where v.disposisi in (:tasks) order by v.baris""")
                        .param("tasks", tasks)
                        .query((row, n) -> new Row(
                                row.getObject("disposisi", UUID.class),
                                new Disposisi.Peristiwa(
                                        Disposisi.Jenis.valueOf(
                                                row.getString("jenis").toUpperCase(Locale.ROOT)),
                                        row.getString("isi"),
                                        row.getObject("pada", OffsetDateTime.class)
                                                .toInstant(),
                                        Optional.ofNullable(row.getString("oleh_nama")))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Row::disposisi,
                                LinkedHashMap::new,
                                Collectors.mapping(Row::peristiwa, Collectors.toList())));
    }

    private static Disposisi map(ResultSet row, int n) throws SQLException {
        return new Disposisi(
                row.getObject("id", UUID.class),
                row.getObject("permohonan", UUID.class),
                row.getString("nomor"),
                row.getObject("pemilik", UUID.class),
                row.getObject("skpd", UUID.class),
                row.getString("instruksi"),
                row.getObject("tenggat", LocalDate.class),
                row.getObject("dibuat", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("oleh_nama")),
                List.of());
    }
}
