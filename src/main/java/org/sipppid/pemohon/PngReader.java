package org.sipppid.pemohon;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** Reads a PNG chunk by chunk (ISO/IEC 15948) and keeps what its picture needs. */
final class PngReader {

    private static final byte[] START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int AROUND = 12; // length, name and checksum of a chunk

    /** Chunks without which the picture would be another one, or would be shown in other colours or another size. */
    private static final Set<String> PICTURE =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs");

    private final byte[] file;

    PngReader(byte[] file) {
        this.file = file;
    }

    static boolean recognises(byte[] file) {
        return Pindaian.startsWith(file, START);
    }

    /** The same picture, and nothing from behind its end. */
    byte[] picture() {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.writeBytes(START);
        int at = START.length;
        String name = "";
        boolean shows = false;
        while (!name.equals("IEND")) {
            int end = end(at);
            String next = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
            check(next.equals("IHDR") == name.isEmpty());
            if (PICTURE.contains(next)) {
                kept.write(file, at, end - at);
            }
            name = next;
            shows |= name.equals("IDAT");
            at = end;
        }
        check(shows);
        return kept.toByteArray();
    }

    /** Where the chunk ends that begins here; its checksum must be right. */
    private int end(int at) {
        check(file.length - at >= AROUND);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        int length = bytes.getInt(at);
        check(length >= 0 && length <= file.length - at - AROUND);
        CRC32 checksum = new CRC32();
        checksum.update(file, at + 4, length + 4);
        check((int) checksum.getValue() == bytes.getInt(at + 8 + length));
        return at + AROUND + length;
    }

    private static void check(boolean whole) {
        if (!whole) {
            throw Pindaian.broken();
        }
    }
}
