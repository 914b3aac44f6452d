package org.sipppid;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.sipppid.akun.DaftarAkun;
import org.sipppid.akun.Peran;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Database;
import org.sipppid.basisdata.EndOfRun;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.basisdata.Transactions;
import org.sipppid.skpd.DaftarSkpd;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole program on a port and an empty database of its own, started once and shared by all tests of a run; so a test
 * leaves behind what it enters and counts only what is its own.
 */
public final class Program implements AutoCloseable {

    /** The password of every account that tests make. */
    public static final String PASSWORD = "sandi-untuk-uji";

    /** A loaded machine is slow, not wrong; only what never comes costs this long. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Actor MAKER = Actor.program(Actor.Role.UTAMA, "uji");
    private static Program shared;

    private final Database database = TestDatabase.createEmpty();
    private final ServletWebServerApplicationContext context;
    private final Set<String> accounts = ConcurrentHashMap.newKeySet();

    private Program() {
        context = start(database);
    }

    private static ServletWebServerApplicationContext start(Database database) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(SipPpid.class)
                .registerShutdownHook(false)
                .initializers(beans -> {
                    beans.getBeanFactory().registerSingleton("database", database);
                    beans.getBeanFactory().registerSingleton("clock", TestDatabase.CLOCK);
                })
                .properties(
                        "server.port=0",
                        "spring.main.banner-mode=off",
                        "sip.data=" + Path.of("target", "data-uji").toAbsolutePath())
                .run();
    }

    public static synchronized Program shared() {
        if (shared == null) {
            shared = new Program();
            EndOfRun.close(shared.context);
        }
        return shared;
    }

    /** A program that no other test shares, for what would move every board; whoever asks for it closes it. */
    public static Program alone() {
        return new Program();
    }

    @Override
    public void close() {
        context.close();
    }

    /** A second program on the same database, as behind a load balancer. */
    public Node secondNode() {
        return new Node(start(database));
    }

    /** One more node; it ends with the test that started it. */
    public record Node(ServletWebServerApplicationContext context) implements AutoCloseable {

        public Visitor visitor(String account) {
            return new Visitor("http://localhost:" + context.getWebServer().getPort()).signIn(account, PASSWORD);
        }

        @Override
        public void close() {
            context.close();
        }
    }

    /** Where a path of the program is reached. */
    public String address(String path) {
        return "http://localhost:" + context.getWebServer().getPort() + path;
    }

    /** A part of the running program. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Database database() {
        return database;
    }

    public Clock clock() {
        return TestDatabase.CLOCK;
    }

    /** The name of an administrator's account. */
    public String admin() {
        return account("pengelola", Peran.ADMIN, Optional.empty());
    }

    /** The name of an account of PPID Utama. */
    public String utama() {
        return account("utama", Peran.UTAMA, Optional.empty());
    }

    /** The name of an account of a unit's officer. */
    public String officer(String kodeSkpd) {
        return account("petugas." + kodeSkpd.toLowerCase(Locale.ROOT), Peran.SKPD, Optional.of(kodeSkpd));
    }

    private String account(String name, Peran peran, Optional<String> kodeSkpd) {
        if (accounts.add(name)) {
            DaftarSkpd daftarSkpd = bean(DaftarSkpd.class);
            bean(Transactions.class)
                    .write(
                            MAKER,
                            () -> bean(DaftarAkun.class)
                                    .add(
                                            name,
                                            "Petugas " + name,
                                            peran,
                                            kodeSkpd.map(kode ->
                                                    daftarSkpd.find(kode).orElseThrow()),
                                            PASSWORD));
        }
        return name;
    }

    /** Somebody at the door. */
    public Visitor visitor() {
        return new Visitor(address(""));
    }

    /** Somebody who has signed in with an account. */
    public Visitor visitor(String account) {
        return visitor().signIn(account, PASSWORD);
    }

    /** Waits until everything committed has its place in the order, which figures count by. */
    public void awaitSealed() {
        awaitTrue("sealed", "not exists (select from antrean_segel)");
    }

    /** The same, and until it has been looked through: no finding takes a later place any more. */
    public void awaitQuiet() {
        awaitTrue("quiet", """
                not exists (select from antrean_segel) and not exists (select from temuan_antrean)
                and (select urutan from temuan_kepala) = (select coalesce(max(urutan), 0) from segel)""");
    }

    private void awaitTrue(String what, String condition) {
        Actor examiner = Actor.program(Actor.Role.PERIKSA, "uji");
        await(
                what,
                () -> bean(Transactions.class)
                        .read(
                                examiner,
                                () -> bean(JdbcClient.class)
                                        .sql("select true where " + condition)
                                        .query(Boolean.class)
                                        .optional()));
    }

    /** Looks again and again until there is something, with pauses in which the program can work. */
    public static <T> T await(String what, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> found = look.get();
        while (found.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Not " + what + " within " + PATIENCE.toSeconds() + " seconds");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            found = look.get();
        }
        return found.get();
    }
}
