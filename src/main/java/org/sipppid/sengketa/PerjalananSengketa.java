package org.sipppid.sengketa;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipppid.kalender.JangkaWaktu;

/**
 * What has been done in a dispute so far, as far as its running times depend on it.
 *
 * @param terjadi the last day on which each act was done
 * @param dicatat the day on which each act was entered, by whose calendar a time counts that it set going
 * @param tergeser where the last decrees moved each time to
 */
record PerjalananSengketa(
        Map<JenisTindakan, LocalDate> terjadi, Map<String, LocalDate> dicatat, Map<JangkaWaktu, LocalDate> tergeser) {

    private static final String DAFTARKAN = "daftarkan";

    /** A version of the dispute, as the register keeps it. */
    record Langkah(String tindakan, LocalDate hari, LocalDate dicatat, Map<String, String> isian) {}

    /** @param langkah in order, the entry first */
    static PerjalananSengketa of(List<Langkah> langkah) {
        PerjalananSengketa jalan = new PerjalananSengketa(
                new EnumMap<>(JenisTindakan.class), new HashMap<>(), new EnumMap<>(JangkaWaktu.class));
        langkah.forEach(jalan::add);
        return jalan;
    }

    private void add(Langkah satu) {
        dicatat.put(satu.tindakan(), satu.dicatat());
        for (JenisTindakan jenis : JenisTindakan.values()) {
            if (jenis.kode().equals(satu.tindakan())) {
                terjadi.put(jenis, satu.hari());
            }
        }
        if (satu.tindakan().equals(JenisTindakan.GESER_TENGGAT.kode())) {
            tergeser.putAll(Tindakan.GeserTenggat.ke(satu.isian()));
        }
    }

    /** The day on which that was entered from which a time runs. */
    LocalDate dicatat(JangkaWaktu jangka) {
        Optional<LocalDate> started = switch (jangka) {
            case KI_PERBAIKAN -> dicatat(JenisTindakan.NYATAKAN_TIDAK_LENGKAP);
            case KI_SELESAI -> dicatat(JenisTindakan.MULAI_MEDIASI).or(() -> dicatat(JenisTindakan.MULAI_AJUDIKASI));
            case MEDIASI -> dicatat(JenisTindakan.MULAI_MEDIASI);
            case GUGATAN -> dicatat(JenisTindakan.PUTUSKAN_KI);
            default -> Optional.empty();
        };
        return started.orElseGet(() -> dicatat.get(DAFTARKAN));
    }

    private Optional<LocalDate> dicatat(JenisTindakan jenis) {
        return Optional.ofNullable(dicatat.get(jenis.kode()));
    }
}
