package org.sipppid.daftar;

import java.util.HashMap;
import java.util.Map;
import org.sipppid.permohonan.Penelusuran;
import org.sipppid.permohonan.Urut;

/**
 * The head of a column that the list can be ordered by.
 *
 * @param arah how the list is ordered by it now, in the words of ARIA
 * @param url the address of the list ordered by it, or the other way round if it is already
 */
record Judul(String label, String arah, String url) {

    /** By the code of the column. */
    static Map<String, Judul> of(Penelusuran penelusuran) {
        Map<String, Judul> heads = new HashMap<>();
        for (Urut.Kolom kolom : Urut.Kolom.values()) {
            heads.put(kolom.kode(), of(penelusuran, kolom));
        }
        return heads;
    }

    private static Judul of(Penelusuran penelusuran, Urut.Kolom kolom) {
        Urut now = penelusuran.urut();
        boolean ordered = now.kolom() == kolom;
        String arah = ordered ? (now.turun() ? "descending" : "ascending") : "none";
        return new Judul(
                kolom.label(),
                arah,
                penelusuran.urut(new Urut(kolom, ordered && !now.turun())).url());
    }
}
