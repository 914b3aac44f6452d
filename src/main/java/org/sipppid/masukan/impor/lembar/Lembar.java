package org.sipppid.masukan.impor.lembar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One table of a file: its column names, and its rows one after the other. What the file is, its content decides. */
public sealed interface Lembar extends AutoCloseable permits CsvLembar, XlsxLembar {

    /** The column names as they stand in the header, empty where a column has none. */
    Judul judul();

    /** Hands over the rows below the header, in order, passing over blank ones. To be called once. */
    void each(Consumer<Baris> work);

    @Override
    void close();

    /**
     * Opens a file.
     *
     * @param dicari column names that are wanted; a text file's separator is the one that yields them
     */
    static Lembar open(Path berkas, Bentuk bentuk, Set<String> dicari) {
        String nama = berkas.getFileName().toString();
        requireReadable(berkas, nama);
        try {
            return switch (JenisBerkas.of(berkas)) {
                case XLSX -> XlsxLembar.open(berkas, bentuk);
                case TEKS -> CsvLembar.open(berkas, bentuk, dicari);
            };
        } catch (IOException failure) {
            throw new BerkasKeliru("Berkas " + nama + " tidak dapat dibaca: " + failure.getMessage(), failure);
        }
    }

    /** Refuses what no register can be in: nothing there, a directory, a closed file, an empty one. */
    static void requireReadable(Path berkas, String nama) {
        if (!Files.exists(berkas)) {
            throw new BerkasKeliru("Berkas " + berkas + " tidak ada.");
        }
        if (!Files.isRegularFile(berkas)) {
            throw new BerkasKeliru(berkas + " bukan berkas; tunjuk satu berkas CSV atau XLSX.");
        }
        if (!Files.isReadable(berkas)) {
            throw new BerkasKeliru("Berkas " + nama + " tidak boleh dibaca oleh pengguna ini; periksa hak aksesnya.");
        }
    }

    /** The columns' letters as spreadsheets show them: 0 is A, 26 is AA. */
    static String huruf(int kolom) {
        String huruf = Character.toString('A' + kolom % 26);
        return kolom < 26 ? huruf : huruf(kolom / 26 - 1) + huruf;
    }

    /** A header row found, or the reason why there is none. */
    static Judul judul(List<String> nama, String berkas) {
        if (nama.stream().allMatch(String::isBlank)) {
            throw new BerkasKeliru(
                    "Berkas " + berkas + " tidak memuat judul kolom; baris pertamanya harus nama kolom.");
        }
        return new Judul(nama);
    }
}
