package org.sipppid.masukan.demo;

import java.util.Optional;
import org.sipppid.akun.Peran;

/** The sign-ins of a demonstration. They are public, which the database admits in a demonstration only. */
enum AkunDemo {
    ADMIN("demo.admin", "Administrator (contoh)", Peran.ADMIN, null),
    UTAMA("demo.utama", "Petugas PPID Utama (contoh)", Peran.UTAMA, null),
    DISKOMINFO("demo.diskominfo", "Petugas Diskominfo (contoh)", Peran.SKPD, "DISKOMINFO"),
    /** The office whose procedure this program carries out. */
    BANHUB("demo.banhub", "Petugas Badan Penghubung (contoh)", Peran.SKPD, "BANHUB"),
    RSUD("demo.rsud", "Petugas RSUD dr. Soedarso (contoh)", Peran.SKPD, "RSUD-SOEDARSO");

    static final String SANDI = "demo-sip-ppid";

    private final String namaPengguna;
    private final String nama;
    private final Peran peran;
    private final String skpd;

    AkunDemo(String namaPengguna, String nama, Peran peran, String skpd) {
        this.namaPengguna = namaPengguna;
        this.nama = nama;
        this.peran = peran;
        this.skpd = skpd;
    }

    String namaPengguna() {
        return namaPengguna;
    }

    String nama() {
        return nama;
    }

    Peran peran() {
        return peran;
    }

    /** The code of the unit, for an officer of one. */
    Optional<String> skpd() {
        return Optional.ofNullable(skpd);
    }
}
