package org.sipppid.pemohon;

import java.util.Optional;
import java.util.UUID;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The applicants: the one place where a person's data is written and read. Runs in the caller's transaction. */
@Repository
public class DaftarPemohon {

    private final JdbcClient jdbc;
    private final PemohonCipher cipher;

    public DaftarPemohon(JdbcClient jdbc, PemohonCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    public UUID add(Skpd skpd, Pemohon pemohon) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into pemohon (id, skpd, nama, alamat, kontak, pekerjaan, nik_sandi, nik_sidik)
                        values (:id, :skpd, :nama, :alamat, :kontak, :pekerjaan, :nik_sandi, :nik_sidik)""")
                .param("id", id)
                .param("skpd", skpd.id())
                .param("nama", pemohon.nama())
                .param("alamat", pemohon.alamat().orElse(null))
                .param("kontak", pemohon.kontak().orElse(null))
                .param("pekerjaan", pemohon.pekerjaan().orElse(null))
                .param("nik_sandi", pemohon.nik().map(cipher::encrypt).orElse(null))
                .param("nik_sidik", pemohon.nik().map(cipher::fingerprint).orElse(null))
                .update();
        return id;
    }

    public Optional<Pemohon> find(UUID pemohonId) {
        return jdbc.sql("""
                        select o.nama, o.nik_sandi, o.alamat, o.kontak, o.pekerjaan from pemohon o where o.id = :id""")
                .param("id", pemohonId)
                .query((row, n) -> new Pemohon(
                        row.getString("nama"),
                        Optional.ofNullable(row.getBytes("nik_sandi")).map(cipher::decrypt),
                        Optional.ofNullable(row.getString("alamat")),
                        Optional.ofNullable(row.getString("kontak")),
                        Optional.ofNullable(row.getString("pekerjaan"))))
                .optional();
    }
}
