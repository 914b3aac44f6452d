package org.sipppid.sengketa;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;
import org.sipppid.keberatan.Jam;
import org.sipppid.ketetapan.Pergeseran;
import org.sipppid.ketetapan.TenggatBerjalan;
import org.springframework.stereotype.Repository;

/**
 * Records in open disputes that days off have changed the times that run in them (UU 14/2008 Ps 38, 48; P13 Ps 17, 41).
 * A dispute's page counts its times by the calendar in force, so nothing else is stored of them than such moves: a time
 * that no decree has moved ends where the calendar put it that was known when it began.
 */
@Repository
class PenggeserTenggatSengketa implements TenggatBerjalan {

    /** A running time that ends on another day. */
    private record Geser(Jam jam, JangkaWaktu jangka, LocalDate dari) {}

    private final RegisterSengketa register;
    private final Clock clock;

    PenggeserTenggatSengketa(RegisterSengketa register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public List<Pergeseran> tinjau(Kalender dari, Kalender ke) {
        return register.terbuka(false).stream()
                .flatMap(satu -> geser(satu, dari, ke).stream().map(geser -> pergeseran(satu, geser)))
                .toList();
    }

    @Override
    public List<Pergeseran> geser(Kalender dari, Kalender ke, String keputusan) {
        List<Pergeseran> moved = new ArrayList<>();
        for (Sengketa satu : register.terbuka(true)) {
            List<Geser> all = geser(satu, dari, ke);
            if (!all.isEmpty()) {
                Map<JangkaWaktu, Tindakan.GeserTenggat.Hari> hari = new EnumMap<>(JangkaWaktu.class);
                all.forEach(one -> hari.put(
                        one.jangka(),
                        new Tindakan.GeserTenggat.Hari(one.dari(), one.jam().jatuhTempo())));
                register.lakukan(
                        satu.id(),
                        satu.versi(),
                        new Tindakan.GeserTenggat(LocalDate.now(clock), keputusan, hari, satu.tahapSejak()));
                all.forEach(one -> moved.add(pergeseran(satu, one)));
            }
        }
        return moved;
    }

    private List<Geser> geser(Sengketa satu, Kalender dari, Kalender ke) {
        PerjalananSengketa jalan = register.perjalanan(satu.id());
        List<Geser> moved = new ArrayList<>();
        for (Jam jam : berjalan(satu, jalan, LocalDate.now(clock), ke)) {
            JangkaWaktu jangka = jam.jangka().orElseThrow();
            LocalDate before = jalan.tergeser().getOrDefault(jangka, semula(satu, jalan, jangka, dari));
            if (!before.equals(jam.jatuhTempo())) {
                moved.add(new Geser(jam, jangka, before));
            }
        }
        return moved;
    }

    /** Where a time ended when it began. */
    private LocalDate semula(Sengketa satu, PerjalananSengketa jalan, JangkaWaktu jangka, Kalender dari) {
        return berjalan(satu, jalan, jalan.dicatat(jangka), dari).stream()
                .filter(jam -> jam.jangka().orElseThrow() == jangka)
                .map(Jam::jatuhTempo)
                .findFirst()
                .orElseThrow();
    }

    /** The times that run in working days, counted by the calendar as it was known on a day. */
    private static List<Jam> berjalan(Sengketa satu, PerjalananSengketa jalan, LocalDate hari, Kalender kalender) {
        return new JamSengketa(satu, jalan.terjadi(), hari, hari, kalender)
                .daftar().stream()
                        .filter(Jam::berjalan)
                        .filter(jam -> jam.jangka()
                                .filter(jangka -> jangka.satuan() == JangkaWaktu.Satuan.HARI_KERJA)
                                .isPresent())
                        .toList();
    }

    private static Pergeseran pergeseran(Sengketa satu, Geser geser) {
        return new Pergeseran(
                "sengketa",
                satu.id(),
                satu.skpd(),
                satu.nomor(),
                geser.jam().apa(),
                geser.dari(),
                geser.jam().jatuhTempo());
    }
}
