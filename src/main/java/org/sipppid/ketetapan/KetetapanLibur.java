package org.sipppid.ketetapan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.kalender.Ketetapan;
import org.sipppid.kalender.Libur;

/**
 * A decision on a day off as it was recorded here.
 *
 * @param kelompok what it was entered or imported together with
 * @param diputuskan the day of the decree, which may lie well before its entry
 * @param pembatalan the wrong entry that it strikes, and why
 * @param dibatalkan whether another one struck this as a wrong entry
 * @param oleh the officer's name
 */
record KetetapanLibur(
        UUID id,
        UUID kelompok,
        Ketetapan.Tindakan tindakan,
        Libur libur,
        LocalDate diputuskan,
        Optional<Pembatalan> pembatalan,
        boolean dibatalkan,
        Optional<String> oleh,
        Instant pada) {

    /** Why a wrong entry is struck. */
    record Pembatalan(UUID ketetapan, String alasan) {}

    /**
     * As the calendar takes it: known from the day of its entry on, for by then the program had counted without it.
     */
    Ketetapan diketahui(ZoneId zone) {
        return new Ketetapan(LocalDate.ofInstant(pada, zone), tindakan, libur);
    }

    /** What undoes it, on its own authority. */
    Usulan kebalikan() {
        Ketetapan.Tindakan opposite = menetapkan() ? Ketetapan.Tindakan.DIHAPUS : Ketetapan.Tindakan.DITETAPKAN;
        return new Usulan(1, opposite, libur, diputuskan);
    }

    /** Whether it lays a day off down; the other is to strike one. */
    public boolean menetapkan() {
        return tindakan == Ketetapan.Tindakan.DITETAPKAN;
    }
}
