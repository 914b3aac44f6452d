package org.sipppid.kalender;

import java.time.LocalDate;
import java.util.List;

/** The month in Roman numerals, as the numbers of letters carry it. */
public final class BulanRomawi {

    private static final List<String> NUMERALS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private BulanRomawi() {}

    public static String of(LocalDate hari) {
        return NUMERALS.get(hari.getMonthValue() - 1);
    }
}
