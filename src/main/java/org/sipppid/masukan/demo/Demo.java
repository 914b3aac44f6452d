package org.sipppid.masukan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.akun.DaftarAkun;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Sealer;
import org.sipppid.basisdata.Transactions;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Fills an empty installation with a demonstration before the first page is served, and says who may enter. On a
 * demonstration it changes nothing; anything else it refuses.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty("sip.demo")
class Demo implements SmartInitializingSingleton {

    private static final Actor ACTOR = Actor.program(Actor.Role.UTAMA, "mulai demonstrasi");

    private final DaftarSkpd daftarSkpd;
    private final DaftarAkun daftarAkun;
    private final RegisterRekaan register;
    private final PernyataanRekaan pernyataan;
    private final Transactions transactions;
    private final Sealer sealer;
    private final KalenderBerlaku kalender;
    private final Clock clock;

    Demo(
            DaftarSkpd daftarSkpd,
            DaftarAkun daftarAkun,
            RegisterRekaan register,
            PernyataanRekaan pernyataan,
            Transactions transactions,
            Sealer sealer,
            KalenderBerlaku kalender,
            Clock clock) {
        this.daftarSkpd = daftarSkpd;
        this.daftarAkun = daftarAkun;
        this.register = register;
        this.pernyataan = pernyataan;
        this.transactions = transactions;
        this.sealer = sealer;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** One transaction: a start that is cut off leaves the installation as empty as it was. */
    @Override
    public void afterSingletonsInstantiated() {
        Map<AkunDemo, UUID> akun = new EnumMap<>(AkunDemo.class);
        try {
            transactions.write(ACTOR, () -> {
                if (daftarSkpd.tandaiDemo()) {
                    fill(akun);
                }
            });
        } catch (DataIntegrityViolationException notEmpty) {
            throw new IllegalStateException(
                    "--demo hanya untuk basis data kosong, dan ini bukan basis data kosong: sudah ada permohonan, cetakan"
                            + " atau akun petugas di dalamnya. Tidak ada yang diubah. Jalankan tanpa --demo, atau beri"
                            + " tempat lain: ./sip run --demo --data DIREKTORI-BARU");
        }
        sealer.sealAll();
        declare(akun);
        sealer.sealAll();
    }

    /** Each desk for itself, as it would be done: nobody else may declare its months. */
    private void declare(Map<AkunDemo, UUID> akun) {
        akun.forEach((desk, id) -> desk.skpd()
                .flatMap(kode -> transactions.read(ACTOR, () -> daftarSkpd.find(kode)))
                .ifPresent(unit -> pernyataan.nyatakan(desk, unit, id)));
    }

    private void fill(Map<AkunDemo, UUID> made) {
        List<Skpd> units = daftarSkpd.all();
        Map<UUID, UUID> petugas = new HashMap<>();
        for (AkunDemo akun : AkunDemo.values()) {
            Optional<Skpd> skpd = akun.skpd().flatMap(daftarSkpd::find);
            UUID id = daftarAkun.add(akun.namaPengguna(), akun.nama(), akun.peran(), skpd, AkunDemo.SANDI);
            made.put(akun, id);
            skpd.ifPresent(unit -> petugas.put(unit.id(), id));
        }
        TahunRekaan tahun =
                new TahunRekaan(new TeksRekaan(), kalender.kini(), clock.getZone(), LocalDate.now(clock), units);
        register.catat(tahun.susun().perbuatan(), petugas);
    }

    @EventListener(WebServerInitializedEvent.class)
    @Order(1) // after the address
    void ready() {
        System.out.println(
                "DATA DEMONSTRASI: semua permohonan, keberatan, sengketa, dan pemohon rekaan. Kata sandi semua akun di bawah: "
                        + AkunDemo.SANDI);
        for (AkunDemo akun : AkunDemo.values()) {
            System.out.println(String.format(Locale.ROOT, "  %-16s %s", akun.namaPengguna(), akun.nama()));
        }
        System.out.flush();
    }
}
