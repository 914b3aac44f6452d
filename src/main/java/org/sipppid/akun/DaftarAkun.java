package org.sipppid.akun;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** The accounts. Its methods run in the caller's transaction. */
@Repository
public class DaftarAkun {

    /** An account as its list shows it. */
    public record Akun(Petugas petugas, boolean aktif) {}

    /** An account with what signing in needs. */
    record Kredensial(Akun akun, String sandi) {}

    /** What the name of an account may look like. */
    static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

    private static final String COLUMNS = "id, nama_pengguna, nama, peran, skpd, aktif";

    private final JdbcClient jdbc;
    private final DaftarSkpd daftarSkpd;
    private final PasswordEncoder encoder;
    private final Clock clock;

    DaftarAkun(JdbcClient jdbc, DaftarSkpd daftarSkpd, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.daftarSkpd = daftarSkpd;
        this.encoder = encoder;
        this.clock = clock;
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select from akun)")
                .query(Boolean.class)
                .single();
    }

    List<Akun> all() {
        return jdbc.sql("select " + COLUMNS + " from akun order by peran, nama_pengguna")
                .query(this::map)
                .list();
    }

    /** The accounts that may sign in, or stay signed in. */
    public Set<UUID> aktif() {
        return jdbc.sql("select id from akun where aktif").query(UUID.class).set();
    }

    Optional<Akun> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from akun where id = :id")
                .param("id", id)
                .query(this::map)
                .optional();
    }

    Optional<Kredensial> find(String namaPengguna) {
        if (!NAME.matcher(namaPengguna).matches()) {
            return Optional.empty();
        }
        return jdbc.sql("select " + COLUMNS + ", sandi from akun where nama_pengguna = :nama")
                .param("nama", namaPengguna)
                .query((row, n) -> new Kredensial(map(row, n), row.getString("sandi")))
                .optional();
    }

    /** Adds an account; its name must be free. */
    public UUID add(String namaPengguna, String nama, Peran peran, Optional<Skpd> skpd, String sandi) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into akun (id, nama_pengguna, nama, sandi, peran, skpd, dibuat)
                        values (:id, :nama_pengguna, :nama, :sandi, :peran, :skpd, :dibuat)""")
                .param("id", id)
                .param("nama_pengguna", namaPengguna)
                .param("nama", nama)
                .param("sandi", encoder.encode(sandi))
                .param("peran", peran.kode())
                .param("skpd", skpd.map(Skpd::id).orElse(null))
                .param("dibuat", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return id;
    }

    void setActive(UUID id, boolean aktif) {
        jdbc.sql("update akun set aktif = :aktif where id = :id")
                .param("aktif", aktif)
                .param("id", id)
                .update();
    }

    void setPassword(UUID id, String sandi) {
        jdbc.sql("update akun set sandi = :sandi where id = :id")
                .param("sandi", encoder.encode(sandi))
                .param("id", id)
                .update();
    }

    private Akun map(ResultSet row, int n) throws SQLException {
        UUID skpd = row.getObject("skpd", UUID.class);
        Petugas petugas = new Petugas(
                row.getObject("id", UUID.class),
                row.getString("nama_pengguna"),
                row.getString("nama"),
                Peran.parse(row.getString("peran")),
                Optional.ofNullable(skpd).flatMap(daftarSkpd::find));
        return new Akun(petugas, row.getBoolean("aktif"));
    }
}
