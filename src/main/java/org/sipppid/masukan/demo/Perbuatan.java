package org.sipppid.masukan.demo;

import java.time.Instant;
import java.util.UUID;

/** What is entered at an instant for a unit. */
record Perbuatan(Instant pada, UUID skpd, Entry entry) {

    /** An entry in the registers as they are open at the act's instant. */
    @FunctionalInterface
    interface Entry {
        void into(RegisterTerbuka register);
    }
}
