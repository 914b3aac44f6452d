package org.sipppid.daftar;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The filters that the acting officer keeps; the database knows nobody else's. Runs in the caller's transaction. */
@Repository
class DaftarSaringan {

    private final JdbcClient jdbc;

    DaftarSaringan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SaringanTersimpan> all() {
        return jdbc.sql("select id, nama, alamat from saringan_tersimpan order by lower(nama)")
                .query((row, n) -> new SaringanTersimpan(
                        row.getObject("id", UUID.class), row.getString("nama"), row.getString("alamat")))
                .list();
    }

    /** Keeps a selection; refused by the database if the name is taken or there are fifty. */
    void add(String nama, String alamat) {
        jdbc.sql("insert into saringan_tersimpan (id, nama, alamat) values (gen_random_uuid(), :nama, :alamat)")
                .param("nama", nama)
                .param("alamat", alamat)
                .update();
    }

    void rename(UUID id, String nama) {
        jdbc.sql("update saringan_tersimpan set nama = :nama where id = :id")
                .param("nama", nama)
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from saringan_tersimpan where id = :id")
                .param("id", id)
                .update();
    }
}
