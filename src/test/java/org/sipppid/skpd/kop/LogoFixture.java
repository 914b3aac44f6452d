package org.sipppid.skpd.kop;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures for tests: a shield on nothing. */
public final class LogoFixture {

    private LogoFixture() {}

    public static byte[] png(int width, int height) {
        return file("png", BufferedImage.TYPE_INT_ARGB, width, height);
    }

    public static byte[] file(String format, int type, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0x0B, 0x4F, 0x6C));
        pen.fillOval(width / 10, height / 10, width * 8 / 10, height * 8 / 10);
        pen.setColor(new Color(0xD9, 0x90, 0x2F));
        pen.fillRect(width * 4 / 10, height * 2 / 10, width * 2 / 10, height * 6 / 10);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
