package org.sipppid.dasbor;

import java.util.Set;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A message of the stream, made once for all that get it. */
record Pesan(Set<DataWithMediaType> isi) {

    private static final long RETRY_MS = 1_000;

    /** A board after its time, short and in full; its mark is the event's id, so that a browser asks again from there. */
    static Pesan papan(Lembar lembar, String jam, String waktu) {
        return new Pesan(SseEmitter.event()
                .id(lembar.tanda())
                .name("papan")
                .reconnectTime(RETRY_MS)
                .data(jam + "\n" + waktu + "\n" + lembar.html())
                .build());
    }

    /** What made this board of the one that the reader holds, after its time. */
    static Pesan beda(Lembar lembar, String beda, String jam, String waktu) {
        return new Pesan(SseEmitter.event()
                .id(lembar.tanda())
                .name("beda")
                .reconnectTime(RETRY_MS)
                .data(jam + "\n" + waktu + "\n" + beda)
                .build());
    }

    /** That a board has another mark, for those who show something else that may have changed with it. */
    static Pesan tanda(String tanda, String jam, String waktu) {
        return new Pesan(SseEmitter.event()
                .id(tanda)
                .name("tanda")
                .reconnectTime(RETRY_MS)
                .data(jam + "\n" + waktu)
                .build());
    }

    /** A sign of life: the board that the browser has holds up to this time. */
    static Pesan hadir(String jam, String waktu) {
        return new Pesan(SseEmitter.event()
                .name("hadir")
                .reconnectTime(RETRY_MS)
                .data(jam + "\n" + waktu)
                .build());
    }
}
