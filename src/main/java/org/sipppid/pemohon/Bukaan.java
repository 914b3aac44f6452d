package org.sipppid.pemohon;

import java.time.Instant;
import java.util.Optional;

/**
 * One opening of a person's data or papers (UU 27/2022 Ps 31).
 *
 * @param lampiran which paper was opened; empty for the data themselves
 * @param oleh the name of the person; empty where the program acted by itself
 */
public record Bukaan(Instant pada, Optional<String> oleh, Optional<JenisLampiran> lampiran, String keperluan) {}
