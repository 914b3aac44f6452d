package org.sipppid.cetak;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * An archival file may not show a letter that its font lacks. Such a letter, an emoji in a unit's name say, is printed as
 * a box that everybody sees, rather than dropped.
 */
final class KnownGlyphs {

    private static final int BOX = 0x25A1;

    private final Font font;

    KnownGlyphs(byte[] file) {
        try {
            this.font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        } catch (FontFormatException | IOException broken) {
            throw new IllegalStateException("Huruf cetak rusak", broken);
        }
    }

    String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> visible.appendCodePoint(c < 0x80 || font.canDisplay(c) ? c : BOX));
        return visible.toString();
    }
}
