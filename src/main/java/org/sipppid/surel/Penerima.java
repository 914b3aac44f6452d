package org.sipppid.surel;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** To whom a mail goes, by reference; the name and the address are looked up when it is sent. */
public record Penerima(Jenis jenis, Optional<UUID> id) {

    /** What the reference refers to. */
    public enum Jenis {
        /** An applicant (UU 14/2008 Ps 1(12)). */
        PEMOHON("Pemohon"),
        /** One officer's account. */
        AKUN("Petugas"),
        /** The active officers of a unit, or of the one that answers for it since it ended. */
        SKPD("Petugas SKPD"),
        /** The active officers of PPID Utama. */
        UTAMA("PPID Utama"),
        /** A holder of an office, such as the Atasan PPID. */
        PEJABAT("Pejabat");

        private final String label;

        Jenis(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Jenis parse(String kode) {
            return valueOf(kode.toUpperCase(Locale.ROOT));
        }
    }

    public Penerima {
        if ((jenis == Jenis.UTAMA) == id.isPresent()) {
            throw new IllegalArgumentException("PPID Utama is one; every other recipient has an id");
        }
    }

    public static Penerima pemohon(UUID id) {
        return new Penerima(Jenis.PEMOHON, Optional.of(id));
    }

    public static Penerima akun(UUID id) {
        return new Penerima(Jenis.AKUN, Optional.of(id));
    }

    public static Penerima skpd(UUID id) {
        return new Penerima(Jenis.SKPD, Optional.of(id));
    }

    public static Penerima pejabat(UUID id) {
        return new Penerima(Jenis.PEJABAT, Optional.of(id));
    }

    public static Penerima utama() {
        return new Penerima(Jenis.UTAMA, Optional.empty());
    }
}
