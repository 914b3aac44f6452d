package org.sipppid.skpd.kop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a logo, and that nothing of it is kept but what the eye sees. */
class LogoTests {

    private static final String HIDDEN = "<script>alert(1)</script>";

    @Test
    void isDrawnAnewOnWhiteAndMadeSmall() throws IOException {
        BufferedImage stored = picture(Logo.read(LogoFixture.png(1_200, 800)));
        assertThat(stored.getWidth()).isEqualTo(480);
        assertThat(stored.getHeight()).isEqualTo(320);
        assertThat(stored.getColorModel().hasAlpha()).isFalse();
        assertThat(stored.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(stored.getRGB(240, 160) & 0xFFFFFF).isEqualTo(0xD9902F);
    }

    @Test
    void aSmallPictureKeepsItsSize() throws IOException {
        assertThat(picture(Logo.read(LogoFixture.png(100, 64))).getWidth()).isEqualTo(100);
    }

    @Test
    void readsJpeg() throws IOException {
        byte[] jpeg = LogoFixture.file("jpg", BufferedImage.TYPE_INT_RGB, 300, 300);
        assertThat(picture(Logo.read(jpeg)).getWidth()).isEqualTo(300);
    }

    @Test
    void nothingHiddenSurvives() throws IOException {
        byte[] png = LogoFixture.png(200, 200);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(png, 0, 33); // signature and header
        file.write(chunk("tEXt", ("Comment\0" + HIDDEN).getBytes(StandardCharsets.ISO_8859_1)));
        file.write(png, 33, png.length - 33);
        file.write(HIDDEN.getBytes(StandardCharsets.ISO_8859_1)); // and behind the end
        assertThat(text(file.toByteArray())).contains(HIDDEN);

        assertThat(Logo.read(file.toByteArray()).png()).isEqualTo(Logo.read(png).png());
        assertThat(text(Logo.read(file.toByteArray()).png())).doesNotContain("script", "tEXt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "GIF89a;",
                "%PDF-1.7",
                "",
                "BM but nothing of a bitmap"
            })
    void takesOnlyPngAndJpeg(String file) {
        assertThatThrownBy(() -> Logo.read(file.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(LogoDitolak.class)
                .hasMessage("Logo harus gambar PNG atau JPEG.");
    }

    @Test
    void aGifIsRefusedThoughItCouldBeRead() {
        assertThatThrownBy(() -> Logo.read(LogoFixture.file("gif", BufferedImage.TYPE_INT_RGB, 100, 100)))
                .hasMessage("Logo harus gambar PNG atau JPEG.");
    }

    @Test
    void refusesWhatIsTooLargeOrTooSmall() {
        assertThatThrownBy(() -> Logo.read(new byte[Logo.LARGEST + 1])).hasMessageContaining("paling besar 1 MB");
        assertThatThrownBy(() -> Logo.read(LogoFixture.png(2_001, 100))).hasMessageContaining("2001 × 100 piksel");
        assertThatThrownBy(() -> Logo.read(LogoFixture.png(31, 100))).hasMessageContaining("31 × 100 piksel");
    }

    /** A few kilobytes that say of themselves to be forty thousand pixels wide and high: room for them is never made. */
    @Test
    void aBombIsRefusedByItsSize() throws IOException {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(40_000)
                .putInt(40_000)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[1_000_000]);
        deflater.finish();
        byte[] packed = new byte[10_000];
        int length = deflater.deflate(packed);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(LogoFixture.png(40, 40), 0, 8);
        file.write(chunk("IHDR", header));
        file.write(chunk("IDAT", Arrays.copyOf(packed, length)));
        assertThatThrownBy(() -> Logo.read(file.toByteArray())).hasMessageContaining("40000 × 40000 piksel");
    }

    @Test
    void aDamagedFileIsSaidToBeSo() {
        byte[] png = LogoFixture.png(200, 200);
        assertThatThrownBy(() -> Logo.read(Arrays.copyOf(png, 60)))
                .isInstanceOf(LogoDitolak.class)
                .hasMessageContaining("Logo tidak dapat dibaca");
    }

    private static BufferedImage picture(Logo logo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(logo.png()));
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
