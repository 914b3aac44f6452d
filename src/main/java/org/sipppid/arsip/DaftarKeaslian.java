package org.sipppid.arsip;

import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the public may learn of a print that it holds. Its methods run in the caller's transaction. */
@Repository
class DaftarKeaslian {

    private static final String SELECT = """
            select a.kode, a.nomor, a.judul, a.ditetapkan, a.ditetapkan_nama, a.data, a.sidik_pdf, b.kode as penerus
              from arsip a left join arsip b on b.menggantikan = a.id
            """;

    private final JdbcClient jdbc;

    DaftarKeaslian(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Keaslian> find(KodeKeaslian kode) {
        return find(" where a.kode = :kunci", kode.teks());
    }

    /** Finds the print whose file has this digest. */
    Optional<Keaslian> find(byte[] sha256) {
        return find(" where a.sidik_pdf = :kunci", sha256);
    }

    private Optional<Keaslian> find(String condition, Object key) {
        return jdbc.sql(SELECT + condition)
                .param("kunci", key)
                .query((row, n) -> new Keaslian(
                        new KodeKeaslian(row.getString("kode")),
                        row.getString("nomor"),
                        row.getString("judul"),
                        row.getObject("ditetapkan", OffsetDateTime.class).toInstant(),
                        row.getString("ditetapkan_nama"),
                        Ringkasan.of(row.getString("data")),
                        HexFormat.of().formatHex(row.getBytes("sidik_pdf")),
                        Optional.ofNullable(row.getString("penerus")).map(KodeKeaslian::new)))
                .optional();
    }
}
