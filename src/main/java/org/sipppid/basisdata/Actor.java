package org.sipppid.basisdata;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Who acts in a transaction: the working role it takes, the account and unit it acts for, and where the act came from.
 * Row policies, versions and the trail read nothing else.
 */
public record Actor(Role role, Optional<UUID> akun, Optional<UUID> skpd, String asal) {

    /** The working roles of the database; the program's own sign-in may read nothing until it takes one. */
    public enum Role {
        SKPD,
        UTAMA,
        HITUNG,
        MASUK,
        PUBLIK,
        SEGEL,
        SUREL,
        PERIKSA;

        String databaseName() {
            return "sip_" + name().toLowerCase(Locale.ROOT);
        }
    }

    public Actor {
        if (role == Role.SKPD && skpd.isEmpty()) {
            throw new IllegalArgumentException("An officer of a unit acts for that unit");
        }
        if (asal.isBlank()) {
            throw new IllegalArgumentException("An act has an origin");
        }
    }

    /** The program itself, acting on nobody's behalf. */
    public static Actor program(Role role, String asal) {
        return new Actor(role, Optional.empty(), Optional.empty(), asal);
    }

    /** The same origin and person in another role, such as counting what may not be read. */
    public Actor as(Role other) {
        return new Actor(other, akun, skpd, asal);
    }
}
