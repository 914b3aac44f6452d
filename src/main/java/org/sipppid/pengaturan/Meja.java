package org.sipppid.pengaturan;

import java.util.Optional;
import org.sipppid.skpd.Skpd;

/** The desk whose settings are open: a unit's, or PPID Utama's, which stands for the public body. */
record Meja(Optional<Skpd> skpd) {

    public String kode() {
        return skpd.map(Skpd::kode).orElse("");
    }

    public String nama() {
        return skpd.map(Skpd::nama).orElse("PPID Utama");
    }
}
