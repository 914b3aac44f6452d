package org.sipppid.permohonan;

import java.util.List;
import java.util.Set;
import org.sipppid.pemohon.BentukBantuan;
import org.sipppid.pemohon.Bukaan;
import org.sipppid.pemohon.JenisLampiran;
import org.sipppid.pemohon.KelengkapanPemohon;
import org.sipppid.pemohon.Lampiran;

/**
 * What a page may show of a request's applicant without anybody having opened it: no identity, and who has opened it.
 *
 * @param samaran the name, masked
 * @param adaKuasa whether somebody acts for the applicant
 * @param lain how many other requests of the same applicant the acting unit may see
 */
record KartuPemohon(
        String samaran,
        boolean adaKuasa,
        Set<BentukBantuan> bantuan,
        KelengkapanPemohon kelengkapan,
        List<Lampiran> lampiran,
        List<Bukaan> bukaan,
        int lain) {

    /** What a scan may be said to prove. */
    public JenisLampiran[] pilihanBerkas() {
        return JenisLampiran.values();
    }
}
