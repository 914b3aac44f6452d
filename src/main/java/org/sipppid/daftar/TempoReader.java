package org.sipppid.daftar;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.permohonan.Hasil;
import org.sipppid.permohonan.Penyelesaian;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.web.Format;
import org.springframework.stereotype.Component;

/** Tells how requests stand to their due dates (UU 14/2008 Ps 22(7)), in working days as known on a day. */
@Component
class TempoReader {

    private static final int NEAR = 3;

    /** Ends that are no written notice, so that they came neither in time nor late. */
    private static final Set<Hasil> TANPA_PEMBERITAHUAN =
            EnumSet.of(Hasil.DICABUT, Hasil.TIDAK_LENGKAP, Hasil.DIBATALKAN);

    private final KalenderBerlaku kalender;
    private final Format format;

    TempoReader(KalenderBerlaku kalender, Format format) {
        this.kalender = kalender;
        this.format = format;
    }

    /** Empty where there is nothing to say: it ended without a written notice. */
    Optional<Tempo> read(Permohonan permohonan, LocalDate hari) {
        LocalDate due = permohonan.jatuhTempo();
        Optional<LocalDate> end = permohonan.penyelesaian().map(Penyelesaian::tanggal);
        if (end.isEmpty()) {
            return Optional.of(running(due, hari));
        }
        if (TANPA_PEMBERITAHUAN.contains(permohonan.hasil())) {
            return Optional.empty();
        }
        return Optional.of(
                end.get().isAfter(due)
                        ? new Tempo("terlambat", "peringatan", "terlambat " + days(due, end.get(), hari))
                        : new Tempo("tepat", "centang", "tepat waktu"));
    }

    private Tempo running(LocalDate due, LocalDate hari) {
        if (due.isBefore(hari)) {
            return new Tempo("lewat", "peringatan", "lewat " + days(due, hari, hari));
        }
        if (due.equals(hari)) {
            return new Tempo("dekat", "jam", "hari ini");
        }
        int left = kalender.kini().menurut(hari).hariKerja(hari, due);
        String words = due.equals(hari.plusDays(1)) ? "besok" : format.angka(left) + " hk lagi";
        return new Tempo(left <= NEAR ? "dekat" : "jauh", "jam", words);
    }

    private String days(LocalDate from, LocalDate to, LocalDate hari) {
        return format.angka(kalender.kini().menurut(hari).hariKerja(from, to)) + " hk";
    }
}
