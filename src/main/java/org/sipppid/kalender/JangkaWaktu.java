package org.sipppid.kalender;

/** The times that the law gives, in working days (P21 Ps 1 angka 22), by the law's own words. */
public enum JangkaWaktu {
    /** The written notice to the applicant, from receipt (UU 14/2008 Ps 22(7)). */
    PEMBERITAHUAN_TERTULIS(10, "UU 14/2008 Pasal 22 ayat (7)"),

    /** One extension of that, with a written reason (UU 14/2008 Ps 22(8)). */
    PERPANJANGAN(7, "UU 14/2008 Pasal 22 ayat (8)");

    private final int hari;
    private final String dasar;

    JangkaWaktu(int hari, String dasar) {
        this.hari = hari;
        this.dasar = dasar;
    }

    public int hari() {
        return hari;
    }

    /** The article, as a page or letter quotes it. */
    public String dasar() {
        return dasar;
    }
}
