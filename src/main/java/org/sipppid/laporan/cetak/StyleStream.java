package org.sipppid.laporan.cetak;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** The style sheet of prints as the renderer wants to read it. */
record StyleStream(String css) implements FSStream {

    @Override
    public InputStream getStream() {
        return new ByteArrayInputStream(css.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Reader getReader() {
        return new StringReader(css);
    }
}
