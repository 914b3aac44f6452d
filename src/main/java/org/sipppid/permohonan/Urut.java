package org.sipppid.permohonan;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.sipppid.isian.Kategori;

/**
 * The order of a list: by one column, then always by the same others, so that pages neither repeat nor lose a row.
 *
 * @param turun from the last to the first
 */
public record Urut(Kolom kolom, boolean turun) {

    /** Newest receipt first. */
    public static final Urut TERBARU = new Urut(Kolom.DITERIMA, true);

    private static final String OTHERS = ", p.diterima desc, p.nomor desc, p.id";

    /** A column that a list can be ordered by. */
    public enum Kolom implements Kategori {
        /** By year, then as numbers count, for 10 comes after 9. */
        NOMOR(
                "Nomor",
                "extract(year from p.diterima) @, substring(p.nomor from '^\\d{1,9}')::int @ nulls last, p.nomor @"),
        DITERIMA("Diterima", "p.diterima @"),
        JATUH_TEMPO("Jatuh tempo", "p.jatuh_tempo @"),
        HASIL("Hasil", "array_position(array[" + hasil() + "], p.hasil) @");

        private final String label;
        private final String sql;

        Kolom(String label, String sql) {
            this.label = label;
            this.sql = sql;
        }

        private static String hasil() {
            return Arrays.stream(Hasil.values())
                    .map(hasil -> "'" + hasil.kode() + "'")
                    .collect(Collectors.joining(", "));
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** What stands behind {@code order by}, on the alias {@code p}. */
    String sql() {
        return kolom.sql.replace("@", turun ? "desc" : "asc") + OTHERS;
    }

    /** {@code jatuh_tempo}, or {@code -jatuh_tempo} from the last to the first. */
    public String kode() {
        return (turun ? "-" : "") + kolom.kode();
    }

    static Urut parse(String kode) {
        boolean turun = kode.startsWith("-");
        return new Urut(Kategori.parse(Kolom.class, turun ? kode.substring(1) : kode), turun);
    }
}
