package org.sipppid.pemohon;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Reads a JPEG segment by segment (ITU-T T.81 Annex B) and keeps what its picture needs. */
final class JpegReader {

    private static final byte[] START = {(byte) 0xFF, (byte) 0xD8};
    private static final byte[] END = {(byte) 0xFF, (byte) 0xD9};
    private static final int END_MARK = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int EXIF = 0xE1;
    private static final int COMMENT = 0xFE;

    /** How the application segments begin that say in which colours the picture is shown. */
    private static final Set<String> COLOURS = Set.of("JFIF\0", "ICC_P", "Adobe");

    /** An Exif segment that says nothing but the orientation. */
    private static final byte[] ORIENTATION = {
        (byte) 0xFF,
        (byte) 0xE1,
        0,
        34,
        'E',
        'x',
        'i',
        'f',
        0,
        0,
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        1,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        1,
        0,
        0,
        0,
        0,
        0,
        0
    };

    private static final int ORIENTATION_AT = 29;
    private static final short ORIENTATION_TAG = 0x0112;

    private final byte[] file;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int orientation = 1;

    JpegReader(byte[] file) {
        this.file = file;
    }

    static boolean recognises(byte[] file) {
        return file.length > 2 && Pindaian.startsWith(file, START) && file[2] == (byte) 0xFF;
    }

    /** The same picture, upright as the camera meant it, and nothing from behind its end. */
    byte[] picture() {
        boolean shows = false;
        int at = mark(START.length);
        while (kind(at) != END_MARK) {
            int end = at + 2 + unsigned(at + 2);
            check(end >= at + 4 && end <= file.length);
            int next = kind(at) == SCAN ? endOfScan(end) : end;
            keep(at, end, next);
            shows |= kind(at) == SCAN;
            at = mark(next);
        }
        check(shows);
        return assembled();
    }

    private byte[] assembled() {
        byte[] turned = ORIENTATION.clone();
        turned[ORIENTATION_AT] = (byte) orientation;
        ByteArrayOutputStream picture = new ByteArrayOutputStream(file.length);
        picture.writeBytes(START);
        picture.writeBytes(orientation == 1 ? new byte[0] : turned);
        picture.writeBytes(kept.toByteArray());
        picture.writeBytes(END);
        return picture.toByteArray();
    }

    private void keep(int at, int end, int next) {
        int kind = kind(at);
        if (kind == EXIF) {
            readOrientation(Arrays.copyOfRange(file, at + 4, end));
        }
        boolean application = kind >= 0xE0 && kind <= 0xEF;
        String name = new String(file, at + 4, Math.min(5, end - at - 4), StandardCharsets.ISO_8859_1);
        if (kind != COMMENT && (!application || COLOURS.contains(name))) {
            kept.write(file, at, next - at);
        }
    }

    /** Behind the entropy-coded data, in which an FF is followed by 00 or by a restart mark. */
    private int endOfScan(int from) {
        for (int at = from; at + 1 < file.length; at++) {
            int next = file[at + 1] & 0xFF;
            if (file[at] == (byte) 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        throw Pindaian.broken();
    }

    /** Where the mark begins that stands here, behind any bytes that fill. */
    private int mark(int from) {
        int at = from;
        while (at + 1 < file.length && file[at] == (byte) 0xFF && file[at + 1] == (byte) 0xFF) {
            at++;
        }
        check(at + 1 < file.length && file[at] == (byte) 0xFF);
        return at;
    }

    private int kind(int at) {
        return file[at + 1] & 0xFF;
    }

    private int unsigned(int at) {
        check(at + 1 < file.length);
        return (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
    }

    private static void check(boolean whole) {
        if (!whole) {
            throw Pindaian.broken();
        }
    }

    /** How the camera was held, from the first directory of the Exif segment; as it was if that cannot be read. */
    private void readOrientation(byte[] exif) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(exif, 6, exif.length - 6).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            tiff.position(tiff.getInt(4));
            for (int entries = tiff.getShort(); entries > 0; entries--) {
                int entry = tiff.position();
                int value = tiff.getShort(entry + 8);
                if (tiff.getShort(entry) == ORIENTATION_TAG && value >= 1 && value <= 8) {
                    orientation = value;
                }
                tiff.position(entry + 12);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException unreadable) {
            // what no camera wrote turns no picture
        }
    }
}
