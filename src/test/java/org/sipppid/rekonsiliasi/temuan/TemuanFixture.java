package org.sipppid.rekonsiliasi.temuan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plants records in the register by plain SQL, as no screen would let anybody enter them. */
final class TemuanFixture {

    private final TestDatabase database;
    private final JdbcClient jdbc;
    private int planted;

    TemuanFixture(TestDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    /** What stands in the findings of a rule: state, record, the other one. */
    record Baris(String aturan, String keadaan, UUID catatan, UUID pasangan) {}

    /** A record as an import brings it, sound unless the columns say otherwise. */
    UUID plant(Skpd unit, LocalDate diterima, Map<String, Object> columns) {
        UUID id = UUID.randomUUID();
        String nomor = "A-" + ++planted;
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("skpd", unit.id());
        row.put("nomor", nomor);
        row.put("diterima", diterima);
        row.put("jatuh_tempo", diterima.plusDays(14));
        row.put("jalur", "surat");
        row.put("jenis_pemohon", "tidak_tercatat");
        row.put("rincian", "Permintaan " + nomor);
        row.put("hasil", "dikabulkan_penuh");
        row.put("selesai", diterima.plusDays(3));
        row.put("hari_kerja", 3);
        row.put("tahap", "dijawab");
        row.put("tahap_sejak", diterima.plusDays(3));
        row.put("tindakan", "impor");
        if (!columns.containsKey("urut")) {
            row.put("sumber", "uji");
            row.put("nomor_asal", nomor);
        }
        row.putAll(columns);
        insert("permohonan", row);
        return id;
    }

    /** Writes a row of a register as it is given. */
    void insert(String register, Map<String, Object> row) {
        String names = String.join(", ", row.keySet());
        String values = row.keySet().stream()
                .map(name -> ":" + name + (name.equals("isian") ? "::jsonb" : ""))
                .collect(Collectors.joining(", "));
        database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> jdbc.sql("insert into " + register + " (" + names + ") values (" + values + ")")
                                .params(row)
                                .update());
    }

    UUID plant(Skpd unit, LocalDate diterima) {
        return plant(unit, diterima, Map.of());
    }

    /** The columns of a request that runs. */
    static Map<String, Object> running(Map<String, Object> columns) {
        Map<String, Object> all = new LinkedHashMap<>(columns);
        all.put("hasil", "berjalan");
        all.put("selesai", null);
        all.put("hari_kerja", null);
        all.put("tahap", "diproses");
        return all;
    }

    /** The columns of one of our own numbers. */
    static Map<String, Object> numbered(Skpd unit, int urut) {
        return Map.of("penerbit", "KALBAR:" + unit.kode(), "tahun", 2026, "urut", urut);
    }

    /** An applicant known by a NIK, or by none. */
    UUID applicant(Skpd unit, String nik) {
        UUID id = UUID.randomUUID();
        database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> jdbc.sql("""
                                insert into pemohon (id, skpd, nama, nik_sidik)
                                values (:id, :skpd, 'Pemohon Contoh', sha256(nullif(:nik, '')::bytea))""")
                                .param("id", id)
                                .param("skpd", unit.id())
                                .param("nik", nik)
                                .update());
        return id;
    }

    /** Changes records by plain SQL. */
    void change(String sql, UUID id) {
        database.transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> jdbc.sql(sql).param("id", id).update());
    }

    /** Seals and looks until nothing is left. */
    void tinjau() {
        database.sealer().sealAll();
        new PeninjauTemuan(database.transactions(), jdbc).tinjauSemua();
        database.sealer().sealAll();
    }

    List<Baris> all() {
        return database.transactions()
                .read(
                        PermohonanFixture.UTAMA,
                        () -> jdbc.sql("""
                                        select aturan, keadaan, coalesce(permohonan, keberatan, sengketa),
                                               coalesce(pasangan, pasangan_keberatan, pasangan_sengketa)
                                          from temuan order by aturan, kunci""")
                                .query((row, n) -> new Baris(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getObject(3, UUID.class),
                                        row.getObject(4, UUID.class)))
                                .list());
    }

    List<Baris> terbuka() {
        return all().stream().filter(baris -> baris.keadaan().equals("terbuka")).toList();
    }
}
