package org.sipppid.surat.naskah;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A box of a form, ticked or not. */
public record Pilihan(String teks, boolean dipilih) {

    /** All boxes of a form in their order, with those ticked that were chosen. */
    public static <T> List<Pilihan> semua(T[] daftar, Function<T, String> teks, Predicate<T> dipilih) {
        return Arrays.stream(daftar)
                .map(satu -> new Pilihan(teks.apply(satu), dipilih.test(satu)))
                .toList();
    }
}
