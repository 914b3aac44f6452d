package org.sipppid.masukan.impor;

import java.io.PrintStream;
import java.util.Locale;

/** Says what became of the rows of a file, for the officer who imported it. */
final class ImporPrinter {

    private ImporPrinter() {}

    static void print(HasilImpor hasil, DaftarTolak tolak, PrintStream out) {
        out.println((hasil.uji() ? "Uji impor " : "Impor ") + hasil.berkas() + " ke register " + hasil.sumber()
                + (hasil.uji() ? " (tidak ada yang diubah)" : ""));
        line(out, hasil.dibaca(), "baris dibaca");
        line(out, hasil.baru(), hasil.uji() ? "akan menjadi permohonan baru" : "permohonan baru");
        line(out, hasil.berubah(), hasil.uji() ? "akan diubah" : "permohonan diubah");
        line(out, hasil.sama(), "sudah ada dan tidak berubah");
        line(out, hasil.kembar(), "kembar: sama isinya dengan baris lain");
        line(out, hasil.diabaikan(), "diabaikan menurut pemetaan");
        line(out, hasil.ditolak(), "ditolak");
        if (!hasil.skpdBaru().isEmpty()) {
            out.println((hasil.uji() ? "SKPD yang akan dibuat: " : "SKPD yang dibuat: ")
                    + hasil.skpdBaru().size() + " (" + String.join(", ", hasil.skpdBaru()) + ")");
        }
        note(out, hasil.dijinakkan(), "baris memuat karakter kendali yang tidak terlihat; masing-masing diganti spasi");
        note(out, hasil.pengganti(), "baris memakai tanggal selesai pengganti; lama layanannya tidak bermakna");
        note(out, hasil.menimpa(), "baris menimpa perubahan petugas, karena isi berkasnya juga berubah");
        if (!hasil.ditutup().isEmpty()) {
            out.println((hasil.uji()
                            ? "Catatan: mengubah bulan yang sudah ditutup, sehingga memerlukan --koreksi \"ALASAN\": "
                            : "Catatan: dicatat sebagai koreksi atas bulan yang sudah ditutup: ")
                    + BulanTersentuh.sebut(hasil.ditutup()) + ".");
        }
        if (hasil.ditolak() > 0) {
            out.println("Baris yang ditolak:");
            tolak.print(out);
        }
        out.flush();
    }

    private static void line(PrintStream out, int count, String what) {
        out.println(String.format(Locale.ROOT, "%,9d", count).replace(',', '.') + " " + what);
    }

    private static void note(PrintStream out, int count, String what) {
        if (count > 0) {
            out.println("Catatan: " + String.format(Locale.ROOT, "%,d", count).replace(',', '.') + " " + what + ".");
        }
    }
}
