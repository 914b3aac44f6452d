package org.sipppid.dasbor;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * A browser that listens to a board. Only the newest message waits for it: one that reads slowly misses what is already
 * out of date, and holds up nobody else.
 */
final class Pendengar {

    private final UUID akun;
    private final HttpSession session;
    private final SseEmitter emitter;
    private final Executor executor;
    private final boolean ringkas;
    private final AtomicReference<Cetakan> waiting = new AtomicReference<>();
    private final AtomicReference<Pesan> greeting = new AtomicReference<>();
    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile String tanda;
    private volatile boolean ended;
    private Lembar dipegang; // by the browser, from this stream; touched by the one who sends

    /**
     * @param tanda the mark of the board that the browser already shows
     * @param ringkas whether it wants to know of another mark only, and not the board
     */
    Pendengar(UUID akun, HttpSession session, SseEmitter emitter, Executor executor, String tanda, boolean ringkas) {
        this.akun = akun;
        this.session = session;
        this.emitter = emitter;
        this.executor = executor;
        this.tanda = tanda;
        this.ringkas = ringkas;
    }

    boolean ringkas() {
        return ringkas;
    }

    UUID akun() {
        return akun;
    }

    boolean shows(String other) {
        return tanda.equals(other);
    }

    /** Whether the sign-in that opened the stream still holds. */
    boolean signedIn() {
        try {
            session.getCreationTime();
            return true;
        } catch (IllegalStateException signedOut) {
            return false;
        }
    }

    /** A new board, in place of one that still waits. */
    void show(Cetakan board) {
        tanda = board.lembar().tanda();
        waiting.set(board);
        drain();
    }

    /** That there is another board, for one who wants no more. */
    void note(String mark, Pesan words) {
        tanda = mark;
        greeting.set(words);
        drain();
    }

    /** A sign of life, unless something that says more still waits. */
    void greet(Pesan words) {
        greeting.compareAndSet(null, words);
        drain();
    }

    /** Ends the stream; the browser may ask again and is then judged again. */
    void end() {
        if (!ended) {
            ended = true;
            executor.execute(emitter::complete);
        }
    }

    private void drain() {
        if (sending.compareAndSet(false, true)) {
            executor.execute(this::sendAll);
        }
    }

    private void sendAll() {
        do {
            while (something() && !ended) {
                sendNext();
            }
            sending.set(false);
            // what arrived between the last look and the line above must not wait for the next message
        } while (!ended && something() && sending.compareAndSet(false, true));
    }

    private boolean something() {
        return waiting.get() != null || greeting.get() != null;
    }

    private void sendNext() {
        Cetakan board = waiting.getAndSet(null);
        Pesan words = greeting.getAndSet(null);
        if (board != null) {
            send(board.untuk(dipegang));
            dipegang = board.lembar();
        } else if (words != null) {
            send(words);
        }
    }

    private void send(Pesan pesan) {
        try {
            emitter.send(pesan.isi());
        } catch (IOException | IllegalStateException gone) {
            ended = true; // the container closes what the browser has left
        }
    }
}
