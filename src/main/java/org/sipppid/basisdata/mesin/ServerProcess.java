package org.sipppid.basisdata.mesin;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** One running postgres, from its first initdb to its last SIGINT. */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long STEP_MS = 20;
    private static final int ATTEMPTS = 5;

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    int port() {
        return port;
    }

    /** Starts the server on a free port. */
    static ServerProcess start(Path data, String password) throws IOException, InterruptedException {
        return start(data, password, OptionalInt.empty());
    }

    /** Starts the server again where its clients look for it. */
    ServerProcess startAgain(Path data, String password) throws IOException, InterruptedException {
        return start(data, password, OptionalInt.of(port));
    }

    private static ServerProcess start(Path data, String password, OptionalInt port)
            throws IOException, InterruptedException {
        ServerUser user = ServerUser.find();
        Path home = data.resolve("postgres");
        Path cluster = home.resolve("data");
        Path bin = Binaries.find(data, cluster);
        if (!Files.exists(cluster)) {
            initialise(user, bin, home, cluster, password);
        }
        awaitNoPredecessor(cluster);
        for (int attempt = 1; ; attempt++) {
            Optional<ServerProcess> started = attempt(user, bin, home, cluster, password, port);
            if (started.isPresent()) {
                return started.get();
            }
            if (attempt == ATTEMPTS) {
                throw new IOException("PostgreSQL tidak dapat dijalankan; lihat " + home.resolve("postgres.log"));
            }
            TimeUnit.MILLISECONDS.sleep(500L * attempt);
        }
    }

    /** Makes the cluster beside its place and moves it there, so that half a cluster is never mistaken for one. */
    private static void initialise(ServerUser user, Path bin, Path home, Path cluster, String password)
            throws IOException, InterruptedException {
        Files.createDirectories(home);
        Path draft = Files.createTempDirectory(home, ".baru");
        Path secret = Files.createTempFile(
                home,
                ".rahasia",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, password);
        user.own(home);
        Path log = home.resolve("initdb.log");
        Process initdb = new ProcessBuilder(user.command(
                        List.of(
                                bin.resolve("initdb").toString(),
                                "-D",
                                draft.toString(),
                                "-U",
                                "postgres",
                                "-E",
                                "UTF8",
                                "--locale=C.UTF-8",
                                "-k",
                                "-A",
                                "scram-sha-256",
                                "--pwfile=" + secret),
                        home,
                        true))
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit = initdb.waitFor();
        Files.delete(secret);
        if (exit != 0) {
            throw new IOException("Basis data tidak dapat dibuat (initdb): "
                    + Files.readString(log).strip());
        }
        Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * The lock says that no program owns this cluster, so a server still in it is on its way out (its program was
     * killed) or an orphan, which is told to go. Its pid file is left to it: postgres judges that file better than we.
     */
    private static void awaitNoPredecessor(Path cluster) throws IOException, InterruptedException {
        Path pidFile = cluster.resolve("postmaster.pid");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Files.exists(pidFile) && System.nanoTime() < deadline) {
            Optional<ProcessHandle> predecessor = predecessor(pidFile, cluster);
            if (predecessor.isEmpty()) {
                endOrphans(cluster);
                return; // the file is a killed server's; postgres clears it away by itself
            }
            interrupt(predecessor.get().pid());
            TimeUnit.MILLISECONDS.sleep(STEP_MS * 5);
        }
    }

    /**
     * A killed server's workers leave by themselves, but for one that waits for another's lock: it would wait for ever,
     * hold the shared memory, and no server could start. What they had committed is safe in the log.
     */
    private static void endOrphans(Path cluster) {
        ProcessHandle.allProcesses()
                .filter(process -> isPostgres(process.pid()) && worksIn(process.pid(), cluster))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean worksIn(long pid, Path cluster) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"))
                    .equals(cluster.toRealPath());
        } catch (IOException goneOrAnothers) {
            return false;
        }
    }

    private static Optional<ProcessHandle> predecessor(Path pidFile, Path cluster) throws IOException {
        try (Stream<String> lines = Files.lines(pidFile)) {
            List<String> head = lines.limit(2).toList();
            if (head.size() < 2 || !head.get(1).equals(cluster.toString())) {
                return Optional.empty();
            }
            // The number may belong to something else by now: only a postgres is asked to leave.
            return ProcessHandle.of(Long.parseLong(head.get(0).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> isPostgres(process.pid()));
        } catch (NumberFormatException | java.nio.file.NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** A zombie has no name in its command line but keeps it here; postgres waits for it to be reaped. */
    private static boolean isPostgres(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "comm"))
                    .strip()
                    .equals("postgres");
        } catch (IOException gone) {
            return false;
        }
    }

    private static Optional<ServerProcess> attempt(
            ServerUser user, Path bin, Path home, Path cluster, String password, OptionalInt known)
            throws IOException, InterruptedException {
        int port = known.isPresent() ? known.getAsInt() : freePort();
        Path log = home.resolve("postgres.log");
        List<String> command = user.command(
                List.of(
                        bin.resolve("postgres").toString(),
                        "-D",
                        cluster.toString(),
                        "-h",
                        "127.0.0.1",
                        "-p",
                        Integer.toString(port),
                        "-k",
                        "",
                        "-c",
                        "shared_buffers=128MB",
                        "-c",
                        "jit=off",
                        "-c",
                        "max_connections=200",
                        "-c",
                        "timezone=UTC",
                        "-c",
                        "log_timezone=UTC",
                        "-c",
                        "fsync=" + System.getProperty("sip.postgres.fsync", "on")),
                home,
                true);
        Process process = launch(new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
        ServerProcess server = new ServerProcess(process, port);
        return server.await(password) ? Optional.of(server) : Optional.empty();
    }

    /** The kernel ties the server's life to the thread that started it, so that thread lives as long as the program. */
    private static Process launch(ProcessBuilder builder) throws IOException, InterruptedException {
        AtomicReference<Process> started = new AtomicReference<>();
        AtomicReference<IOException> failed = new AtomicReference<>();
        CountDownLatch ready = new CountDownLatch(1);
        Thread parent = new Thread(
                () -> {
                    try {
                        started.set(builder.start());
                    } catch (IOException failure) {
                        failed.set(failure);
                    }
                    ready.countDown();
                    if (started.get() != null) {
                        waitQuietly(started.get());
                    }
                },
                "induk-postgres");
        parent.setDaemon(true);
        parent.start();
        ready.await();
        if (failed.get() != null) {
            throw failed.get();
        }
        return started.get();
    }

    private static void waitQuietly(Process process) {
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException again) {
                // nobody has a reason to end this thread before its server
            }
        }
    }

    private boolean await(String password) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try {
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password)
                        .close();
                return process.isAlive();
            } catch (SQLException notYet) {
                TimeUnit.MILLISECONDS.sleep(STEP_MS);
            }
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Does the work once the server has ended, by itself or by anybody. */
    void afterwards(Runnable work) {
        process.onExit().thenRunAsync(work, ended -> new Thread(ended, "penjaga-postgres").start());
    }

    /** A fast shutdown: open transactions are rolled back, everything committed is on disk. */
    void stop() {
        try {
            interrupt(process.pid());
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException failure) {
            process.destroy(); // slower, but an end as well
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Java itself can only send SIGTERM, which to postgres means "wait for every client". */
    private static void interrupt(long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
    }
}
