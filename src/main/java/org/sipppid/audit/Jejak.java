package org.sipppid.audit;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail of acts: the database adds who, when and from where. Never a person's data. Runs in the caller's transaction. */
@Repository
public class Jejak {

    private final JdbcClient jdbc;

    public Jejak(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Records an act on an object, with what else must be known of it. */
    public void catat(String tindakan, String objek, Optional<String> rincian) {
        jdbc.sql("insert into jejak (tindakan, objek, rincian) values (:tindakan, :objek, :rincian)")
                .param("tindakan", tindakan)
                .param("objek", objek)
                .param("rincian", rincian.orElse(null))
                .update();
    }
}
