package org.sipppid.pemohon;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who acts for the applicant (kuasa, P21 Ps 27, 29(5) f): a role, not a kind of applicant.
 *
 * @param suratNomor the number of the surat kuasa khusus
 * @param suratTanggal its day
 * @param bermeterai whether it bears the duty stamp that makes it count
 */
public record Kuasa(
        String nama,
        Optional<String> nik,
        Optional<String> alamat,
        Optional<String> kontak,
        Optional<String> suratNomor,
        Optional<LocalDate> suratTanggal,
        boolean bermeterai) {

    @Override
    public String toString() {
        return "Kuasa[…]"; // never in a log
    }
}
