package org.sipppid.dasbor;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** A screen that notes when a board came and up to which place in the order of commits it told; the rest it drops. */
final class TandaSubscriber implements BodySubscriber<Void> {

    /** A board's place, and when it was here. */
    private record Sight(long place, long instant) {}

    private static final String MARK = "\nid:";

    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final List<Sight> sights = new ArrayList<>();
    private int matched = 1; // a stream begins as after a line's end
    private long place;

    private Flow.Subscription stream;

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        stream = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    void hangUp() {
        stream.cancel();
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        long now = System.nanoTime();
        for (ByteBuffer buffer : buffers) {
            while (buffer.hasRemaining()) {
                read((char) buffer.get(), now);
            }
        }
    }

    private void read(char next, long now) {
        if (matched == MARK.length()) {
            if (Character.isDigit(next)) {
                place = place * 10 + Character.digit(next, 10);
                return;
            }
            synchronized (sights) {
                sights.add(new Sight(place, now));
            }
            place = 0;
            matched = 0;
        }
        matched = next == MARK.charAt(matched) ? matched + 1 : next == '\n' ? 1 : 0;
    }

    boolean empty() {
        synchronized (sights) {
            return sights.isEmpty();
        }
    }

    /** When the first board that told of a place was here. */
    long reached(long wanted) {
        synchronized (sights) {
            return sights.stream()
                    .filter(sight -> sight.place() >= wanted)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Place " + wanted + " never came"))
                    .instant();
        }
    }

    @Override
    public void onError(Throwable failure) {
        end.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        end.complete(null);
    }

    @Override
    public CompletionStage<Void> getBody() {
        return end;
    }
}
