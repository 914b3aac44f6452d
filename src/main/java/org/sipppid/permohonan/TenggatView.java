package org.sipppid.permohonan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sipppid.kalender.BatasWaktu;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;

/**
 * The time of a request as its page shows it (UU 14/2008 Ps 22(7)).
 *
 * @param dicatat how its due date was counted; empty if the list known at entry does not give that date
 * @param kini what the list known today gives, where a later decree made it another date
 * @param lewat working days past the due date; empty unless it runs and is late
 * @param tanpaDaftar the years of its closed run in which only weekends were passed over
 */
record TenggatView(
        Optional<BatasWaktu> dicatat, Optional<BatasWaktu> kini, Optional<Integer> lewat, List<Integer> tanpaDaftar) {

    private static final JangkaWaktu JANGKA_WAKTU = JangkaWaktu.PEMBERITAHUAN_TERTULIS;

    static TenggatView of(Permohonan permohonan, LocalDate entered, LocalDate today, Kalender kalender) {
        LocalDate due = permohonan.jatuhTempo();
        Kalender known = kalender.menurut(today);
        boolean late = permohonan.hasil() == Hasil.BERJALAN && today.isAfter(due);
        return new TenggatView(
                Optional.of(count(permohonan, kalender.menurut(entered)))
                        .filter(batas -> batas.jatuhTempo().equals(due)),
                Optional.of(count(permohonan, known))
                        .filter(batas -> !batas.jatuhTempo().equals(due)),
                late ? Optional.of(known.hariKerja(due, today)) : Optional.empty(),
                permohonan
                        .penyelesaian()
                        .map(akhir -> known.tahunTanpaDaftar(permohonan.diterima(), akhir.tanggal()))
                        .orElse(List.of()));
    }

    private static BatasWaktu count(Permohonan permohonan, Kalender kalender) {
        return kalender.batasWaktu(permohonan.diterima(), JANGKA_WAKTU.hari());
    }

    /** The article that gives the time. */
    public String dasar() {
        return JANGKA_WAKTU.dasar();
    }
}
