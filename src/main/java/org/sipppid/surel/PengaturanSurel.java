package org.sipppid.surel;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.SecretBox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The settings of mail. Its methods run in the caller's transaction; only the sender's role reads the password. */
@Repository
public class PengaturanSurel {

    private static final String COLUMNS = "host, porta, pengamanan, pengguna, alamat, nama, jam_harian";

    private final JdbcClient jdbc;
    private final SecretBox box;

    public PengaturanSurel(JdbcClient jdbc, DataDirectory data) {
        this.jdbc = jdbc;
        this.box = new SecretBox(data.secret("kunci_surel"), "sandi");
    }

    /** The settings as a screen may show them: without the password. */
    public Optional<Peladen> find() {
        return jdbc.sql("select " + COLUMNS + " from peladen_surel")
                .query((row, n) -> map(row, Optional.empty()))
                .optional();
    }

    Optional<Peladen> findWithPassword() {
        return jdbc.sql("select " + COLUMNS + ", sandi from peladen_surel")
                .query((row, n) ->
                        map(row, Optional.ofNullable(row.getBytes("sandi")).map(this::open)))
                .optional();
    }

    /**
     * Stores the settings.
     *
     * @param keepPassword whether the password that is stored, which nobody here can read, stays
     */
    public void simpan(Peladen peladen, boolean keepPassword) {
        jdbc.sql("""
                        insert into peladen_surel as p
                            (host, porta, pengamanan, pengguna, sandi, alamat, nama, jam_harian)
                        values (:host, :porta, :pengamanan, :pengguna, :sandi, :alamat, :nama, :jam_harian)
                        on conflict (satu) do update set host = :host, porta = :porta, pengamanan = :pengamanan,
                            pengguna = :pengguna, alamat = :alamat, nama = :nama, jam_harian = :jam_harian""" + (keepPassword ? "" : ", sandi = :sandi"))
                .param("host", peladen.host())
                .param("porta", peladen.porta())
                .param("pengamanan", peladen.pengamanan().kode())
                .param("pengguna", peladen.pengguna().orElse(null))
                .param("sandi", peladen.sandi().map(this::close).orElse(null))
                .param("alamat", peladen.alamat())
                .param("nama", peladen.nama())
                .param("jam_harian", peladen.jamHarian())
                .update();
    }

    private byte[] close(String sandi) {
        return box.close(sandi.getBytes(StandardCharsets.UTF_8));
    }

    private String open(byte[] stored) {
        return new String(box.open(stored), StandardCharsets.UTF_8);
    }

    private static Peladen map(ResultSet row, Optional<String> sandi) throws SQLException {
        return new Peladen(
                row.getString("host"),
                row.getInt("porta"),
                Peladen.Pengamanan.parse(row.getString("pengamanan")).orElseThrow(),
                Optional.ofNullable(row.getString("pengguna")),
                sandi,
                row.getString("alamat"),
                row.getString("nama"),
                row.getInt("jam_harian"));
    }
}
