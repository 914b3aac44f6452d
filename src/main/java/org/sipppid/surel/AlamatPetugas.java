package org.sipppid.surel;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where officers read mail. Runs in the caller's transaction, which sees and changes only its own officer's. */
@Repository
class AlamatPetugas {

    private final JdbcClient jdbc;

    AlamatPetugas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> find(UUID akun) {
        return jdbc.sql("select alamat from akun_surel where akun = :akun and alamat is not null")
                .param("akun", akun)
                .query(String.class)
                .optional();
    }

    /** Stores the address; empty for no mail. */
    void simpan(UUID akun, Optional<String> alamat) {
        jdbc.sql("""
                        insert into akun_surel (akun, alamat) values (:akun, :alamat)
                        on conflict (akun) do update set alamat = :alamat""").param("akun", akun).param("alamat", alamat.orElse(null)).update();
    }
}
