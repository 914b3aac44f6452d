package org.sipppid.masukan.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Sealer;
import org.sipppid.basisdata.Transactions;
import org.sipppid.keberatan.RegisterKeberatan;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.pemohon.DaftarPemohon;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.sengketa.RegisterSengketa;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enters what is invented as the units' officers would have, act by act in the order of time. Each act has a desk of its
 * own whose clock stands at that act, so that versions and deadlines are what they would have been.
 */
@Component
class RegisterRekaan {

    private static final String ASAL = "data demonstrasi";

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
     * Enters all of them within the caller's transaction, which every act joins: all or nothing. Each day's entries are
     * sealed on their day, so that the register can be asked what it knew on any day of the year.
     *
     * @param petugas the accounts of those units that have one
     */
    void catat(List<Perbuatan> semua, Map<UUID, UUID> petugas) {
        Instant now = clock.instant();
        List<Perbuatan> inOrder = semua.stream() // stable, so that ties keep their order
                .sorted(Comparator.comparing(Perbuatan::pada))
                .toList();
        Optional<Clock> last = Optional.empty();
        for (Perbuatan act : inOrder) {
            // Started in the morning, the demonstration has no afternoon yet.
            Clock then = Clock.fixed(act.pada().isAfter(now) ? now : act.pada(), clock.getZone());
            last.filter(before -> !LocalDate.now(before).equals(LocalDate.now(then)))
                    .ifPresent(this::seal);
            last = Optional.of(then);
            RegisterTerbuka register = open(then);
            Actor officer = new Actor(
                    Actor.Role.SKPD, Optional.ofNullable(petugas.get(act.skpd())), Optional.of(act.skpd()), ASAL);
            transactions.at(then).write(officer, () -> act.entry().into(register));
        }
        last.ifPresent(this::seal);
    }

    private void seal(Clock then) {
        new Sealer(transactions.at(then), jdbc, then).sealAll();
    }

    private RegisterTerbuka open(Clock then) {
        RegisterPermohonan permohonan = new RegisterPermohonan(jdbc, daftarPemohon, kalender, then);
        return new RegisterTerbuka(
                permohonan,
                new RegisterKeberatan(jdbc, daftarPemohon, permohonan, kalender, then),
                new RegisterSengketa(jdbc, kalender, then));
    }
}
