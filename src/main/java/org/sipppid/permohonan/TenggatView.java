package org.sipppid.permohonan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sipppid.kalender.BatasWaktu;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Penerimaan;

/**
 * The clocks of a request as its page shows them: of the written notice by the law (UU 14/2008 Ps 22(7)-(8)) and by the
 * Perki (P21 Ps 31(3)), and of the check or the repair.
 *
 * @param dicatat how the law's date was counted; empty if it was ordered, or no list known here gives it
 * @param kini what the list known today gives, where a decree made it another date and nothing has moved it yet
 * @param peringatan the earlier of both dates, on which the page warns
 * @param lewat working days past that; empty unless it runs and is late
 * @param sisa working days left to it; empty unless it runs and is not late
 * @param tanpaDaftar the years of its closed run in which only weekends were passed over
 */
record TenggatView(
        Optional<BatasWaktu> dicatat,
        Optional<BatasWaktu> kini,
        LocalDate peringatan,
        Optional<Integer> lewat,
        Optional<Integer> sisa,
        List<Integer> tanpaDaftar) {

    /**
     * The clocks seen from a day.
     *
     * @param versions the days on which the versions were written, newest first
     */
    static TenggatView of(Permohonan permohonan, List<LocalDate> versions, LocalDate today, Kalender kalender) {
        Keadaan keadaan = permohonan.keadaan();
        LocalDate due = keadaan.jatuhTempo();
        LocalDate warning =
                keadaan.jatuhTempoPerki().filter(perki -> perki.isBefore(due)).orElse(due);
        Kalender known = kalender.menurut(today);
        boolean running = permohonan.tahap().berjalan();
        boolean late = running && today.isAfter(warning);
        return new TenggatView(
                explained(permohonan, versions, kalender),
                keadaan.tenggatAtasan().isPresent()
                        ? Optional.empty()
                        : Optional.of(count(permohonan, known))
                                .filter(batas -> !batas.jatuhTempo().equals(due)),
                warning,
                late ? Optional.of(known.hariKerja(warning, today)) : Optional.empty(),
                running && !late ? Optional.of(known.hariKerja(today, warning)) : Optional.empty(),
                permohonan
                        .penyelesaian()
                        .map(akhir -> known.tahunTanpaDaftar(keadaan.diterima(), akhir.tanggal()))
                        .orElse(List.of()));
    }

    /** By the list that was known when the date was written, which is the day of one of the versions. */
    private static Optional<BatasWaktu> explained(Permohonan permohonan, List<LocalDate> versions, Kalender kalender) {
        return versions.stream()
                .distinct()
                .map(day -> count(permohonan, kalender.menurut(day)))
                .filter(batas -> batas.jatuhTempo().equals(permohonan.jatuhTempo())
                        && permohonan.keadaan().tenggatAtasan().isEmpty())
                .findFirst();
    }

    private static BatasWaktu count(Permohonan permohonan, Kalender kalender) {
        int extension = permohonan.keadaan().diperpanjang().isPresent() ? JangkaWaktu.PERPANJANGAN.hari() : 0;
        return kalender.batasWaktu(
                new Penerimaan(permohonan.diterima(), permohonan.diterimaJam()),
                JangkaWaktu.PEMBERITAHUAN_TERTULIS.hari() + extension);
    }
}
