package org.sipppid.basisdata.mesin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the PostgreSQL server of one data directory, or joins the one that another program of this installation has
 * started. Which of the two is decided by a file lock that the system takes back from a killed program.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** Whether a program must own the server, as one that serves pages, or may join another's. */
    public enum Mode {
        OWN,
        SHARE
    }

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long STEP_MS = 50;

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final Optional<FileChannel> lock;
    private final int port;
    private final String password;

    /** Only of a server that this program started; null once it is being stopped, for then its end is meant. */
    private volatile ServerProcess process;

    private EmbeddedPostgres(Optional<FileChannel> lock, int port, String password) {
        this.lock = lock;
        this.port = port;
        this.password = password;
    }

    /** Opens the server of a data directory whose superuser has the password. */
    public static EmbeddedPostgres open(Path data, Mode mode, String password) {
        try {
            Files.createDirectories(
                    data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                Optional<FileChannel> lock = lock(data);
                if (lock.isPresent()) {
                    return own(data, lock.get(), password);
                }
                if (mode == Mode.SHARE) {
                    Optional<EmbeddedPostgres> joined = join(data, password);
                    if (joined.isPresent()) {
                        return joined.get();
                    }
                }
                Thread.sleep(STEP_MS);
            }
            throw new IllegalStateException("Data di " + data
                    + " sedang dipakai program SIP PPID lain. Hentikan program itu dahulu, atau pilih --data lain.");
        } catch (IOException failure) {
            throw new UncheckedIOException("Direktori data " + data + " tidak dapat dipakai", failure);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Dihentikan sebelum basis data siap", end);
        }
    }

    private static Optional<FileChannel> lock(Path data) throws IOException {
        FileChannel channel =
                FileChannel.open(data.resolve("kunci.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(channel);
            }
        } catch (OverlappingFileLockException ours) {
            // this very program owns it already
        }
        channel.close();
        return Optional.empty();
    }

    private static EmbeddedPostgres own(Path data, FileChannel lock, String password)
            throws IOException, InterruptedException {
        try {
            Files.deleteIfExists(portFile(data)); // a killed owner's
            ServerProcess process = ServerProcess.start(data, password);
            Path draft = Files.createTempFile(data, ".port", "");
            Files.writeString(draft, Integer.toString(process.port()));
            Files.move(draft, portFile(data), StandardCopyOption.ATOMIC_MOVE);
            EmbeddedPostgres server = new EmbeddedPostgres(Optional.of(lock), process.port(), password);
            server.guard(data, process);
            return server;
        } catch (IOException | InterruptedException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** A server that dies of itself is started again in the same place; its clients have lost what was not committed. */
    private void guard(Path data, ServerProcess running) {
        process = running;
        running.afterwards(() -> {
            if (process != running) {
                return;
            }
            LOG.warn("PostgreSQL berhenti sendiri dan dijalankan lagi; sebabnya ada di {}", data.resolve("postgres"));
            try {
                guard(data, running.startAgain(data, password));
            } catch (IOException failure) {
                LOG.error("PostgreSQL tidak dapat dijalankan lagi; mulai ulang program ini", failure);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static Optional<EmbeddedPostgres> join(Path data, String password) throws IOException {
        if (!Files.exists(portFile(data))) {
            return Optional.empty(); // its owner is still starting it
        }
        try {
            int port = Integer.parseInt(Files.readString(portFile(data)).strip());
            EmbeddedPostgres joined = new EmbeddedPostgres(Optional.empty(), port, password);
            joined.connect().close();
            return Optional.of(joined);
        } catch (SQLException | NumberFormatException notYet) {
            return Optional.empty();
        }
    }

    private static Path portFile(Path data) {
        return data.resolve("port-postgres");
    }

    /** A connection of the superuser, for making roles and databases. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"), "postgres", password);
    }

    /** Whether this program started the server and will stop it. */
    public boolean owned() {
        return lock.isPresent();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Stops the server if this program owns it. */
    @Override
    public void close() {
        ServerProcess running = process;
        process = null;
        if (running != null) {
            running.stop();
        }
        lock.ifPresent(channel -> {
            try {
                channel.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
