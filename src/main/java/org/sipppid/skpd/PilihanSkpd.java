package org.sipppid.skpd;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sipppid.isian.Kategori;

/**
 * Which units a selection is about, in one word of an address: the code of one, the codes of several joined by commas,
 * or a group of today's tree ({@code DINAS} is a unit's code, {@code dinas} the group). All selections read and apply the
 * word here, so that a figure and the rows behind its link cannot take it differently.
 */
public final class PilihanSkpd {

    private PilihanSkpd() {}

    /** The word itself; a code of no known unit selects nothing, what cannot be a code or group at all is a mistake. */
    public static String read(String word) {
        if (kelompok(word).isEmpty()
                && !Stream.of(word.split(",", -1))
                        .allMatch(kode -> Skpd.KODE.matcher(kode).matches())) {
            throw new IllegalArgumentException("SKPD tidak dikenal; kodenya huruf besar dan angka, seperti DINKES,"
                    + " dan kelompoknya salah satu dari " + Kategori.daftar(KelompokSkpd.class));
        }
        return word;
    }

    /** The units' ids as the right side of a comparison with a column; the parameter {@code :skpd} is the word. */
    public static String sql(String word) {
        boolean one = kelompok(word).isEmpty() && !word.contains(",");
        return one ? "= (select s.id from skpd s where s.kode = :skpd)" : "in (" + ids(word) + ")";
    }

    /** The units' ids as a query of one column; the parameter {@code :skpd} is the word. */
    public static String ids(String word) {
        return kelompok(word).isPresent()
                ? "select s.id from skpd_kini s where s.jenis = :skpd"
                : "select s.id from skpd s where s.kode = any(string_to_array(:skpd, ','))";
    }

    /** The same test on a unit at hand. */
    public static boolean memuat(String word, Skpd unit) {
        return kelompok(word)
                .map(group -> group.kode().equals(unit.jenis()))
                .orElseGet(() -> List.of(word.split(",")).contains(unit.kode()));
    }

    /** The word as people read it. */
    public static String sebutan(String word) {
        return kelompok(word).map(group -> "Kelompok: " + group.label()).orElseGet(() -> "SKPD: " + word);
    }

    /** The group that a word names; empty if it names units by their codes. */
    public static Optional<KelompokSkpd> kelompok(String word) {
        return Stream.of(KelompokSkpd.values())
                .filter(group -> group.kode().equals(word))
                .findFirst();
    }
}
