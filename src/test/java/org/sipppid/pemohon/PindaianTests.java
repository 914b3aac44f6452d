package org.sipppid.pemohon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken as a scan, and what of it is kept. */
class PindaianTests {

    private static final String PLACE = "GPS -0.0263 109.3425";

    private static byte[] image(String format) {
        BufferedImage image = new BufferedImage(40, 25, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(3, 2, 20, 17);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, file);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A JPEG as a phone writes it: with place and orientation, a comment, and another picture behind its end. */
    private static byte[] photo(int orientation, boolean littleEndian) {
        byte[] plain = image("jpeg");
        byte[] tiff = littleEndian
                ? join(
                        bytes("II*\0\10\0\0\0\1\0\22\1\3\0\1\0\0\0"),
                        new byte[] {(byte) orientation, 0, 0, 0},
                        bytes(PLACE))
                : join(
                        bytes("MM\0*\0\0\0\10\0\1\1\22\0\3\0\0\0\1\0"),
                        new byte[] {(byte) orientation, 0, 0},
                        bytes(PLACE));
        byte[] exif = join(bytes("Exif\0\0"), tiff);
        return join(
                Arrays.copyOf(plain, 2),
                segment(0xE1, exif),
                segment(0xED, bytes("Photoshop " + PLACE)),
                segment(0xFE, bytes(PLACE)),
                Arrays.copyOfRange(plain, 2, plain.length),
                bytes("MotionPhoto " + PLACE));
    }

    private static byte[] segment(int marker, byte[] data) {
        int length = data.length + 2;
        return join(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length}, data);
    }

    private static byte[] chunk(String name, byte[] data) {
        CRC32 checksum = new CRC32();
        checksum.update(join(bytes(name), data));
        return join(
                ByteBuffer.allocate(4).putInt(data.length).array(),
                bytes(name),
                data,
                ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void knowsAFileByWhatItHolds() {
        assertThat(Pindaian.read(image("jpeg")).bentuk()).isEqualTo(BentukLampiran.JPEG);
        assertThat(Pindaian.read(image("png")).bentuk()).isEqualTo(BentukLampiran.PNG);
        assertThat(Pindaian.read(bytes("%PDF-1.4\n...\n%%EOF\r\n")).bentuk()).isEqualTo(BentukLampiran.PDF);
    }

    @ParameterizedTest
    @CsvSource({"6,true", "8,false", "3,false"})
    void aPhotoKeepsItsPictureAndItsUprightAndNothingElse(int orientation, boolean littleEndian) throws IOException {
        byte[] photo = photo(orientation, littleEndian);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains(PLACE);

        byte[] kept = Pindaian.read(photo).isi();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Photoshop", "Motion");
        assertThat(pixels(kept)).isEqualTo(pixels(photo));
        assertThat(new String(kept, 2, 36, StandardCharsets.ISO_8859_1))
                .contains("Exif\0\0MM\0*", "\1\22\0\3\0\0\0\1\0" + (char) orientation);
        assertThat(Pindaian.read(kept).isi()).isEqualTo(kept);
    }

    @Test
    void anUprightPictureIsNotTouchedAtAll() {
        assertThat(Pindaian.read(image("jpeg")).isi()).isEqualTo(image("jpeg"));
        assertThat(Pindaian.read(image("png")).isi()).isEqualTo(image("png"));
    }

    @Test
    void aPngKeepsItsPictureAndNoText() throws IOException {
        byte[] plain = image("png");
        byte[] spoken = join(
                Arrays.copyOf(plain, 33), // the signature and IHDR
                chunk("tEXt", bytes("Location\0" + PLACE)),
                chunk("eXIf", bytes("II*\0" + PLACE)),
                Arrays.copyOfRange(plain, 33, plain.length),
                bytes("<script>alert(1)</script>"));

        byte[] kept = Pindaian.read(spoken).isi();

        assertThat(pixels(spoken)).isEqualTo(pixels(plain));
        assertThat(kept).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void aPictureThatBreaksOffIsRefusedWhereverItDoes(String format) {
        byte[] whole = image(format);
        for (int length = 8; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Pindaian.read(part))
                    .as(length + " of " + whole.length)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("rusak atau terpotong");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | kosong
            <html><script>x</script>    | bukan PDF, JPEG, atau PNG
            MZ....                      | bukan PDF, JPEG, atau PNG
            GIF89a                      | bukan PDF, JPEG, atau PNG
            <svg xmlns='x'/>            | bukan PDF, JPEG, atau PNG
            ' %PDF-1.4 %%EOF'           | bukan PDF, JPEG, atau PNG
            %PDF-1.4 terpotong          | rusak atau terpotong
            """)
    void refusesWhatIsNoScanAndSaysWhatIs(String file, String said) {
        assertThatThrownBy(() -> Pindaian.read(bytes(file)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(said);
    }

    @Test
    void noRandomBytesBehindAGoodBeginningAreAnErrorOfOurs() {
        java.util.Random random = new java.util.Random(7);
        for (int n = 0; n < 2_000; n++) {
            byte[] file = n % 2 == 0 ? photo(6, true) : image("png");
            for (int changes = 0; changes < 6; changes++) {
                file[3 + random.nextInt(file.length - 3)] = (byte) random.nextInt(256);
            }
            try {
                Pindaian.read(file);
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).endsWith(".");
            }
        }
    }

    @Test
    void fiveMegabytesAreTakenAndNotOneByteMore() {
        byte[] most = join(bytes("%PDF-1.4"), new byte[Pindaian.MOST - 13], bytes("%%EOF"));
        assertThat(Pindaian.read(most).isi()).hasSize(Pindaian.MOST);
        assertThatThrownBy(() -> Pindaian.read(join(bytes("%PDF-1.4"), new byte[Pindaian.MOST - 12], bytes("%%EOF"))))
                .hasMessageContaining("5 MB");
    }
}
