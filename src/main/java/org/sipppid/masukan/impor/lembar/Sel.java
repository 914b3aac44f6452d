package org.sipppid.masukan.impor.lembar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a cell says.
 *
 * @param teks the text as it stands; a number in plain digits
 * @param tanggal the day, where the workbook itself stores a number that can be one
 * @param angka whether the workbook stores a number, which keeps no more than 15 digits
 * @param cacat why the cell has no value that may be used, such as a formula without a result
 */
public record Sel(String teks, Optional<LocalDate> tanggal, boolean angka, Optional<String> cacat) {

    static final Sel KOSONG = teks("");

    static Sel teks(String teks) {
        return new Sel(teks, Optional.empty(), false, Optional.empty());
    }

    static Sel cacat(String sebab) {
        return new Sel("", Optional.empty(), false, Optional.of(sebab));
    }

    public boolean kosong() {
        return teks.isBlank() && cacat.isEmpty();
    }
}
