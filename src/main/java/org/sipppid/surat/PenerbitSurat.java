package org.sipppid.surat;

import java.util.Optional;
import java.util.UUID;
import org.sipppid.akun.Petugas;
import org.sipppid.surat.naskah.JenisSurat;

/** A register whose records letters are made of. Each runs in the caller's transaction. */
public interface PenerbitSurat {

    Perihal.Jenis jenis();

    /** Whether the acting unit may see the record. */
    boolean ada(UUID id);

    /**
     * Issues a letter about a record; empty if it is not lawful now.
     *
     * @param surat the letter's identity, of the caller's choice, so that the same form sent twice is one letter
     * @param menggantikan the letter in force that this one replaces
     * @param petugas who issues it
     */
    Optional<Surat> terbitkan(UUID id, UUID surat, JenisSurat jenis, Optional<UUID> menggantikan, Petugas petugas);
}
