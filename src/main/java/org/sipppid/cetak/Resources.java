package org.sipppid.cetak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** What the printers bring with them: fonts and style sheets. */
final class Resources {

    private Resources() {}

    static byte[] bytes(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }
}
