package org.sipppid.basisdata;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.sipppid.basisdata.mesin.EmbeddedPostgres;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

/** One database and the two sign-ins to it: the owner migrates the schema, the program works as the other. */
public record Database(String url, String owner, String ownerPassword, String user, String password) {

    private static final String NAME = "sip";

    /** A PostgreSQL that somebody else runs; its roles were made with db/peran.sql. */
    static Database external(Environment environment) {
        return new Database(
                environment.getRequiredProperty("SIP_DB_URL"),
                environment.getProperty("SIP_DB_OWNER", "sip_pemilik"),
                environment.getRequiredProperty("SIP_DB_OWNER_PASSWORD"),
                environment.getProperty("SIP_DB_USER", "sip_app"),
                environment.getRequiredProperty("SIP_DB_PASSWORD"));
    }

    /** The database of the embedded server; its roles are made here if it is new. */
    static Database embedded(EmbeddedPostgres server, DataDirectory data) {
        Database database = new Database(
                server.jdbcUrl(NAME), "sip_pemilik", data.password("sip_pemilik"), "sip_app", data.password("sip_app"));
        if (server.owned()) {
            database.createIn(server);
        }
        return database;
    }

    /** Makes the roles and the empty database as the server's superuser; harmless if they exist. */
    public void createIn(EmbeddedPostgres server) {
        String name = url.replaceFirst(".*/([^/?]+)(\\?.*)?$", "$1");
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(new ClassPathResource("db/peran.sql").getContentAsString(StandardCharsets.UTF_8));
            statement.execute("alter role sip_pemilik password '" + ownerPassword + "'");
            statement.execute("alter role sip_app password '" + password + "'");
            if (!statement
                    .executeQuery("select from pg_database where datname = '" + name + "'")
                    .next()) {
                statement.execute("create database " + name + " owner sip_pemilik");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Basis data tidak dapat disiapkan: " + failure.getMessage(), failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Brings the schema to this program's version; forward only. */
    public void migrate() {
        try {
            Flyway.configure()
                    .dataSource(url, owner, ownerPassword)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayValidateException foreign) {
            throw new IllegalStateException(
                    "Basis data ini dibuat versi lain dari program, yang lebih baru atau yang tidak pernah dirilis."
                            + " Gunakan program versi itu, atau pilih --data lain.");
        }
    }

    /** A pool of connections of the program's own sign-in, each speaking the installation's zone. */
    public HikariDataSource pool(ZoneId zone, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setConnectionInitSql("set time zone '" + zone.getId() + "'");
        return new HikariDataSource(config);
    }

    /** One connection outside the pool, for listening. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return "Database[" + url + "]"; // never a password in a log
    }
}
