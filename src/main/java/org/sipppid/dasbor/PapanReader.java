package org.sipppid.dasbor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.keberatan.SaringanKeberatan;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tenggat;
import org.sipppid.rekapitulasi.RekapTersimpan;
import org.sipppid.rekonsiliasi.pernyataan.DaftarPernyataan;
import org.sipppid.rekonsiliasi.temuan.DaftarTemuan;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.stereotype.Component;

/** Makes boards: every figure of one from a single snapshot, counted up to the same place in the order of commits. */
@Component
class PapanReader {

    private static final Actor COUNTER = Actor.program(Actor.Role.HITUNG, "dasbor");

    private final Transactions transactions;
    private final RekapTersimpan rekap;
    private final DaftarPernyataan daftarPernyataan;
    private final DaftarSkpd daftarSkpd;
    private final DaftarPerubahan perubahan;
    private final KegiatanReader kegiatan;
    private final DaftarTemuan daftarTemuan;
    private final KalenderBerlaku kalender;
    private final Clock clock;

    PapanReader(
            Transactions transactions,
            RekapTersimpan rekap,
            DaftarPernyataan daftarPernyataan,
            DaftarSkpd daftarSkpd,
            DaftarPerubahan perubahan,
            KegiatanReader kegiatan,
            DaftarTemuan daftarTemuan,
            KalenderBerlaku kalender,
            Clock clock) {
        this.transactions = transactions;
        this.rekap = rekap;
        this.daftarPernyataan = daftarPernyataan;
        this.daftarSkpd = daftarSkpd;
        this.perubahan = perubahan;
        this.kegiatan = kegiatan;
        this.daftarTemuan = daftarTemuan;
        this.kalender = kalender;
        this.clock = clock;
    }

    Papan read(Lingkup lingkup) {
        return transactions.read(COUNTER, () -> {
            long urutan = rekap.kepala();
            LocalDate hari = LocalDate.now(clock);
            List<Skpd> units = daftarSkpd.all();
            return new Papan(
                    lingkup.bernama(units),
                    hari,
                    clock.instant(),
                    rekap.kohor(lingkup.saringan()),
                    rekap.arus(lingkup.saringan()),
                    count(Tenggat.berjalan(lingkup.saringan())),
                    tenggat(lingkup.saringan(), hari),
                    rekap.waktuLayanan(lingkup.saringan()),
                    rekap.keberatan(keberatan(lingkup)),
                    daftarPernyataan.keadaan(lingkup.periode()),
                    units,
                    perubahan.susunan(),
                    perubahan.terakhir(),
                    kegiatan.latest(lingkup, units, urutan),
                    daftarTemuan.terbuka(lingkup.pilihan()));
        });
    }

    private static SaringanKeberatan keberatan(Lingkup lingkup) {
        SaringanKeberatan received = SaringanKeberatan.diterima(lingkup.periode());
        return lingkup.pilihan().map(received::skpd).orElse(received);
    }

    private Map<Tenggat, Angka> tenggat(Saringan lingkup, LocalDate hari) {
        Map<Tenggat, Angka> counts = new EnumMap<>(Tenggat.class);
        for (Tenggat tenggat : List.of(Tenggat.LEWAT, Tenggat.DEKAT)) {
            counts.put(tenggat, count(tenggat.saringan(lingkup, hari, kalender.kini())));
        }
        return counts;
    }

    private Angka count(Saringan saringan) {
        return new Angka(rekap.jumlah(saringan), saringan);
    }

    /** The mark that a board made now would carry, at the price of one look. */
    String tanda() {
        return transactions.read(
                COUNTER, () -> Papan.tanda(rekap.kepala(), LocalDate.now(clock), perubahan.terakhir()));
    }
}
