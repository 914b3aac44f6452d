package org.sipppid.pemohon;

import org.sipppid.isian.Kategori;

/** What a paper that comes with a request proves (P21 Ps 27(2)-(7)). */
public enum JenisLampiran implements Kategori {
    IDENTITAS("KTP atau surat keterangan kependudukan"),
    PENGESAHAN("Akta pengesahan badan hukum"),
    SURAT_KUASA("Surat kuasa"),
    IDENTITAS_PEMBERI_KUASA("KTP pemberi kuasa"),
    LAINNYA("Berkas lain");

    private final String label;

    JenisLampiran(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
