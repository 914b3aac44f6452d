package org.sipppid.pemohon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A scanned paper as it is stored: known by what it holds, not by what it is called, and without what a camera or an
 * editor wrote into it beside the picture (place, time, device, earlier pictures). The picture itself is not touched, so
 * it proves what it proved. A PDF is left as it came: it may be signed.
 */
public record Pindaian(BentukLampiran bentuk, byte[] isi) {

    /** Largest file, in bytes. */
    public static final int MOST = 5 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL = 1024; // where the standard wants the end mark

    /** Reads a file; throws {@link IllegalArgumentException} that says in words what is wrong with it. */
    public static Pindaian read(byte[] file) {
        if (file.length == 0) {
            throw new IllegalArgumentException("Pilih berkas pindaian lebih dahulu; yang dikirim kosong.");
        }
        if (file.length > MOST) {
            throw new IllegalArgumentException("Berkas paling besar 5 MB; pindai lagi dengan resolusi 150–200 dpi.");
        }
        if (startsWith(file, PDF)) {
            return new Pindaian(BentukLampiran.PDF, pdf(file));
        }
        if (JpegReader.recognises(file)) {
            return new Pindaian(BentukLampiran.JPEG, new JpegReader(file).picture());
        }
        if (PngReader.recognises(file)) {
            return new Pindaian(BentukLampiran.PNG, new PngReader(file).picture());
        }
        throw new IllegalArgumentException(
                "Isi berkas bukan PDF, JPEG, atau PNG. Ekstensi namanya tidak menentukan; simpan ulang sebagai PDF.");
    }

    private static byte[] pdf(byte[] file) {
        byte[] tail = Arrays.copyOfRange(file, Math.max(0, file.length - TAIL), file.length);
        if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            throw broken();
        }
        return file;
    }

    static boolean startsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    static IllegalArgumentException broken() {
        return new IllegalArgumentException("Berkas rusak atau terpotong; pindai atau unduh sekali lagi.");
    }

    @Override
    public String toString() {
        return "Pindaian[" + bentuk + "]"; // never what it shows
    }
}
