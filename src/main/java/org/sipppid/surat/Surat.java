package org.sipppid.surat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.surat.naskah.JenisSurat;

/**
 * A letter or form as it was issued. What it says is in its bytes alone.
 *
 * @param nomor none for forms
 * @param menggantikan the letter that this one replaces
 * @param pengganti the letter that has replaced this one
 */
public record Surat(
        UUID id,
        JenisSurat jenis,
        Optional<String> nomor,
        Perihal perihal,
        UUID skpd,
        LocalDate tanggal,
        Instant dibuat,
        Optional<String> oleh,
        Optional<UUID> menggantikan,
        Optional<UUID> pengganti) {

    /** Whether no other letter has replaced it. */
    public boolean berlaku() {
        return pengganti.isEmpty();
    }

    /** How a trail and another letter name it: never by the person it names. */
    public String sebutan() {
        return jenis.label() + nomor.map(it -> " Nomor " + it).orElse(" untuk " + perihal.nomor());
    }
}
