package org.sipppid.dasbor;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.kalender.Periode;

/**
 * How far the three steps of the SOP have come for one desk: the dashboard opened, the report of the half year that is
 * due enacted and printed (P21 Ps 18), the print put away. Nobody ticks a step; the acts do.
 *
 * @param terutang the half year whose report is due
 * @param hariDibuka days of the running half year on which the desk opened its dashboard
 */
record AlurSop(Periode terutang, Periode berjalan, int hariDibuka, Instant terakhirDibuka, Optional<Laporan> laporan) {

    /** The report of the half year that is due, once it is enacted. */
    record Laporan(UUID id, String nomor, Instant ditetapkan, Optional<Instant> dicetak, Optional<Tempat> tempat) {}

    /** Where the hardfile lies, and since when. */
    record Tempat(String nama, Instant disimpan) {}

    /** Where the report is made, or once it is enacted, printed. */
    public String alamatLaporan() {
        return laporan.map(satu -> "/arsip/" + satu.id()).orElse("/laporan/lpi");
    }

    /** Where the place of the print is noted. */
    public String alamatArsip() {
        return laporan.map(satu -> "/arsip/" + satu.id()).orElse("/arsip");
    }

    public boolean ditetapkan() {
        return laporan.isPresent();
    }

    public boolean dicetak() {
        return laporan.flatMap(Laporan::dicetak).isPresent();
    }

    public boolean disimpan() {
        return laporan.flatMap(Laporan::tempat).isPresent();
    }

    /** The step whose turn it is; 0 if all are done. */
    public int giliran() {
        if (!dicetak()) {
            return 2;
        }
        return disimpan() ? 0 : 3;
    }
}
