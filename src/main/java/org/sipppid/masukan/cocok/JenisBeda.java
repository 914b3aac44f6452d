package org.sipppid.masukan.cocok;

import org.sipppid.isian.Kategori;

/** How a unit's register and ours can differ about one number. */
public enum JenisBeda implements Kategori {
    HANYA_DI_SKPD("Hanya di SKPD", "ada di berkas SKPD, tidak ada di register pusat"),
    HANYA_DI_PUSAT("Hanya di pusat", "ada di register pusat pada periode ini, tidak ada di berkas SKPD"),
    BERBEDA("Berbeda", "ada di keduanya, isinya tidak sama");

    private final String label;
    private final String arti;

    JenisBeda(String label, String arti) {
        this.label = label;
        this.arti = arti;
    }

    @Override
    public String label() {
        return label;
    }

    public String arti() {
        return arti;
    }
}
