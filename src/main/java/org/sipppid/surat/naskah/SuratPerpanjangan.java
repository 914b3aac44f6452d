package org.sipppid.surat.naskah;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An answer takes up to seven days more, once, for one of the two lawful reasons (UU 14/2008 Ps 22(8), P21 Ps 36).
 *
 * @param uraian the reason in this case
 * @param semula when the answer was due
 * @param menjadi when it is due now
 */
public record SuratPerpanjangan(
        String nomorPendaftaran,
        LocalDate tanggalPermintaan,
        Identitas pemohon,
        Optional<String> rincian,
        List<Pilihan> alasan,
        Optional<String> uraian,
        Optional<LocalDate> semula,
        Optional<LocalDate> menjadi,
        TandaTangan ppid)
        implements Naskah {

    @Override
    public JenisSurat jenis() {
        return JenisSurat.PERPANJANGAN;
    }
}
