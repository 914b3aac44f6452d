package org.sipppid.rekapitulasi;

import org.sipppid.permohonan.Saringan;

/**
 * The flow through a period: what was carried in, received, ended and carried out. Opening and received equal ended and
 * closing, or the flow cannot be made.
 *
 * @param sisaAwal requests carried in, 0 or more, as are the others
 */
public record Arus(Saringan saringan, long urutan, int sisaAwal, int diterima, int selesai, int sisaAkhir) {

    public Arus {
        if (sisaAwal + diterima != selesai + sisaAkhir) {
            throw new IllegalStateException("Arus tidak seimbang: sisa awal " + sisaAwal + " + diterima " + diterima
                    + " bukan selesai " + selesai + " + sisa akhir " + sisaAkhir);
        }
    }
}
