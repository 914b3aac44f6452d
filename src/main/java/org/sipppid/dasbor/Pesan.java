package org.sipppid.dasbor;

import java.util.Set;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A message of the stream, made once for all that get it. */
record Pesan(Set<DataWithMediaType> isi) {

    private static final long RETRY_MS = 1_000;

    /** A board after its time, short and in full; its mark is the event's id, so that a browser asks again from there. */
    static Pesan papan(Lembar lembar, String jam, String waktu) {
        return of(SseEmitter.event().id(lembar.tanda()), "papan", jam, waktu, lembar.html());
    }

    /** What made this board of the one that the reader holds, after its time. */
    static Pesan beda(Lembar lembar, String beda, String jam, String waktu) {
        return of(SseEmitter.event().id(lembar.tanda()), "beda", jam, waktu, beda);
    }

    /** That a board has another mark, for those who show something else that may have changed with it. */
    static Pesan tanda(String tanda, String jam, String waktu) {
        return of(SseEmitter.event().id(tanda), "tanda", jam, waktu);
    }

    /** A sign of life: the board that the browser has holds up to this time. */
    static Pesan hadir(String jam, String waktu) {
        return of(SseEmitter.event(), "hadir", jam, waktu);
    }

    private static Pesan of(SseEmitter.SseEventBuilder event, String nama, String... lines) {
        return new Pesan(event.name(nama)
                .reconnectTime(RETRY_MS)
                .data(String.join("\n", lines))
                .build());
    }
}
