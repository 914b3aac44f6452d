package org.sipppid.surel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The mail server (peladen surel) and how mail leaves through it.
 *
 * @param sandi the password in plain; empty where the reader may not know it
 * @param alamat the address that mail comes from
 * @param jamHarian the hour of a working day at which reminders and digests are made
 */
public record Peladen(
        String host,
        int porta,
        Pengamanan pengamanan,
        Optional<String> pengguna,
        Optional<String> sandi,
        String alamat,
        String nama,
        int jamHarian) {

    /** The hour of the daily work while nobody has chosen one. */
    public static final int JAM_HARIAN = 7;

    /** How the way to the server is kept from being read. */
    public enum Pengamanan {
        STARTTLS("STARTTLS (porta 587)"),
        TLS("TLS (porta 465)"),
        TANPA("Tanpa (hanya di jaringan sendiri)");

        private final String label;

        Pengamanan(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public String kode() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Pengamanan> parse(String kode) {
            return Arrays.stream(values())
                    .filter(one -> one.kode().equals(kode))
                    .findAny();
        }
    }

    @Override
    public String toString() {
        return "Peladen[" + host + ":" + porta + "]"; // never a password in a log
    }
}
