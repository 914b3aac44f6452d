package org.sipppid.permohonan.disposisi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A task in a request, given by its owner to a unit.
 *
 * @param pemilik whose request it is
 * @param skpd whose task it is
 * @param nomor of the request
 * @param tenggat the day that the owner has set for the answer, inside the law's
 * @param peristiwa what happened to it since, in order
 */
record Disposisi(
        UUID id,
        UUID permohonan,
        String nomor,
        UUID pemilik,
        UUID skpd,
        String instruksi,
        LocalDate tenggat,
        Instant dibuat,
        Optional<String> oleh,
        List<Peristiwa> peristiwa) {

    /** What was done about a task. */
    record Peristiwa(Jenis jenis, String isi, Instant pada, Optional<String> oleh) {}

    /** The acts on a task. */
    enum Jenis {
        DIJAWAB("Dijawab"),
        DIKEMBALIKAN("Dikembalikan untuk dilengkapi"),
        DITARIK("Ditarik");

        private final String label;

        Jenis(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether an answer is owed. */
    public boolean menunggu() {
        return terakhir().filter(jenis -> jenis != Jenis.DIKEMBALIKAN).isEmpty();
    }

    /** The state in words. */
    public String label() {
        return terakhir().map(Jenis::label).orElse("Menunggu jawaban");
    }

    public boolean lewat(LocalDate hari) {
        return menunggu() && hari.isAfter(tenggat);
    }

    Optional<Jenis> terakhir() {
        return peristiwa.isEmpty()
                ? Optional.empty()
                : Optional.of(peristiwa.get(peristiwa.size() - 1).jenis());
    }
}
