package org.sipppid.surel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Does the daily work, once on a working day from its hour on, whichever node comes first. That it was done and what it
 * queued are one transaction, so a crash leaves both or neither (docs/adr/0008).
 */
@Component
class JadwalHarian {

    private static final Actor ACTOR = Actor.program(Actor.Role.UTAMA, "pekerjaan harian");

    private final List<PekerjaanHarian> pekerjaan;
    private final PengaturanSurel pengaturan;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final KalenderBerlaku kalender;
    private final Clock clock;
    private LocalDate selesai = LocalDate.MIN;

    JadwalHarian(
            List<PekerjaanHarian> pekerjaan,
            PengaturanSurel pengaturan,
            Transactions transactions,
            JdbcClient jdbc,
            KalenderBerlaku kalender,
            Clock clock) {
        this.pekerjaan = pekerjaan;
        this.pengaturan = pengaturan;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** Does what is due and was not done yet. */
    void jalankan() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate hari = now.toLocalDate();
        if (hari.equals(selesai) || !kalender.kini().menurut(hari).hariKerja(hari) || now.getHour() < jam()) {
            return;
        }
        for (PekerjaanHarian satu : pekerjaan) {
            transactions.write(ACTOR, () -> {
                if (tandai(satu.nama(), hari)) {
                    satu.antrekan(hari);
                }
            });
        }
        selesai = hari;
    }

    private int jam() {
        return transactions.read(
                ACTOR, () -> pengaturan.find().map(Peladen::jamHarian).orElse(Peladen.JAM_HARIAN));
    }

    /** True for one node; another that comes meanwhile waits here for the first one's end. */
    private boolean tandai(String nama, LocalDate hari) {
        return jdbc.sql("insert into pekerjaan_harian (nama, hari) values (:nama, :hari) on conflict do nothing")
                        .param("nama", nama)
                        .param("hari", hari)
                        .update()
                > 0;
    }
}
