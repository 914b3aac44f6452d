package org.sipppid.surel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail to be queued. Its text holds no person's data: the salutation is put before it when it is sent.
 *
 * @param kunci the cause; the same one is queued once, however often it is asked
 * @param skpd the unit that sends it; empty for PPID Utama
 * @param lampiran a frozen letter to attach
 * @param berlakuSampai after which it is of no use and is not sent any more
 */
public record SurelBaru(
        String kunci,
        Penerima penerima,
        Optional<UUID> skpd,
        Naskah naskah,
        Optional<UUID> lampiran,
        Optional<Instant> berlakuSampai) {

    public SurelBaru(String kunci, Penerima penerima, Optional<UUID> skpd, Naskah naskah) {
        this(kunci, penerima, skpd, naskah, Optional.empty(), Optional.empty());
    }

    /** The same, of use only until an instant. */
    public SurelBaru sampai(Instant akhir) {
        return new SurelBaru(kunci, penerima, skpd, naskah, lampiran, Optional.of(akhir));
    }
}
