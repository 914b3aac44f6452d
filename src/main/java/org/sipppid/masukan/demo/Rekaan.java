package org.sipppid.masukan.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sipppid.permohonan.PermohonanBaru;
import org.sipppid.permohonan.Tindakan;

/**
 * An invented request and its life at the desk.
 *
 * @param dicatat when it was entered, on the day of receipt or the working day after
 * @param langkah what was entered about it later, in order
 */
record Rekaan(UUID id, PermohonanBaru baru, Instant dicatat, List<Langkah> langkah) {

    /** An act as it was entered at an instant. */
    record Langkah(Instant pada, Tindakan tindakan) {}

    /** The same life as it stood at an instant. */
    Rekaan sampai(Instant saat) {
        return new Rekaan(
                id,
                baru,
                dicatat,
                langkah.stream().filter(satu -> satu.pada().isBefore(saat)).toList());
    }

    /** The request and each act, as its unit enters them. */
    List<Perbuatan> perbuatan() {
        UUID skpd = baru.skpd().id();
        List<Perbuatan> acts = new ArrayList<>();
        acts.add(new Perbuatan(dicatat, skpd, register -> register.permohonan().catat(id, baru)));
        for (Langkah satu : langkah) {
            acts.add(new Perbuatan(satu.pada(), skpd, register -> lakukan(register, satu.tindakan())));
        }
        return acts;
    }

    private void lakukan(RegisterTerbuka register, Tindakan tindakan) {
        int versi = register.permohonan().find(id).orElseThrow().versi();
        if (!register.permohonan().lakukan(id, versi, tindakan)) {
            throw new IllegalStateException("No version " + versi + " of " + id);
        }
    }
}
