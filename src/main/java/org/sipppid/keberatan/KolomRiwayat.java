package org.sipppid.keberatan;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.sipppid.isian.Kategori;

/**
 * How a register's history is put into words.
 *
 * @param labels the columns that a reader is shown, each with its label, in order
 * @param rincian what the particulars are called whose names say too little
 * @param kata what a stored word means, by the name of the column or of the particular that keeps it
 * @param tindakan what an act is called
 */
public record KolomRiwayat(
        Map<String, String> labels,
        Map<String, String> rincian,
        Map<String, UnaryOperator<String>> kata,
        UnaryOperator<String> tindakan) {

    /** The words of a kind as people read them. */
    public static <K extends Enum<K> & Kategori> UnaryOperator<String> kata(Class<K> kind) {
        return kode -> Kategori.parse(kind, kode).label();
    }
}
