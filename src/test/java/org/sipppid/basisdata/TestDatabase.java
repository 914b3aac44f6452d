package org.sipppid.basisdata;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.sipppid.basisdata.mesin.EmbeddedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A database of its own for a test: the real engine, the real roles, the real schema. One server for each JVM
 * that tests run in; each database is a copy of a migrated one, so that it costs a few dozen milliseconds.
 */
public final class TestDatabase implements AutoCloseable {

    /** The day on which tests play unless they choose another: Monday 23 November 2026, 14.02.11 WIB. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T07:02:11Z"), ZoneId.of("Asia/Pontianak"));

    private static final String PREFIX = "uji_" + ProcessHandle.current().pid();
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static EmbeddedPostgres server;

    private final Database database;
    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Transactions transactions;

    private TestDatabase(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.pool = database.pool(clock.getZone(), 60);
        pool.setMinimumIdle(0); // most tests speak on one: sixty for each database took longer than the tests
        this.jdbc = JdbcClient.create(pool);
        this.transactions = new Transactions(jdbc, new JdbcTransactionManager(pool), clock);
    }

    public static TestDatabase create() {
        return create(CLOCK);
    }

    public static TestDatabase create(Clock clock) {
        return new TestDatabase(createEmpty(), clock);
    }

    /** As an earlier version of the program left it, up to a migration; {@link Database#migrate()} brings it to today. */
    public static TestDatabase createAt(String migration) {
        EmbeddedPostgres running = server();
        String name = PREFIX + "_" + COUNTER.incrementAndGet();
        superuser(running, "create database " + name + " owner sip_pemilik");
        Database database = at(running, name);
        Flyway.configure()
                .dataSource(database.url(), database.owner(), database.ownerPassword())
                .locations("classpath:db/migration")
                .target(migration)
                .load()
                .migrate();
        return new TestDatabase(database, CLOCK);
    }

    /** Only the place of a fresh, migrated database; for tests that start the program themselves. */
    public static Database createEmpty() {
        return createLike(PREFIX);
    }

    private static Database createLike(String template) {
        EmbeddedPostgres running = server();
        String name = PREFIX + "_" + COUNTER.incrementAndGet();
        superuser(running, "create database " + name + " template " + template + " owner sip_pemilik");
        return at(running, name);
    }

    /** Another with all that is in this one, on which nobody may be at work: its connections are ended. */
    public TestDatabase copy() {
        superuser(server(), "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name() + "'");
        return new TestDatabase(createLike(name()), clock);
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            server = EmbeddedPostgres.open(
                    Path.of("target", "postgres-uji" + engine() + jvm()).toAbsolutePath(),
                    EmbeddedPostgres.Mode.SHARE,
                    "super-uji");
            Database template = at(server, PREFIX);
            template.createIn(server);
            template.migrate();
            EndOfRun.close(server::close);
        }
        return server;
    }

    /** Each version of the engine keeps its data apart. */
    private static String engine() {
        return System.getProperty("sip.postgres.txz", "").isEmpty() ? "" : "-lama";
    }

    /** So do JVMs that run tests side by side: a server ends with the one that started it. */
    private static String jvm() {
        return System.getProperty("sip.uji.jvm", "");
    }

    private static Database at(EmbeddedPostgres running, String name) {
        return new Database(running.jdbcUrl(name), "sip_pemilik", "pemilik-uji", "sip_app", "app-uji");
    }

    private static void superuser(EmbeddedPostgres running, String sql) {
        try (Connection connection = running.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    public Database database() {
        return database;
    }

    /** What the transactions run on, for parts that need the connection itself. */
    public DataSource dataSource() {
        return pool;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public Transactions transactions() {
        return transactions;
    }

    public Clock clock() {
        return clock;
    }

    public Sealer sealer() {
        return new Sealer(transactions, jdbc, clock);
    }

    /** Runs SQL as the schema's owner: what no role of the program may do. */
    public void asOwner(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Runs SQL as the superuser of the server: settings that no owner may change. */
    public void asSuperuser(String sql) {
        superuser(server, sql);
    }

    /** What the server knows it by. */
    public String name() {
        return database.url().replaceFirst(".*/", "");
    }

    @Override
    public void close() {
        pool.close();
        superuser(server, "drop database if exists " + name() + " with (force)");
    }
}
