package org.sipppid.surat.naskah;

import java.util.List;
import java.util.Optional;

/**
 * The request as its applicant signs it, in two copies (P21 Ps 29(5), Lampiran VI), with the applicant's rights on its back.
 *
 * @param petugas who took it in
 * @param biaya what a copy costs by the decision of the head of the body, for the rights' item IV
 */
public record FormulirPermintaan(
        String nomorPendaftaran,
        Identitas pemohon,
        Optional<String> rincian,
        Optional<String> tujuan,
        List<Pilihan> memperoleh,
        List<Pilihan> mengirim,
        Optional<String> petugas,
        Optional<String> biaya)
        implements Naskah {

    @Override
    public JenisSurat jenis() {
        return JenisSurat.FORMULIR_PERMINTAAN;
    }
}
