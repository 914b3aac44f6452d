package org.sipppid.laporan;

import java.time.Instant;
import java.util.List;
import org.sipppid.rekapitulasi.Arus;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.skpd.Skpd;

/**
 * All that the Laporan Pelayanan Informasi counts, taken at one place in the order of commits.
 *
 * @param unit the units in scope: those of the period, silent ones included, and any other that has a request in it
 * @param dihitung when it was counted
 */
record AngkaLpi(Cakupan cakupan, List<Skpd> unit, Kohor kohor, Arus arus, Instant dihitung) {

    AngkaLpi {
        if (kohor.diterima() != arus.diterima()) {
            throw new IllegalStateException(
                    "Kohor menghitung " + kohor.diterima() + " diterima, arus " + arus.diterima());
        }
        int perUnit = unit.stream().mapToInt(satu -> kohor.diterima(satu.id())).sum();
        if (perUnit != kohor.diterima()) {
            throw new IllegalStateException("SKPD dalam cakupan menghitung " + perUnit + " dari " + kohor.diterima());
        }
    }

    /** Units that recorded at least one request in the period. */
    int unitBerisi() {
        return (int) unit.stream().filter(satu -> kohor.diterima(satu.id()) > 0).count();
    }
}
