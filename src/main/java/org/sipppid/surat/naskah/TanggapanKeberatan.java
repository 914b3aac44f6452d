package org.sipppid.surat.naskah;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The answer of the Atasan PPID to an objection: its date and number, and an answer to each ground (P21 Ps 44(2); UU
 * 14/2008 Ps 36(3)).
 *
 * @param nomor of the answer, by the desk of the Atasan PPID
 * @param nomorPendaftaran of the request; none where nothing was asked for (ground b)
 * @param putusan what the Atasan PPID decides, as it stands after "memutuskan"
 * @param pertimbangan the written reasons
 * @param perintah what the PPID is to do, and by when
 * @param skPengecualian the decision that must be attached where the refusal is upheld (P21 Ps 44(3))
 */
public record TanggapanKeberatan(
        Optional<String> nomor,
        String nomorRegistrasi,
        LocalDate diajukan,
        Optional<String> nomorPendaftaran,
        Identitas pemohon,
        Optional<Identitas> kuasa,
        List<Alasan> alasan,
        Optional<String> pertimbangan,
        Optional<String> putusan,
        Optional<String> perintah,
        Optional<String> skPengecualian,
        TandaTangan atasan)
        implements Naskah {

    /** A ground of the objection (UU 14/2008 Ps 35(1)) and what is answered to it. */
    public record Alasan(String huruf, String teks, Optional<String> tanggapan) {}

    @Override
    public JenisSurat jenis() {
        return JenisSurat.TANGGAPAN_KEBERATAN;
    }
}
