package org.sipppid.sengketa;

import org.sipppid.isian.Kategori;

/** From what the time for bringing a dispute ran (UU 14/2008 Ps 37(2), P13 Ps 13 huruf a-b). */
public enum DasarWaktu implements Kategori {
    TANGGAPAN("tanggapan Atasan PPID diterima pemohon"),
    DIAM("waktu menanggapi habis tanpa tanggapan");

    private final String label;

    DasarWaktu(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
