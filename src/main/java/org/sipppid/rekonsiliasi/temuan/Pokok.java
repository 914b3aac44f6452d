package org.sipppid.rekonsiliasi.temuan;

import java.util.Optional;
import java.util.UUID;
import org.sipppid.skpd.Skpd;

/**
 * The record that a finding is of, or the other one of a pair.
 *
 * @param skpd whose it is
 * @param nomor its number, where the reader may see the record
 */
public record Pokok(JenisCatatan jenis, UUID id, Skpd skpd, Optional<String> nomor) {

    /** What the reader may call it: its number, or whose it is. */
    public String sebutan() {
        return nomor.orElseGet(() -> jenis.kode() + " di " + skpd.singkatan());
    }

    /** Whether the reader may open it. */
    public boolean terbaca() {
        return nomor.isPresent();
    }

    public String alamat() {
        return jenis.alamat(id);
    }
}
