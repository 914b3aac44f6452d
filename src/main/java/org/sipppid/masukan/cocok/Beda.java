package org.sipppid.masukan.cocok;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One difference of a comparison, and what was decided about it.
 *
 * @param ke its place in the comparison, by which forms name it
 * @param baris where it stands in the file
 * @param permohonan our record, where there is one
 * @param rincian what is asked for, by the one that has it
 * @param kendala why the last attempt to take it failed
 * @param gugur why nothing is left to decide
 */
public record Beda(
        int ke,
        JenisBeda jenis,
        String nomor,
        Optional<Long> baris,
        Optional<UUID> permohonan,
        LocalDate diterima,
        String rincian,
        List<BedaRuas> ruas,
        Optional<Sikap> sikap,
        Optional<String> alasan,
        Optional<String> kendala,
        Optional<Gugur> gugur,
        Optional<String> oleh,
        Optional<Instant> pada) {

    /** The hindrance that a reason for a koreksi takes away. */
    public static final String BULAN_DITUTUP =
            "Bulan yang memuat permohonan ini sudah ditutup. Tulis alasan koreksi di bagian Keputusan, lalu"
                    + " terima lagi; atau tolak.";

    /** Whether it may be picked: it waits for a decision, or was rejected and may still be taken. */
    public boolean dapatDiputuskan() {
        return gugur.isEmpty() && sikap.map(Sikap.TOLAK::equals).orElse(true);
    }
}
