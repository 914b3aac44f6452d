package org.sipppid.permohonan;

import org.sipppid.isian.Kategori;

/** The only two reasons for which the law lets an answer take seven days more (P21 Ps 36(1)). */
public enum AlasanPerpanjangan implements Kategori {
    BELUM_DIKUASAI("Informasi yang diminta belum dikuasai atau belum didokumentasikan", "huruf a"),
    BELUM_DIPUTUSKAN("Belum dapat diputuskan apakah informasi yang diminta dikecualikan", "huruf b");

    private final String label;
    private final String huruf;

    AlasanPerpanjangan(String label, String huruf) {
        this.label = label;
        this.huruf = huruf;
    }

    @Override
    public String label() {
        return label;
    }

    /** The article, as a letter cites it. */
    public String pasal() {
        return "Pasal 36 ayat (1) " + huruf;
    }
}
