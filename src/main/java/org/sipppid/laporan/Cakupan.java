package org.sipppid.laporan;

import java.util.Optional;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.Saringan;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.Susunan;

/**
 * What a report is about: a period, and the whole body or one unit of it.
 *
 * @param pohon the tree of units by which the whole body is broken down
 */
record Cakupan(Periode periode, Optional<Skpd> skpd, Susunan.Pohon pohon) {

    Cakupan(Periode periode, Optional<Skpd> skpd) {
        this(periode, skpd, Susunan.Pohon.SAAT_DITERIMA);
    }

    /** The rows that the report counts. */
    Saringan saringan() {
        Saringan all = Saringan.diterima(periode);
        return skpd.map(unit -> all.skpd(unit.kode())).orElse(all);
    }
}
