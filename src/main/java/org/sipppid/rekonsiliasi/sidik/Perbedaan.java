package org.sipppid.rekonsiliasi.sidik;

import java.util.Set;
import java.util.UUID;

/**
 * The records in which two registers differ.
 *
 * @param hanyaKita known to the first only
 * @param hanyaMereka known to the second only
 * @param berbeda known to both, and not the same
 */
public record Perbedaan(Set<UUID> hanyaKita, Set<UUID> hanyaMereka, Set<UUID> berbeda) {

    public int jumlah() {
        return hanyaKita.size() + hanyaMereka.size() + berbeda.size();
    }
}
