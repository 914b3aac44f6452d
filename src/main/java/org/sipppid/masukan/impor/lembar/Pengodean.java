package org.sipppid.masukan.impor.lembar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The character encoding of a text file: told by its mark or by its bytes, never by its name. */
final class Pengodean {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4_096;

    private Pengodean() {}

    static Charset detect(Path berkas) throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(berkas)) {
            sample = in.readNBytes(SAMPLE);
        }
        if (startsWith(sample, 0xFE, 0xFF) || startsWith(sample, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        int evenZeros = zeros(sample, 0);
        int oddZeros = zeros(sample, 1);
        if (oddZeros > sample.length / 8 && evenZeros < oddZeros / 8 + 1) {
            return StandardCharsets.UTF_16LE;
        }
        if (evenZeros > sample.length / 8 && oddZeros < evenZeros / 8 + 1) {
            return StandardCharsets.UTF_16BE;
        }
        if (evenZeros + oddZeros > 0) {
            throw new BerkasKeliru("Berkas " + berkas.getFileName()
                    + " bukan teks (memuat bita nol); yang dibaca adalah CSV atau XLSX.");
        }
        return isUtf8(berkas) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    /** A reader that refuses bytes which the encoding does not know, and leaves out the mark at the beginning. */
    static Reader open(Path berkas, Charset pengodean) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(berkas),
                pengodean
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static boolean isUtf8(Path berkas) throws IOException {
        char[] buffer = new char[1 << 16];
        try (Reader reader = open(berkas, StandardCharsets.UTF_8)) {
            while (reader.read(buffer) >= 0) {
                // only whether it can be read
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int zeros(byte[] bytes, int from) {
        int count = 0;
        for (int i = from; i < bytes.length; i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }
}
