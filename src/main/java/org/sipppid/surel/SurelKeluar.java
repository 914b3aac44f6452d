package org.sipppid.surel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A mail in the queue (surel keluar), as its list shows it: without an address, for it holds none. */
public record SurelKeluar(
        UUID id,
        Penerima penerima,
        Optional<UUID> skpd,
        String perihal,
        String isi,
        KeadaanSurel keadaan,
        int percobaan,
        Instant cobaLagi,
        Optional<String> galat,
        Instant dibuat,
        Instant berubah) {}
