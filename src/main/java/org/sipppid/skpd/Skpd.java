package org.sipppid.skpd;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A work unit of the public body with an information officer of its own (PPID Pelaksana, P21 Ps 6(4); PPID Pembantu,
 * Permendagri 3/2017 Ps 11(1)).
 *
 * @param kode our abbreviation in capitals, unique
 * @param singkatan the abbreviation as people write it
 */
public record Skpd(
        UUID id,
        String kode,
        String nama,
        String singkatan,
        String jenis,
        LocalDate berlakuDari,
        Optional<LocalDate> berlakuSampai) {

    /** What a unit's code may look like; anything else names none. */
    public static final Pattern KODE = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,23}");

    /** Each under its identity, by which records name it. */
    public static Map<UUID, Skpd> byId(Collection<Skpd> units) {
        return units.stream().collect(Collectors.toMap(Skpd::id, Function.identity()));
    }

    /** A unit is the same whatever it is called: who signed in before it got another name is still of it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Skpd unit && id.equals(unit.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether the unit existed on at least one day of the span, both ends included. */
    public boolean berlaku(LocalDate dari, LocalDate sampai) {
        return !berlakuDari.isAfter(sampai)
                && berlakuSampai.map(akhir -> !akhir.isBefore(dari)).orElse(true);
    }
}
