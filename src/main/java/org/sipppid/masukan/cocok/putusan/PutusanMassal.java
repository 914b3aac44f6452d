package org.sipppid.masukan.cocok.putusan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.isian.Kategori;
import org.sipppid.masukan.cocok.JenisBeda;
import org.sipppid.masukan.cocok.Sikap;
import org.sipppid.masukan.cocok.portion.Cursor;
import org.sipppid.masukan.cocok.portion.Putusan;

/**
 * All differences of a kind taken or rejected at once, and how far that has come.
 *
 * @param semua how many waited when it was asked
 * @param sebab why it failed
 */
record PutusanMassal(
        UUID id,
        UUID pencocokan,
        JenisBeda jenis,
        Sikap sikap,
        String alasan,
        Optional<String> koreksi,
        int semua,
        Cursor cursor,
        Putusan putusan,
        Keadaan keadaan,
        Optional<String> sebab,
        Optional<String> oleh,
        Instant pada,
        Instant diubah) {

    /** How it stands. */
    enum Keadaan implements Kategori {
        BERJALAN("Berjalan"),
        SELESAI("Selesai"),
        DIHENTIKAN("Dihentikan"),
        GAGAL("Gagal");

        private final String label;

        Keadaan(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public boolean berjalan() {
        return keadaan == Keadaan.BERJALAN;
    }

    /** How many it has gone through. */
    public int sudah() {
        return putusan.selesai() + putusan.terkendala();
    }
}
