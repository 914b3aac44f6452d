package org.sipppid.dasbor;

import java.util.Optional;
import org.sipppid.kalender.Periode;
import org.sipppid.permohonan.Saringan;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.Susunan;

/**
 * What a board is about: a period, and one unit or all. Everybody who looks at the same scope sees the same board.
 *
 * @param pohon by which tree of units its table counts
 */
record Lingkup(Periode periode, Optional<Skpd> skpd, Susunan.Pohon pohon) {

    /** As many columns as can be read side by side. */
    private static final int MONTHS = 12;

    Lingkup {
        if (periode.bulan().size() > MONTHS) {
            throw new IllegalArgumentException("Dasbor memuat paling banyak " + MONTHS + " bulan, sedangkan "
                    + periode.label() + " menyentuh " + periode.bulan().size());
        }
    }

    Lingkup(Periode periode, Optional<Skpd> skpd) {
        this(periode, skpd, Susunan.Pohon.SAAT_DITERIMA);
    }

    /** Everything received in the scope. */
    public Saringan saringan() {
        Saringan all = Saringan.diterima(periode);
        return skpd.map(unit -> all.skpd(unit.kode())).orElse(all);
    }

    /** The scope as the parameters of an address. */
    public String query() {
        return "periode=" + periode.kode()
                + skpd.map(unit -> "&skpd=" + unit.kode()).orElse("")
                + (pohon == Susunan.Pohon.SAAT_DITERIMA ? "" : "&susunan=" + pohon.kode());
    }
}
