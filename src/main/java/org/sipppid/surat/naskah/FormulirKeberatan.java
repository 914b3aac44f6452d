package org.sipppid.surat.naskah;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The objection as it is filed, in two copies (P21 Ps 41(5), Lampiran X).
 *
 * @param nomorPendaftaran of the request; none where nothing was asked for (ground b)
 * @param alasan the grounds of UU 14/2008 Ps 35(1) huruf a to g
 * @param tanggapan when the answer will be given, filled in by the officer
 * @param petugas who took it in; only where it was filed in person
 */
public record FormulirKeberatan(
        String nomorRegistrasi,
        Optional<String> nomorPendaftaran,
        Optional<String> tujuan,
        Identitas pemohon,
        Optional<Identitas> kuasa,
        List<Pilihan> alasan,
        Optional<String> kasusPosisi,
        Optional<LocalDate> tanggapan,
        Optional<TandaTangan> petugas)
        implements Naskah {

    @Override
    public JenisSurat jenis() {
        return JenisSurat.FORMULIR_KEBERATAN;
    }

    /** The proxy as the form's own part names one, open for the pen if there is none. */
    public Identitas wakil() {
        return kuasa.orElse(Identitas.KOSONG);
    }

    /** Who files it: the proxy if there is one. */
    public Optional<String> pengaju() {
        return kuasa.orElse(pemohon).nama();
    }
}
