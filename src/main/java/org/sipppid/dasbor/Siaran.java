package org.sipppid.dasbor;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.sipppid.akun.DaftarAkun;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Sealed;
import org.sipppid.basisdata.Transactions;
import org.sipppid.web.Format;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Broadcasts boards: prints each scope once per change and sends it to everybody who listens. Of one scope only one
 * thread prints at a time, so that its boards leave in the order of commits; others send, so that a browser that does not
 * read holds up nobody.
 */
@Component
@ConditionalOnWebApplication
class Siaran implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Siaran.class);
    private static final Actor READER = Actor.program(Actor.Role.MASUK, "siaran dasbor");
    private static final int PRINTERS = 3;
    private static final long AGAIN_MS = 50;
    private static final int SENDERS = 32;
    private static final long LOOK_SECONDS = 10;
    private static final long NEVER = 0;

    private final PapanReader reader;
    private final PapanPrinter papanPrinter;
    private final DaftarAkun daftarAkun;
    private final Transactions transactions;
    private final Format format;
    private final Clock clock;
    private final Map<Lingkup, Saluran> saluran = new ConcurrentHashMap<>();
    private ScheduledExecutorService printer;
    private ExecutorService sender;
    private volatile boolean running;

    Siaran(
            PapanReader reader,
            PapanPrinter papanPrinter,
            DaftarAkun daftarAkun,
            Transactions transactions,
            Format format,
            Clock clock) {
        this.reader = reader;
        this.papanPrinter = papanPrinter;
        this.daftarAkun = daftarAkun;
        this.transactions = transactions;
        this.format = format;
        this.clock = clock;
    }

    /**
     * Opens a stream that begins with what changed since the board with the given mark; none while the program stops.
     *
     * @param ringkas whether the reader wants to know that something has changed, and not the board
     */
    Optional<SseEmitter> open(Lingkup lingkup, String sejak, UUID akun, HttpSession session, boolean ringkas) {
        if (!running) {
            return Optional.empty();
        }
        SseEmitter emitter = new SseEmitter(NEVER);
        Pendengar pendengar = new Pendengar(akun, session, emitter, sender, sejak, ringkas);
        emitter.onCompletion(() -> leave(lingkup, pendengar));
        Saluran channel = saluran.compute(lingkup, (same, known) -> {
            Saluran joined = known == null ? new Saluran(lingkup) : known;
            joined.pendengar().add(pendengar);
            return joined;
        });
        printer.execute(() -> guarded(() -> welcome(channel, pendengar)));
        return Optional.of(emitter);
    }

    private void welcome(Saluran channel, Pendengar pendengar) {
        Instant now = clock.instant();
        if (pendengar.shows(reader.tanda())) {
            pendengar.greet(hadir(now));
        } else {
            schedule(channel);
        }
    }

    private void leave(Lingkup lingkup, Pendengar pendengar) {
        saluran.computeIfPresent(lingkup, (same, channel) -> {
            channel.pendengar().remove(pendengar);
            return channel.pendengar().isEmpty() ? null : channel;
        });
    }

    @EventListener
    void sealed(Sealed sealed) {
        saluran.values().forEach(this::schedule);
    }

    private void schedule(Saluran channel) {
        if (running && channel.claim()) {
            printer.schedule(() -> turn(channel), channel.pause(), TimeUnit.NANOSECONDS);
        }
    }

    /** A printing that finds the one before it at work comes again, and holds up no other scope meanwhile. */
    private void turn(Saluran channel) {
        guarded(() -> {
            if (!channel.inTurn(() -> print(channel))) {
                printer.schedule(() -> turn(channel), AGAIN_MS, TimeUnit.MILLISECONDS);
            }
        });
    }

    private void print(Saluran channel) {
        channel.begin();
        Map<Boolean, List<Pendengar>> brief =
                channel.pendengar().stream().collect(Collectors.partitioningBy(Pendengar::ringkas));
        if (!brief.get(true).isEmpty()) {
            Instant now = clock.instant();
            String tanda = reader.tanda();
            Pesan pesan = Pesan.tanda(tanda, format.jam(now), format.waktu(now));
            brief.get(true).stream()
                    .filter(pendengar -> !pendengar.shows(tanda))
                    .forEach(pendengar -> pendengar.note(tanda, pesan));
        }
        if (!brief.get(false).isEmpty()) {
            Lembar lembar = papanPrinter.print(channel.lingkup());
            Cetakan cetakan = new Cetakan(lembar, format.jam(lembar.saat()), format.waktu(lembar.saat()));
            brief.get(false).stream()
                    .filter(pendengar -> !pendengar.shows(lembar.tanda()))
                    .forEach(pendengar -> pendengar.show(cetakan));
        }
    }

    /** Looks by itself as well: for a lost notification, a new day, and accounts that may listen no longer. */
    void look() {
        Set<UUID> active = transactions.read(READER, daftarAkun::aktif);
        Instant now = clock.instant();
        String tanda = reader.tanda();
        for (Saluran channel : saluran.values()) {
            for (Pendengar pendengar : channel.pendengar()) {
                if (!active.contains(pendengar.akun()) || !pendengar.signedIn()) {
                    pendengar.end();
                } else if (pendengar.shows(tanda)) {
                    pendengar.greet(hadir(now));
                } else {
                    schedule(channel);
                }
            }
        }
    }

    private Pesan hadir(Instant now) {
        return Pesan.hadir(format.jam(now), format.waktu(now));
    }

    /** A failure costs one message; the next look finds what it would have said. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            if (running) {
                LOG.warn("Siaran dasbor tertunda: {}", failure.getMessage());
            }
        }
    }

    @Override
    public void start() {
        printer = Executors.newScheduledThreadPool(PRINTERS, daemon("dasbor-cetak"));
        sender = Executors.newFixedThreadPool(SENDERS, daemon("dasbor-kirim"));
        running = true;
        printer.scheduleWithFixedDelay(() -> guarded(this::look), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private static ThreadFactory daemon(String name) {
        AtomicInteger count = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Comes before the server's graceful stop, which would wait for streams that never end by themselves. */
    @Override
    public void stop() {
        running = false;
        printer.shutdownNow();
        try {
            printer.awaitTermination(2, TimeUnit.SECONDS); // what is in print may still be sent
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        saluran.values().forEach(channel -> channel.pendengar().forEach(Pendengar::end));
        saluran.clear(); // a printing that was claimed and dropped would keep its channel silent after a new start
        sender.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
