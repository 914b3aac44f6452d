package org.sipppid.masukan.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.pemohon.DaftarPemohon;
import org.sipppid.permohonan.RegisterPermohonan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enters invented requests as their units' officers would have, act by act in the order of time. Each act has a desk of
 * its own whose clock stands at that act, so that versions and deadlines are what they would have been.
 */
@Component
class RegisterRekaan {

    private static final String ASAL = "data demonstrasi";

    /** What is entered at an instant for a unit. */
    private record Perbuatan(Instant pada, UUID skpd, Entry entry) {}

    /** An entry in the register as it is open at the act's instant. */
    @FunctionalInterface
    private interface Entry {
        void into(RegisterPermohonan register);
    }

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final DaftarPemohon daftarPemohon;
    private final KalenderBerlaku kalender;
    private final Clock clock;

    RegisterRekaan(
            JdbcClient jdbc,
            Transactions transactions,
            DaftarPemohon daftarPemohon,
            KalenderBerlaku kalender,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.daftarPemohon = daftarPemohon;
        this.kalender = kalender;
        this.clock = clock;
    }

    /**
     * Enters all of them within the caller's transaction, which every act joins: all or nothing.
     *
     * @param petugas the accounts of those units that have one
     */
    void catat(List<Rekaan> semua, Map<UUID, UUID> petugas) {
        List<Perbuatan> acts = new ArrayList<>();
        semua.forEach(rekaan -> addActs(rekaan, acts));
        acts.sort(Comparator.comparing(Perbuatan::pada)); // stable, so that ties keep their order
        Instant now = clock.instant();
        for (Perbuatan act : acts) {
            // Started in the morning, the demonstration has no afternoon yet.
            Clock then = Clock.fixed(act.pada().isAfter(now) ? now : act.pada(), clock.getZone());
            RegisterPermohonan register = new RegisterPermohonan(jdbc, daftarPemohon, kalender, then);
            Actor officer = new Actor(
                    Actor.Role.SKPD, Optional.ofNullable(petugas.get(act.skpd())), Optional.of(act.skpd()), ASAL);
            transactions.at(then).write(officer, () -> act.entry().into(register));
        }
    }

    private static void addActs(Rekaan rekaan, List<Perbuatan> acts) {
        UUID skpd = rekaan.baru().skpd().id();
        acts.add(new Perbuatan(rekaan.dicatat(), skpd, register -> register.catat(rekaan.id(), rekaan.baru())));
        int versi = 0;
        for (Rekaan.Langkah langkah : rekaan.langkah()) {
            int seen = ++versi;
            acts.add(new Perbuatan(langkah.pada(), skpd, register -> {
                if (!register.lakukan(rekaan.id(), seen, langkah.tindakan())) {
                    throw new IllegalStateException("No version " + seen + " of " + rekaan.id());
                }
            }));
        }
    }
}
