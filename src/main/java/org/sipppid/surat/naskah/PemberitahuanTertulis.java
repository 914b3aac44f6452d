package org.sipppid.surat.naskah;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The written notice: what can be given, how, when and for what, or why it cannot yet (UU 14/2008 Ps 22(7), P21 Ps 31(4),
 * Lampiran VII). A refusal has a letter of its own, {@link SkPenolakan}.
 *
 * @param keputusan whether all is granted or a part, and what is not
 * @param dikuasaiKami whether this body holds the information; empty where that is not said
 * @param badanPublik which other body holds it
 * @param waktu within how many days it is provided
 * @param penghitaman which parts are blacked out, and why
 * @param waktuDokumentasi when what is not yet held or documented will be
 */
public record PemberitahuanTertulis(
        String nomorPendaftaran,
        LocalDate tanggalPermintaan,
        Identitas pemohon,
        Optional<String> keputusan,
        Optional<Boolean> dikuasaiKami,
        Optional<String> badanPublik,
        boolean softcopy,
        boolean hardcopy,
        Biaya biaya,
        Optional<String> caraBayar,
        Optional<Integer> waktu,
        Optional<String> penghitaman,
        boolean belumDikuasai,
        boolean belumDidokumentasikan,
        Optional<String> waktuDokumentasi,
        TandaTangan ppid)
        implements Naskah {

    /**
     * What copying and sending cost, in rupiah; nothing else may cost anything (P21 Ps 37).
     *
     * @param perLembar a sheet's price
     */
    public record Biaya(
            Optional<Integer> perLembar,
            Optional<Integer> lembar,
            Optional<Integer> pengiriman,
            Optional<Integer> lainLain) {

        /** Nothing is said of the cost. */
        public static final Biaya KOSONG =
                new Biaya(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** The copies' price; empty until both its factors are known. */
        public Optional<Long> penyalinan() {
            return perLembar.flatMap(harga -> lembar.map(n -> (long) harga * n));
        }

        /** The cost in all; empty if no part is known, or one only by half, for a sum must not be too small. */
        public Optional<Long> jumlah() {
            boolean half = perLembar.isPresent() != lembar.isPresent();
            if (half || penyalinan().isEmpty() && pengiriman.isEmpty() && lainLain.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(penyalinan().orElse(0L) + pengiriman.orElse(0) + lainLain.orElse(0));
        }
    }

    @Override
    public JenisSurat jenis() {
        return JenisSurat.PEMBERITAHUAN;
    }
}
