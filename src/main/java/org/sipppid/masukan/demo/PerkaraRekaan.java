package org.sipppid.masukan.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.keberatan.Keberatan;
import org.sipppid.keberatan.KeberatanBaru;
import org.sipppid.keberatan.TanggapanAtasan;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.permohonan.Penyelesaian;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.sengketa.Sengketa;
import org.sipppid.sengketa.SengketaBaru;

/** An invented objection, what becomes of it, and the dispute that some end in. */
final class PerkaraRekaan {

    private static final String DAFTARKAN = "daftarkan";

    private final TeksRekaan.Perkara kisah;
    private final List<TeksRekaan.Babak> babak;
    private final MejaRekaan meja;
    private final Optional<UUID> permohonan; // none for what was never asked for
    private final LocalDate diterima;
    private final UUID id;
    private final UUID sengketa;

    PerkaraRekaan(
            TeksRekaan.Perkara kisah,
            List<TeksRekaan.Babak> babak,
            MejaRekaan meja,
            Optional<UUID> permohonan,
            LocalDate diterima) {
        this.kisah = kisah;
        this.babak = babak;
        this.meja = meja;
        this.permohonan = permohonan;
        this.diterima = diterima;
        this.id = uuid("keberatan");
        this.sengketa = uuid("sengketa");
    }

    private UUID uuid(String register) {
        return UUID.nameUUIDFromBytes(("rekaan:" + register + ":" + kisah.perkara()).getBytes(StandardCharsets.UTF_8));
    }

    /** What has been entered before an instant, each act in the afternoon of its day. */
    List<Perbuatan> sampai(Instant saat) {
        List<Perbuatan> acts = new ArrayList<>();
        acts.add(perbuatan(diterima, this::ajukan));
        for (TeksRekaan.Babak satu : babak) {
            LocalDate hari = meja.later(diterima, satu.hari());
            acts.add(perbuatan(hari, register -> lanjutkan(register, satu, hari)));
        }
        return acts.stream().filter(act -> act.pada().isBefore(saat)).toList();
    }

    private Perbuatan perbuatan(LocalDate hari, Perbuatan.Entry entry) {
        return new Perbuatan(meja.at(hari, LocalTime.of(15, 40)), meja.skpd().id(), entry);
    }

    private void ajukan(RegisterTerbuka register) {
        Optional<Permohonan> asked = permohonan.flatMap(register.permohonan()::find);
        Optional<Pemohon> pengaju = asked.isPresent() ? Optional.empty() : Optional.of(meja.pengaju(diterima));
        register.keberatan()
                .catat(
                        id,
                        new KeberatanBaru(
                                meja.skpd(),
                                asked,
                                pengaju,
                                kisah.kuasa().map(PerkaraRekaan::kuasa),
                                kisah.alasan(),
                                asked.map(this::ditemukan).orElse(diterima),
                                diterima,
                                kisah.rincian(),
                                asked.flatMap(Permohonan::tujuan),
                                kisah.kasusPosisi()));
    }

    private static Pemohon kuasa(String nama) {
        return new Pemohon(
                nama,
                Optional.empty(),
                Optional.of("Jalan Contoh Nomor 10, Pontianak"),
                Optional.of("kuasa@contoh.invalid"),
                Optional.empty());
    }

    /** The notice is the ground, or the day after its time ran out (UU 14/2008 Ps 36(1)). */
    private LocalDate ditemukan(Permohonan asked) {
        LocalDate silent = asked.jatuhTempo().plusDays(1);
        return asked.penyelesaian().map(Penyelesaian::tanggal).orElse(silent);
    }

    private void lanjutkan(RegisterTerbuka register, TeksRekaan.Babak satu, LocalDate hari) {
        Keberatan keberatan = register.keberatan().find(id).orElseThrow();
        if (!satu.sengketa()) {
            BabakKeberatan act = new BabakKeberatan(satu, hari, meja.later(hari, 15), kisah.perkara());
            register.keberatan()
                    .lakukan(id, keberatan.versi(), act.tindakan(keberatan))
                    .orElseThrow();
        } else if (satu.tindakan().equals(DAFTARKAN)) {
            Optional<LocalDate> answered = keberatan.tanggapan().map(TanggapanAtasan::tanggal);
            register.sengketa().catat(sengketa, new SengketaBaru(meja.skpd(), keberatan, hari, answered));
        } else {
            Sengketa now = register.sengketa().find(sengketa).orElseThrow();
            register.sengketa()
                    .lakukan(sengketa, now.versi(), new BabakSengketa(satu, hari, kisah.perkara()).tindakan())
                    .orElseThrow();
        }
    }
}
