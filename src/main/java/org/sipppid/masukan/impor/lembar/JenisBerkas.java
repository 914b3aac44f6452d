package org.sipppid.masukan.impor.lembar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is by its first bytes, for its name may say anything. */
enum JenisBerkas {
    TEKS,
    XLSX;

    private static final String SAVE_AS =
            " Buka berkas itu dengan aplikasi pembuatnya, lalu simpan sebagai XLSX atau CSV.";

    /** First bytes, read as Latin-1, of what people send by mistake. */
    private static final Map<String, String> OTHERS = Map.of(
            "\u0089PNG", "gambar PNG",
            "\u00FF\u00D8\u00FF", "gambar JPEG",
            "GIF8", "gambar GIF",
            "%PDF", "dokumen PDF",
            "\u001F\u008B", "arsip gzip",
            "Rar!", "arsip RAR",
            "7z\u00BC\u00AF", "arsip 7z",
            "{\\rtf", "dokumen RTF");

    /** Shared texts are kept in memory by any reader of workbooks; beyond this a text file is the way. */
    private static final long MOST_SHARED_TEXT = 200_000_000;

    static JenisBerkas of(Path berkas) throws IOException {
        String nama = berkas.getFileName().toString();
        byte[] first;
        try (InputStream in = Files.newInputStream(berkas)) {
            first = in.readNBytes(512);
        }
        String start = new String(first, StandardCharsets.ISO_8859_1);
        if (first.length == 0) {
            throw new BerkasKeliru("Berkas " + nama + " kosong (0 bita).");
        }
        OTHERS.forEach((magic, kind) -> {
            if (start.startsWith(magic)) {
                throw new BerkasKeliru("Berkas " + nama + " adalah " + kind + ", bukan tabel CSV atau XLSX.");
            }
        });
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new BerkasKeliru("Berkas " + nama + " " + compound(berkas) + SAVE_AS);
        }
        if (start.strip().toLowerCase(Locale.ROOT).matches("(?s)(<!doctype html|<html|<table|<\\?xml).*")) {
            throw new BerkasKeliru(
                    "Berkas " + nama + " adalah halaman HTML atau XML, bukan tabel CSV atau XLSX." + SAVE_AS);
        }
        if (start.startsWith("PK")) {
            requireWorkbook(berkas, nama);
            return XLSX;
        }
        return TEKS;
    }

    /** The old container of Office: an .xls workbook, or a newer one behind a password. */
    private static String compound(Path berkas) throws IOException {
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        try (InputStream in = Files.newInputStream(berkas)) {
            String all = new String(in.readNBytes(4_000_000), StandardCharsets.ISO_8859_1);
            return all.contains(new String(mark, StandardCharsets.ISO_8859_1))
                    ? "dilindungi kata sandi; hapus kata sandinya dahulu."
                    : "berformat Excel lama (.xls), yang tidak dibaca.";
        }
    }

    private static void requireWorkbook(Path berkas, String nama) throws IOException {
        try (ZipFile zip = new ZipFile(berkas.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                String kind = zip.getEntry("content.xml") != null ? "berformat OpenDocument (.ods)" : "arsip ZIP biasa";
                throw new BerkasKeliru("Berkas " + nama + " " + kind + ", bukan XLSX." + SAVE_AS);
            }
            ZipEntry shared = zip.getEntry("xl/sharedStrings.xml");
            if (shared != null && shared.getSize() > MOST_SHARED_TEXT) {
                throw new BerkasKeliru("Berkas " + nama + " memuat teks terlalu banyak untuk dibaca sebagai XLSX;"
                        + " simpan sebagai CSV UTF-8, yang boleh sebesar apa pun.");
            }
        } catch (ZipException broken) {
            throw new BerkasKeliru(
                    "Berkas XLSX " + nama + " rusak atau terpotong; unduh atau simpan ulang berkas itu.");
        }
    }
}
