package org.sipppid.ketetapan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Ketetapan;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Records decisions on days off and moves the running times that they change: all of it in one transaction, or nothing.
 */
@Component
public class PenetapanLibur {

    private final DaftarKetetapan daftar;
    private final KalenderBerlaku kalender;
    private final List<TenggatBerjalan> register;
    private final Transactions transactions;
    private final Jejak jejak;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PenetapanLibur(
            DaftarKetetapan daftar,
            KalenderBerlaku kalender,
            List<TenggatBerjalan> register,
            Transactions transactions,
            Jejak jejak,
            ApplicationEventPublisher events,
            Clock clock) {
        this.daftar = daftar;
        this.kalender = kalender;
        this.register = register;
        this.transactions = transactions;
        this.jejak = jejak;
        this.events = events;
        this.clock = clock;
    }

    /** What the decisions would change, of what the actor may see. */
    Tinjauan tinjau(List<Usulan> usulan, Actor actor) {
        return transactions.read(actor, () -> {
            Kalender awal = daftar.kalender();
            Tinjauan susunan = susun(usulan, awal);
            return new Tinjauan(
                    susunan.baris(),
                    susunan.kalender(),
                    register.stream()
                            .flatMap(one -> one.tinjau(awal, susunan.kalender()).stream())
                            .toList());
        });
    }

    /** Lays the decisions over a calendar one after the other; each is judged by what those before it left. */
    private Tinjauan susun(List<Usulan> usulan, Kalender awal) {
        LocalDate today = LocalDate.now(clock);
        Kalender sekarang = awal;
        List<Tinjauan.Baris> baris = new ArrayList<>();
        for (Usulan satu : usulan) {
            boolean mengubah = satu.mengubah(sekarang);
            baris.add(new Tinjauan.Baris(satu, mengubah));
            if (mengubah) {
                sekarang = sekarang.dengan(List.of(new Ketetapan(today, satu.tindakan(), satu.libur())));
            }
        }
        return new Tinjauan(List.copyOf(baris), sekarang, List.of());
    }

    /**
     * Records those decisions that make a difference, under an identity of the caller's choice, so that the same form
     * sent twice is one entry.
     *
     * @return how many it recorded; none if nothing would change
     */
    int tetapkan(UUID kelompok, List<Usulan> usulan, Actor actor) {
        return record(kelompok, actor, () -> susun(usulan, daftar.kalender()).perubahan(), Optional.empty());
    }

    /**
     * Strikes a wrong entry by its opposite; none if it is not there, was struck before, or others have meanwhile made
     * its opposite true.
     */
    int batalkan(UUID kelompok, UUID salah, String alasan, Actor actor) {
        return record(
                kelompok,
                actor,
                () -> susun(
                                daftar
                                        .find(salah)
                                        .filter(satu -> !satu.dibatalkan())
                                        .map(KetetapanLibur::kebalikan)
                                        .stream()
                                        .toList(),
                                daftar.kalender())
                        .perubahan(),
                Optional.of(new KetetapanLibur.Pembatalan(salah, alasan)));
    }

    /** The decisions to record, read after nobody else can record any. */
    private interface Perubahan {
        List<Usulan> read();
    }

    private int record(
            UUID kelompok, Actor actor, Perubahan perubahan, Optional<KetetapanLibur.Pembatalan> pembatalan) {
        int recorded = transactions.write(actor, () -> {
            daftar.lockToChange();
            Kalender awal = daftar.kalender();
            List<Usulan> usulan = daftar.kelompok(kelompok).isEmpty() ? perubahan.read() : List.of();
            if (!usulan.isEmpty()) {
                usulan.forEach(satu -> daftar.add(kelompok, satu, pembatalan));
                jejak.catat(
                        pembatalan.isPresent() ? "batalkan ketetapan libur" : "tetapkan libur",
                        usulan.size() + " hari",
                        Optional.of(keputusan(usulan)));
                geser(kelompok, awal, keputusan(usulan), actor);
            }
            return usulan.size();
        });
        kalender.refresh();
        return recorded;
    }

    /** Moves what runs; the origin of each moved record's new version names the decree. */
    private void geser(UUID kelompok, Kalender awal, String keputusan, Actor actor) {
        Kalender sekarang = daftar.kalender();
        Actor mover = new Actor(actor.role(), actor.akun(), actor.skpd(), "kalender: " + keputusan);
        List<Pergeseran> moved = transactions.write(
                mover,
                () -> register.stream()
                        .flatMap(one -> one.geser(awal, sekarang, keputusan).stream())
                        .toList());
        if (!moved.isEmpty()) {
            moved.forEach(satu -> daftar.catat(kelompok, satu));
            events.publishEvent(new TenggatBergeser(kelompok, keputusan, moved));
        }
    }

    /** Moves what an earlier version of the program, with shorter lists, left behind. */
    void susulkan() {
        Actor program = Actor.program(Actor.Role.UTAMA, "kalender");
        if (!tinjau(List.of(), program).pergeseran().isEmpty()) {
            transactions.write(program, () -> {
                daftar.lockToChange();
                geser(UUID.randomUUID(), daftar.kalender(), "daftar libur bawaan program", program);
            });
        }
    }

    /** The decrees in words: one by name, of several the first and their number. */
    private static String keputusan(List<Usulan> usulan) {
        List<String> decrees =
                usulan.stream().map(satu -> satu.libur().keputusan()).distinct().toList();
        return decrees.get(0) + (decrees.size() > 1 ? " dan " + (decrees.size() - 1) + " keputusan lain" : "");
    }
}
