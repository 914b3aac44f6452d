package org.sipppid.cetak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** The dates in a file's XMP must equal those of its information dictionary (PDF/A). */
final class XmpDates {

    private XmpDates() {}

    static void set(PDDocument document, Instant made) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp;
        try (InputStream stream = metadata.exportXMPMetadata()) {
            xmp = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        String date = made.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "+00:00");
        xmp = xmp.replaceAll("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*(</)", "$1" + date + "$2");
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
