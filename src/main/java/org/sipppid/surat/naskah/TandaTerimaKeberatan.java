package org.sipppid.surat.naskah;

import java.time.LocalDate;
import java.util.Optional;

/** The receipt that everybody who objects must be given (P21 Ps 41(6)). */
public record TandaTerimaKeberatan(
        String nomorRegistrasi,
        LocalDate diterima,
        Optional<String> nomorPendaftaran,
        Identitas pemohon,
        Optional<Identitas> kuasa,
        TandaTangan petugas)
        implements Naskah {

    @Override
    public JenisSurat jenis() {
        return JenisSurat.TANDA_TERIMA_KEBERATAN;
    }
}
