package org.sipppid.daftar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.permohonan.DaftarPermohonan;
import org.sipppid.permohonan.Penelusuran;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tenggat;
import org.sipppid.permohonan.Urut;
import org.springframework.stereotype.Component;

/** The lists that a working day begins with: what is late, due today, due next, and the reader's own. */
@Component
class DaftarKerja {

    private static final Urut MENURUT_TEMPO = new Urut(Urut.Kolom.JATUH_TEMPO, false);

    /** One list, what it holds in words, and how many. */
    record Satu(String label, String definisi, String kelas, String ikon, int jumlah, Penelusuran isi) {

        public boolean sama(Penelusuran other) {
            return isi.query().equals(other.query());
        }
    }

    private final DaftarPermohonan daftar;
    private final Transactions transactions;
    private final KalenderBerlaku kalender;
    private final Clock clock;

    DaftarKerja(DaftarPermohonan daftar, Transactions transactions, KalenderBerlaku kalender, Clock clock) {
        this.daftar = daftar;
        this.transactions = transactions;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** @param skpd the code of the unit whose work it is; empty for all units */
    List<Satu> read(Optional<String> skpd, Actor actor) {
        LocalDate hari = LocalDate.now(clock);
        Saringan year = Saringan.diterima(Periode.tahun(hari.getYear()));
        Saringan scope = skpd.map(year::skpd).orElse(year);
        Penelusuran mine =
                Penelusuran.of(Tenggat.berjalan(scope)).hanyaMilikSaya().urut(MENURUT_TEMPO);
        return transactions.read(
                actor,
                () -> List.of(
                        due(Tenggat.LEWAT, Tenggat.LEWAT.label(), "lewat", "peringatan", scope, hari),
                        due(Tenggat.HARI_INI, Tenggat.HARI_INI.label(), "dekat", "jam", scope, hari),
                        due(Tenggat.BESOK, next(hari), "jauh", "jam", scope, hari),
                        new Satu(
                                "Milik saya",
                                DaftarPermohonan.DEFINISI_MILIK_SAYA,
                                "milik",
                                "orang",
                                daftar.count(mine),
                                mine)));
    }

    private Satu due(Tenggat tenggat, String label, String kelas, String ikon, Saringan scope, LocalDate hari) {
        Penelusuran due =
                Penelusuran.of(tenggat.saringan(scope, hari, kalender.kini())).urut(MENURUT_TEMPO);
        return new Satu(label, tenggat.definisi(), kelas, ikon, daftar.count(due), due);
    }

    /** On a Friday the next day of work is not tomorrow. */
    private String next(LocalDate hari) {
        LocalDate next = kalender.kini().menurut(hari).batasWaktu(hari, 1).jatuhTempo();
        return next.equals(hari.plusDays(1)) ? Tenggat.BESOK.label() : "Sampai " + Periode.hariTanggal(next);
    }
}
