package org.sipppid.laporan;

import java.util.Optional;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.Saringan;
import org.sipppid.skpd.Skpd;

/** What a report is about: a period, and the whole body or one unit of it. */
record Cakupan(Periode periode, Optional<Skpd> skpd) {

    /** The rows that the report counts. */
    Saringan saringan() {
        Saringan all = Saringan.diterima(periode);
        return skpd.map(unit -> all.skpd(unit.kode())).orElse(all);
    }
}
