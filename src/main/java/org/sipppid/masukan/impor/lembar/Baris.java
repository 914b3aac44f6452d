package org.sipppid.masukan.impor.lembar;

import java.util.List;

/**
 * A row of a table.
 *
 * @param nomor where it begins: the line of the text file or the row of the sheet, from 1
 */
public record Baris(long nomor, List<Sel> sel) {

    /** The cell of a column, counted from 0; a row may be shorter than its header. */
    public Sel sel(int kolom) {
        return kolom < sel.size() ? sel.get(kolom) : Sel.KOSONG;
    }

    boolean kosong() {
        return sel.stream().allMatch(Sel::kosong);
    }
}
