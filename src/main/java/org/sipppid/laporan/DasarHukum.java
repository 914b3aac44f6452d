package org.sipppid.laporan;

import static org.sipppid.hukum.Peraturan.PERKI_1_2010;
import static org.sipppid.hukum.Peraturan.PERKI_1_2021;
import static org.sipppid.hukum.Peraturan.PERMENDAGRI_3_2017;
import static org.sipppid.hukum.Peraturan.PP_61_2010;
import static org.sipppid.hukum.Peraturan.UU_14_2008;

import java.time.LocalDate;
import java.util.List;
import org.sipppid.hukum.Rujukan;

/** The legal base of a report. */
final class DasarHukum {

    private static final List<Rujukan> LAPORAN = List.of(
            Rujukan.ke(UU_14_2008, "Pasal 12"),
            Rujukan.ke(PP_61_2010),
            Rujukan.ke(PERKI_1_2010),
            Rujukan.ke(PERKI_1_2021, "Pasal 56 dan 57"),
            Rujukan.ke(PERMENDAGRI_3_2017, "Pasal 14 ayat (1) huruf f dan Pasal 21"));

    private DasarHukum() {}

    /** The rules in force on a day, in the order in which reports cite them. */
    static List<String> pada(LocalDate hari) {
        return Rujukan.pada(hari, LAPORAN);
    }
}
