package org.sipppid.permohonan;

import org.sipppid.isian.Kategori;

/** The way a request came in (UU 14/2008 Ps 22(1)-(3) admits unwritten ones as well). */
public enum Jalur implements Kategori {
    LANGSUNG("Langsung"),
    LISAN("Lisan/telepon"),
    SURAT("Surat"),
    SUREL("Surel"),
    DARING("Daring"),
    WHATSAPP("WhatsApp"),
    /** Only by import, from a register that does not say. */
    TIDAK_TERCATAT("Tidak tercatat");

    private final String label;

    Jalur(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
