package org.sipppid.skpd;

import org.sipppid.isian.Kategori;

/** The group in which a decree lists a unit (PP 18/2016 Ps 5). */
public enum KelompokSkpd implements Kategori {
    BIRO("Biro Sekretariat Daerah"),
    SEKRETARIAT("Sekretariat"),
    DINAS("Dinas"),
    SATUAN("Satuan"),
    BADAN("Badan"),
    INSPEKTORAT("Inspektorat"),
    RSUD("Rumah sakit umum daerah"),
    RSJ("Rumah sakit jiwa"),
    LAINNYA("Lainnya");

    private final String label;

    KelompokSkpd(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
