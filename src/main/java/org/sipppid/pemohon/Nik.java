package org.sipppid.pemohon;

import java.util.Optional;

/** The number of a resident (nomor induk kependudukan): what can be checked of it without the civil registry. */
final class Nik {

    private static final int WOMAN = 40; // is added to the day of birth
    private static final int[] LONGEST = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Nik() {}

    /** Why these characters can be no NIK at all, in words; empty if they can. */
    static Optional<String> refusal(String typed) {
        if (!typed.matches("[0-9]{16}")) {
            return Optional.of("NIK terdiri atas 16 angka; kosongkan bila tidak ada.");
        }
        int provinsi = number(typed, 0);
        return provinsi >= 11 && provinsi <= 96
                ? Optional.empty()
                : Optional.of("Dua angka pertama NIK adalah kode provinsi, 11 sampai 96; yang diketik "
                        + typed.substring(0, 2) + ".");
    }

    /**
     * Whether the seventh to twelfth digits can be a day of birth. Cards exist on which they cannot, so this is a reason
     * to look again and none to refuse. The year has two digits; 29 February is left to be of a leap year.
     */
    static boolean dateIsPossible(String nik) {
        int typed = number(nik, 6);
        int day = typed > WOMAN ? typed - WOMAN : typed;
        int month = number(nik, 8);
        int year = number(nik, 10);
        boolean known = month >= 1 && month <= 12 && day >= 1 && day <= LONGEST[month - 1];
        return known && (month != 2 || day < 29 || year % 4 == 0);
    }

    private static int number(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }
}
