package org.sipppid.dasbor;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.sipppid.Program;
import org.sipppid.Visitor;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How soon after its commit a request is on the screens of five hundred who watch, while two hundred a second come in. */
final class WaktuLayar {

    private static final int CLIENTS = 500;
    private static final int PER_SECOND = 200;
    private static final int WARM_UP_SECONDS = 20;
    private static final List<String> GROUPS = List.of("biro", "dinas", "badan", "rsud");

    private static final AtomicInteger COUNT = new AtomicInteger(); // no number twice in one register

    private WaktuLayar() {}

    /** All watch the board of all units; then every tenth one that of a group of units. */
    static Map<String, Double> measure(boolean small, PrintStream out) throws Exception {
        Map<String, Double> results = new LinkedHashMap<>();
        results.putAll(measure(small, List.of(""), "layar", out));
        List<String> scopes = new ArrayList<>(Collections.nCopies(9 * GROUPS.size(), ""));
        GROUPS.forEach(group -> scopes.add("&skpd=" + group));
        results.putAll(measure(small, scopes, "layar_kelompok", out));
        return results;
    }

    private static Map<String, Double> measure(boolean small, List<String> scopes, String name, PrintStream out)
            throws Exception {
        Program program = Program.shared();
        Visitor visitor = program.visitor(program.utama());
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<TandaSubscriber> screens = new ArrayList<>();
        for (int n = 0; n < CLIENTS; n++) {
            TandaSubscriber screen = new TandaSubscriber();
            screens.add(screen);
            String address = "/dasbor/aliran?periode=2026" + scopes.get(n % scopes.size());
            HttpRequest request = HttpRequest.newBuilder(URI.create(program.address(address)))
                    .header("Accept", "text/event-stream")
                    .header("Cookie", visitor.cookies())
                    .build();
            client.sendAsync(request, answer -> screen);
        }
        while (screens.stream().anyMatch(TandaSubscriber::empty)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        write(program, WARM_UP_SECONDS);
        Map<UUID, Long> committed = write(program, small ? 5 : 30);
        TimeUnit.SECONDS.sleep(3);
        List<Double> latencies = new ArrayList<>();
        places(program).forEach((id, place) -> {
            Long instant = committed.get(id);
            if (instant != null) {
                screens.forEach(screen -> latencies.add((screen.reached(place) - instant) / 1e6));
            }
        });
        screens.forEach(TandaSubscriber::hangUp);
        double median = BacaPapan.at(latencies, 0.5);
        double p99 = BacaPapan.at(latencies, 0.99);
        out.printf(
                Locale.ROOT,
                "%nDari commit ke layar: %d layar, %d lingkup, %d permohonan (%d per detik): median %.0f ms, p99 %.0f ms%n",
                CLIENTS,
                scopes.stream().distinct().count(),
                committed.size(),
                PER_SECOND,
                median,
                p99);
        Map<String, Double> results = new LinkedHashMap<>();
        results.put(name + ".permohonan", (double) committed.size());
        results.put(name + ".median_ms", median);
        results.put(name + ".p99_ms", p99);
        return results;
    }

    private static Map<UUID, Long> write(Program program, int seconds) throws InterruptedException {
        Map<UUID, Long> committed = new ConcurrentHashMap<>();
        ScheduledExecutorService writers = Executors.newScheduledThreadPool(8);
        writers.scheduleAtFixedRate(
                () -> writers.execute(() -> {
                    UUID id = UUID.randomUUID();
                    HargaTulis.insert(
                            program.bean(Transactions.class),
                            program.bean(JdbcClient.class),
                            id,
                            COUNT.incrementAndGet());
                    committed.put(id, System.nanoTime());
                }),
                0,
                TimeUnit.SECONDS.toMicros(1) / PER_SECOND,
                TimeUnit.MICROSECONDS);
        TimeUnit.SECONDS.sleep(seconds);
        writers.shutdownNow();
        writers.awaitTermination(10, TimeUnit.SECONDS);
        return committed;
    }

    private static Map<UUID, Long> places(Program program) {
        Map<UUID, Long> places = new LinkedHashMap<>();
        program.bean(Transactions.class).read(Actor.program(Actor.Role.PERIKSA, "bench"), () -> {
            program.bean(JdbcClient.class)
                    .sql("select id, urutan from permohonan_versi where versi = 1 and urutan is not null")
                    .query(row -> {
                        places.put(row.getObject(1, UUID.class), row.getLong(2));
                    });
            return true;
        });
        return places;
    }
}
