package org.sipppid.basisdata;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Told to all nodes after records got their place in the order of commits.
 *
 * @param urutan the last place given
 * @param skpd the units concerned; empty if there were too many to name
 */
public record Sealed(long urutan, Optional<Set<UUID>> skpd) {

    /** The channel of the database's notifications. */
    static final String CHANNEL = "sip_segel";

    static Sealed parse(String payload) {
        String[] parts = payload.split(" ", 2);
        if (parts[1].equals("*")) {
            return new Sealed(Long.parseLong(parts[0]), Optional.empty());
        }
        Set<UUID> units = Arrays.stream(parts[1].split(","))
                .filter(unit -> !unit.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
        return new Sealed(Long.parseLong(parts[0]), Optional.of(units));
    }
}
