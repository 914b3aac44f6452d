package org.sipppid.web;

import java.util.List;

/** Whole numbers in words, as papers write them beside the figure: 230 (dua ratus tiga puluh). */
public final class Terbilang {

    private static final List<String> UNITS = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");

    private Terbilang() {}

    /** From 0 to 999,999,999,999. */
    public static String of(long n) {
        if (n < 0 || n > 999_999_999_999L) {
            throw new IllegalArgumentException("0 sampai 999.999.999.999, bukan " + n);
        }
        if (n < UNITS.size()) {
            return UNITS.get((int) n);
        }
        if (n < 20) {
            return of(n - 10) + " belas";
        }
        if (n < 100) {
            return of(n / 10) + " puluh" + rest(n % 10);
        }
        if (n < 1_000) {
            return (n < 200 ? "seratus" : of(n / 100) + " ratus") + rest(n % 100);
        }
        if (n < 1_000_000) {
            return (n < 2_000 ? "seribu" : of(n / 1_000) + " ribu") + rest(n % 1_000);
        }
        if (n < 1_000_000_000) {
            return of(n / 1_000_000) + " juta" + rest(n % 1_000_000);
        }
        return of(n / 1_000_000_000) + " miliar" + rest(n % 1_000_000_000);
    }

    private static String rest(long n) {
        return n == 0 ? "" : " " + of(n);
    }
}
