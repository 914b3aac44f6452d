package org.sipppid.skpd.kop;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture in the letterhead, drawn anew on white by this program: of the file that was sent nothing is kept but what
 * the eye sees.
 */
public record Logo(byte[] png) {

    /** Largest file that is looked at at all. */
    public static final int LARGEST = 1024 * 1024;

    private static final int WIDEST = 2_000;
    private static final int NARROWEST = 32;

    /** Enough for print at the size of a letterhead, and light enough to go with every document. */
    private static final int STORED = 480;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    /** Reads a file that somebody sent; the exception says in Indonesian what would be valid. */
    public static Logo read(byte[] file) {
        if (file.length > LARGEST) {
            throw new LogoDitolak("Logo paling besar 1 MB; perkecil gambarnya, lalu pilih lagi.");
        }
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = reader(input);
            try {
                reader.setInput(input, true, true);
                checkSize(reader.getWidth(0), reader.getHeight(0)); // a small file can hold a picture of any size
                return new Logo(encode(draw(reader.read(0))));
            } finally {
                reader.dispose();
            }
        } catch (LogoDitolak refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) { // decoders throw all kinds at files that were tampered with
            throw new LogoDitolak(
                    "Logo tidak dapat dibaca; simpan lagi gambarnya sebagai PNG atau JPEG berwarna RGB.", damaged);
        }
    }

    private static ImageReader reader(ImageInputStream input) throws IOException {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(input); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        throw new LogoDitolak("Logo harus gambar PNG atau JPEG.");
    }

    private static void checkSize(int width, int height) {
        if (Math.max(width, height) > WIDEST || Math.min(width, height) < NARROWEST) {
            throw new LogoDitolak("Logo berukuran " + width + " × " + height + " piksel; setiap sisinya harus "
                    + NARROWEST + " sampai " + WIDEST + " piksel.");
        }
    }

    /** Halves the picture until it is near the size that is stored, so that thin lines stay. */
    private static BufferedImage draw(BufferedImage picture) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        BufferedImage drawn = picture;
        for (int next = longest / 2; next > STORED; next /= 2) {
            drawn = draw(drawn, next);
        }
        return draw(drawn, Math.min(longest, STORED));
    }

    private static BufferedImage draw(BufferedImage picture, int longest) {
        double scale = (double) longest / Math.max(picture.getWidth(), picture.getHeight());
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] encode(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    /** The picture as an address that holds it whole. */
    public String dataUri() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
