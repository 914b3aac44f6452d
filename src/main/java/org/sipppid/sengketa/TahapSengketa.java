package org.sipppid.sengketa;

import org.sipppid.isian.Kategori;

/** Where a dispute stands (UU 14/2008 Ps 37-50); each is at exactly one stage. */
public enum TahapSengketa implements Kategori {
    DIAJUKAN("Diajukan"),
    TIDAK_LENGKAP("Dinyatakan tidak lengkap"),
    TERDAFTAR("Terdaftar di Komisi Informasi"),
    MEDIASI("Mediasi"),
    MEDIASI_BERHASIL("Mediasi berhasil"),
    MEDIASI_GAGAL("Mediasi tidak berhasil"),
    AJUDIKASI("Ajudikasi"),
    PUTUSAN_KI("Putusan Komisi Informasi"),
    GUGATAN("Gugatan di pengadilan"),
    PUTUSAN_PENGADILAN("Putusan pengadilan"),
    KASASI("Kasasi"),
    PUTUSAN_MA("Putusan Mahkamah Agung"),
    SELESAI("Selesai"),
    GUGUR("Gugur"),
    DICABUT("Dicabut"),
    DIBATALKAN("Pencatatan dibatalkan");

    private final String label;

    TahapSengketa(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it goes on, so that its file may not be destroyed (UU 43/2009 Ps 51(1)). */
    public boolean terbuka() {
        return compareTo(SELESAI) < 0;
    }
}
