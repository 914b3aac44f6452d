package org.sipppid.surat.naskah;

import java.util.Optional;

/**
 * The refusal of what is exempt, with the approval of the Atasan PPID (P21 Ps 10(2) f, 34; form of Perki 1/2010).
 *
 * @param informasi what is withheld
 * @param huruf the letter of UU 14/2008 Ps 17, a to i
 * @param pasalLain another article and its statute, as Ps 17 huruf j demands
 * @param konsekuensi what opening it would do
 * @param persetujuan who approved it, by which letter and when
 * @param skPengecualian the decision that classifies it (P21 Ps 34(2))
 */
public record SkPenolakan(
        String nomorPendaftaran,
        Identitas pemohon,
        Optional<String> rincian,
        Optional<String> informasi,
        Optional<String> huruf,
        Optional<String> pasalLain,
        Optional<String> konsekuensi,
        Optional<String> persetujuan,
        Optional<String> skPengecualian,
        TandaTangan ppid)
        implements Naskah {

    @Override
    public JenisSurat jenis() {
        return JenisSurat.PENOLAKAN;
    }
}
