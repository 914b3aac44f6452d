package org.sipppid.surat.naskah;

import java.time.LocalDate;

/** The receipt of a request: above all its registration number (UU 14/2008 Ps 22(4), P21 Ps 29(4)). */
public record TandaTerima(String nomorPendaftaran, LocalDate diterima, Identitas pemohon, TandaTangan petugas)
        implements Naskah {

    @Override
    public JenisSurat jenis() {
        return JenisSurat.TANDA_TERIMA;
    }
}
