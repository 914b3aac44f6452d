package org.sipppid.surat.naskah;

import java.util.List;
import java.util.Optional;

/** What is missing from a request, to be supplied within three days of this letter (P21 Ps 33, Lampiran IX). */
public record SuratTidakLengkap(
        String nomorPendaftaran, Identitas pemohon, Optional<String> rincian, List<String> kekurangan, TandaTangan ppid)
        implements Naskah {

    @Override
    public JenisSurat jenis() {
        return JenisSurat.TIDAK_LENGKAP;
    }
}
