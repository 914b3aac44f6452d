package org.sipppid.permohonan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sipppid.kalender.Kalender;
import org.sipppid.ketetapan.Pergeseran;
import org.sipppid.ketetapan.TenggatBerjalan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts all due dates of running requests again when the days off change (UU 14/2008 Ps 22(7)-(8), P21 Ps 31-33). */
@Repository
class PenggeserTenggat implements TenggatBerjalan {

    private static final String RUNNING = "select " + PermohonanRow.COLUMNS
            + " from permohonan p where p.hasil = 'berjalan' order by p.jatuh_tempo, p.nomor, p.id";

    private final JdbcClient jdbc;
    private final RegisterPermohonan register;
    private final Clock clock;

    PenggeserTenggat(JdbcClient jdbc, RegisterPermohonan register, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public List<Pergeseran> tinjau(Kalender dari, Kalender ke) {
        return running(RUNNING).stream()
                .flatMap(satu -> pergeseran(satu, ke).stream())
                .toList();
    }

    @Override
    public List<Pergeseran> geser(Kalender dari, Kalender ke, String keputusan) {
        List<Pergeseran> moved = new ArrayList<>();
        for (Permohonan satu : running(RUNNING + " for update")) {
            List<Pergeseran> pergeseran = pergeseran(satu, ke);
            if (!pergeseran.isEmpty()) {
                register.lakukan(satu.id(), satu.versi(), new Tindakan.GeserTenggat(LocalDate.now(clock), keputusan));
                moved.addAll(pergeseran);
            }
        }
        return moved;
    }

    private List<Permohonan> running(String sql) {
        return jdbc.sql(sql).query(PermohonanRow::map).list();
    }

    /** Those of a request's due dates that the calendar gives another day; the state itself counts them. */
    private List<Pergeseran> pergeseran(Permohonan satu, Kalender kalender) {
        Keadaan stored = satu.keadaan();
        Keadaan counted = stored.dihitung(Optional.empty(), satu.diterimaJam(), kalender.menurut(LocalDate.now(clock)));
        List<Pergeseran> moved = new ArrayList<>();
        add(moved, satu, "Jatuh tempo", Optional.of(stored.jatuhTempo()), Optional.of(counted.jatuhTempo()));
        add(moved, satu, "Jatuh tempo menurut Perki", stored.jatuhTempoPerki(), counted.jatuhTempoPerki());
        add(moved, satu, "Kelengkapan", stored.jatuhTempoTahap(), counted.jatuhTempoTahap());
        return moved;
    }

    private static void add(
            List<Pergeseran> moved,
            Permohonan satu,
            String tenggat,
            Optional<LocalDate> stored,
            Optional<LocalDate> counted) {
        if (!stored.equals(counted)) {
            moved.add(new Pergeseran(
                    "permohonan",
                    satu.id(),
                    satu.skpd(),
                    satu.nomor(),
                    tenggat,
                    stored.orElseThrow(),
                    counted.orElseThrow()));
        }
    }
}
