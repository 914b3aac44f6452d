package org.sipppid.permohonan;

import org.sipppid.isian.Kategori;

/** How the applicant wants to have what is given (P21 Ps 29(5) j, Lampiran VI). */
public enum CaraMengirim implements Kategori {
    LANGSUNG("Mengambil langsung"),
    KURIR("Kurir"),
    POS("Pos"),
    FAKSIMILI("Faksimili"),
    SUREL("Surel");

    private final String label;

    CaraMengirim(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
