package org.sipppid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started by its user, killed while people work, and started again. */
class CrashTests {

    private static final Pattern READY = Pattern.compile("SIP PPID siap di (\\S+)");
    private static final Pattern FIRST = Pattern.compile("Masuk pertama kali: admin / (\\S+) .*");
    private static final int CLIENTS = 4;
    private static final int ENOUGH = 40;

    @TempDir
    private Path data;

    private Process program;
    private String address;
    private String password;
    private volatile boolean writing = true;
    private final Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();

    @AfterEach
    void stop() throws InterruptedException {
        if (program != null) {
            program.destroy(); // an orderly end, so that the server leaves the directory as well
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void whatWasAcknowledgedOutlivesTheProgramAndItsServer() throws Exception {
        start();
        List<Thread> clients = writeUntilNobodyAnswers();
        awaitAcknowledged(ENOUGH);
        program.destroyForcibly().waitFor(); // kill -9, with requests on their way
        for (Thread client : clients) {
            client.join(10_000);
        }
        start();
        assertEverythingAcknowledgedIsThere();

        clients = writeUntilNobodyAnswers();
        awaitAcknowledged(acknowledged.size() + ENOUGH);
        kill(Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).get(0));
        writing = false; // a quick recovery lets them go on as if nothing had happened
        for (Thread client : clients) {
            client.join(60_000);
        }
        assertEverythingAcknowledgedIsThere(); // by the same program, which has started its server again
        assertThat(periksa()).contains("Semua cocok.");
    }

    /** Starts the program on the data directory and waits until it says where it is. */
    private void start() throws IOException {
        program = java("run", "--data", data.toString(), "--port", "0");
        BufferedReader out = program.inputReader();
        String line;
        address = null;
        while ((address == null || password == null) && (line = out.readLine()) != null) {
            Matcher ready = READY.matcher(line);
            Matcher first = FIRST.matcher(line);
            if (ready.matches()) {
                address = ready.group(1);
            } else if (first.matches()) {
                password = first.group(1);
            }
        }
        assertThat(address).as("the program's address").isNotNull();
        new Thread(() -> out.lines().forEach(said -> {})).start(); // or its log would fill the pipe and hold it up
    }

    private String periksa() throws IOException, InterruptedException {
        Process periksa = java("periksa", "--data", data.toString());
        String text = new String(periksa.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(periksa.waitFor()).as(text).isZero();
        return text;
    }

    private static Process java(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dsip.postgres.fsync=off", // a killed process loses nothing that the system has
                "-cp",
                System.getProperty("java.class.path"),
                SipPpid.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void kill(String pid) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-9", pid.strip()).start().waitFor())
                .isZero();
    }

    private List<Thread> writeUntilNobodyAnswers() {
        List<Thread> clients = new ArrayList<>();
        for (int n = 0; n < CLIENTS; n++) {
            Thread client = new Thread(this::write);
            client.start();
            clients.add(client);
        }
        return clients;
    }

    private void write() {
        try {
            Visitor admin = new Visitor(address).signIn("admin", password);
            while (writing) {
                UUID id = UUID.randomUUID();
                Visitor.Answer answer = admin.post(
                        "/permohonan/baru",
                        "id",
                        id.toString(),
                        "skpd",
                        "BANHUB",
                        "diterima",
                        "2026-03-02",
                        "jalur",
                        "surat",
                        "jenisPemohon",
                        "perseorangan",
                        "nama",
                        "Pemohon",
                        "rincian",
                        "Dokumen " + id);
                if (answer.status() != 200 || !answer.path().equals("/permohonan/" + id)) {
                    return;
                }
                acknowledged.add(id);
            }
        } catch (UncheckedIOException killed) {
            // what was meant to happen
        }
    }

    private void awaitAcknowledged(int count) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (acknowledged.size() < count) {
            assertThat(System.nanoTime())
                    .as("acknowledged " + acknowledged.size())
                    .isLessThan(deadline);
            Thread.sleep(20);
        }
    }

    /** Whoever comes while the server starts again may be turned away, and tries once more. */
    private Optional<Visitor> signIn() {
        try {
            return Optional.of(new Visitor(address).signIn("admin", password));
        } catch (AssertionError | RuntimeException notYet) {
            return Optional.empty();
        }
    }

    private void assertEverythingAcknowledgedIsThere() {
        Visitor admin = Program.await("let in again", this::signIn);
        assertThat(acknowledged).allSatisfy(id -> {
            Visitor.Answer answer = Program.await(
                    "served: " + id,
                    () -> Optional.of(admin.get("/permohonan/" + id)).filter(page -> page.status() == 200));
            assertThat(answer.body()).contains("Dokumen " + id);
        });
    }
}
