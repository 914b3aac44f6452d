package org.sipppid.dasbor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.kalender.Periode;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Saringan;
import org.sipppid.permohonan.Tenggat;
import org.sipppid.rekapitulasi.RekapTersimpan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.web.Format;
import org.springframework.stereotype.Component;

/** Reads what is due first: of the units that an officer answers for, for PPID Utama of all units or those looked at. */
@Component
class JatuhTempoReader {

    private static final int SHOWN = 6;

    private final RegisterPermohonan register;
    private final RekapTersimpan rekap;
    private final DaftarSkpd daftarSkpd;
    private final Transactions transactions;
    private final KalenderBerlaku kalender;
    private final Format format;
    private final Clock clock;

    JatuhTempoReader(
            RegisterPermohonan register,
            RekapTersimpan rekap,
            DaftarSkpd daftarSkpd,
            Transactions transactions,
            KalenderBerlaku kalender,
            Format format,
            Clock clock) {
        this.register = register;
        this.rekap = rekap;
        this.daftarSkpd = daftarSkpd;
        this.transactions = transactions;
        this.kalender = kalender;
        this.format = format;
        this.clock = clock;
    }

    /** @param asked the units that are looked at; an officer of a unit must see to the own ones, whatever they are */
    JatuhTempo read(Optional<String> asked, Actor actor) {
        LocalDate hari = LocalDate.now(clock);
        Saringan year = Saringan.diterima(Periode.tahun(hari.getYear()));
        return transactions.read(actor, () -> {
            Optional<String> units = daftarSkpd.kodeSesi().or(() -> asked);
            Saringan due = Tenggat.MENDESAK.saringan(units.map(year::skpd).orElse(year), hari, kalender.kini());
            return new JatuhTempo(
                    register.terdekat(due, SHOWN).stream()
                            .map(satu -> row(satu, hari))
                            .toList(),
                    rekap.jumlah(due),
                    due);
        });
    }

    private JatuhTempo.Baris row(Permohonan permohonan, LocalDate hari) {
        LocalDate due = permohonan.jatuhTempo();
        return new JatuhTempo.Baris(
                permohonan.id(), permohonan.nomor(), permohonan.rincian(), when(due, hari), due.isBefore(hari));
    }

    private String when(LocalDate due, LocalDate hari) {
        if (due.isBefore(hari)) {
            return "lewat " + format.angka(kalender.kini().menurut(hari).hariKerja(due, hari)) + " hk";
        }
        if (due.equals(hari)) {
            return "hari ini";
        }
        return due.equals(hari.plusDays(1)) ? "besok" : format.pendek(due);
    }
}
