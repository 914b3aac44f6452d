package org.sipppid.dasbor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.rekapitulasi.Rekapitulasi;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.stereotype.Component;

/** Makes boards: every figure of one from a single snapshot, counted up to the same place in the order of commits. */
@Component
class PapanReader {

    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "dasbor");

    private final Transactions transactions;
    private final Rekapitulasi rekapitulasi;
    private final DaftarSkpd daftarSkpd;
    private final KegiatanReader kegiatan;
    private final Clock clock;

    PapanReader(
            Transactions transactions,
            Rekapitulasi rekapitulasi,
            DaftarSkpd daftarSkpd,
            KegiatanReader kegiatan,
            Clock clock) {
        this.transactions = transactions;
        this.rekapitulasi = rekapitulasi;
        this.daftarSkpd = daftarSkpd;
        this.kegiatan = kegiatan;
        this.clock = clock;
    }

    Papan read(Lingkup lingkup) {
        return transactions.read(COUNTER, () -> {
            long urutan = rekapitulasi.kepala();
            List<Skpd> units = daftarSkpd.all();
            return new Papan(
                    lingkup,
                    LocalDate.now(clock),
                    clock.instant(),
                    rekapitulasi.kohor(lingkup.saringan(), urutan),
                    rekapitulasi.arus(lingkup.saringan(), urutan),
                    units,
                    kegiatan.latest(lingkup.skpd(), units, urutan));
        });
    }

    /** The mark that a board made now would carry, at the price of one look. */
    String tanda() {
        long urutan = transactions.read(COUNTER, rekapitulasi::kepala);
        return Papan.tanda(urutan, LocalDate.now(clock));
    }
}
