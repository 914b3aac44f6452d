package org.sipppid.keberatan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;
import org.sipppid.ketetapan.Pergeseran;
import org.sipppid.ketetapan.TenggatBerjalan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the answer's due dates of running objections again when the days off change (UU 14/2008 Ps 36(2), P21 Ps 44(1)). */
@Repository
class PenggeserTenggatKeberatan implements TenggatBerjalan {

    private static final String RUNNING = "select " + KeberatanMapper.COLUMNS
            + " from keberatan k where k.tahap in ('dipertimbangkan', 'diproses') order by k.jatuh_tempo, k.nomor, k.id";

    private final JdbcClient jdbc;
    private final RegisterKeberatan register;
    private final Clock clock;

    PenggeserTenggatKeberatan(JdbcClient jdbc, RegisterKeberatan register, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public List<Pergeseran> tinjau(Kalender dari, Kalender ke) {
        return running(RUNNING).stream()
                .flatMap(satu -> pergeseran(satu, counted(satu, ke, "")).stream())
                .toList();
    }

    @Override
    public List<Pergeseran> geser(Kalender dari, Kalender ke, String keputusan) {
        List<Pergeseran> moved = new ArrayList<>();
        for (Keberatan satu : running(RUNNING + " for update")) {
            Tindakan.GeserTenggat geser = counted(satu, ke, keputusan);
            List<Pergeseran> pergeseran = pergeseran(satu, geser);
            if (!pergeseran.isEmpty()) {
                register.lakukan(satu.id(), satu.versi(), geser);
                moved.addAll(pergeseran);
            }
        }
        return moved;
    }

    private List<Keberatan> running(String sql) {
        return jdbc.sql(sql).query(KeberatanMapper::map).list();
    }

    private Tindakan.GeserTenggat counted(Keberatan satu, Kalender kalender, String keputusan) {
        LocalDate today = LocalDate.now(clock);
        Kalender known = kalender.menurut(today);
        return new Tindakan.GeserTenggat(
                today,
                keputusan,
                known.batasWaktu(satu.diterima(), JangkaWaktu.TANGGAPAN.hari()).jatuhTempo(),
                known.batasWaktu(satu.didaftarkan(), JangkaWaktu.TANGGAPAN_PERKI.hari())
                        .jatuhTempo(),
                satu.tahapSejak());
    }

    private static List<Pergeseran> pergeseran(Keberatan satu, Tindakan.GeserTenggat geser) {
        List<Pergeseran> moved = new ArrayList<>();
        add(moved, satu, "Jatuh tempo tanggapan", satu.jatuhTempo(), geser.jatuhTempo());
        add(moved, satu, "Jatuh tempo tanggapan menurut Perki", satu.jatuhTempoPerki(), geser.jatuhTempoPerki());
        return moved;
    }

    private static void add(List<Pergeseran> moved, Keberatan satu, String tenggat, LocalDate dari, LocalDate ke) {
        if (!dari.equals(ke)) {
            moved.add(new Pergeseran("keberatan", satu.id(), satu.skpd(), satu.nomor(), tenggat, dari, ke));
        }
    }
}
