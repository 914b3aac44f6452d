package org.sipppid.cetak;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.springframework.stereotype.Component;

/**
 * Prints a page as PDF/A-3a and PDF/UA-1. The same page printed again under the same name and instant is the same bytes.
 * Title, subject and author are those of the page's head; what it looks like is in the page itself.
 */
@Component
public class PdfPrinter {

    private final Map<String, byte[]> fonts = Map.of(
            "Regular", Resources.bytes("fonts/LiberationSans-Regular.ttf"),
            "Bold", Resources.bytes("fonts/LiberationSans-Bold.ttf"),
            "Italic", Resources.bytes("fonts/LiberationSans-Italic.ttf"));
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final KnownGlyphs glyphs = new KnownGlyphs(fonts.get("Regular"));

    public PdfPrinter() {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    /**
     * The page as a file.
     *
     * @param xhtml the whole page, its style included
     * @param name what tells this file from every other one made at the same instant
     * @param made when it was made, as the file says
     */
    public byte[] print(String xhtml, String name, Instant made, Optional<EmbeddedFile> embedded) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.withProducer("SIP PPID");
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUriResolver(
                (base, uri) -> uri.startsWith("data:image/png;") ? uri : null); // a print reaches for nothing outside
        builder.withHtmlContent(glyphs.visible(xhtml), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            if (embedded.isPresent()) {
                attach(document, embedded.get(), calendar(made));
            }
            identify(document, name, made);
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException("Halaman tidak dapat dicetak", failure);
        }
    }

    private void font(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(fonts.get(name)), "Liberation Sans", weight, style, true);
    }

    /** A machine can read what was printed (PDF/A-3, AFRelationship Data). */
    private static void attach(PDDocument document, EmbeddedFile embedded, Calendar made) throws IOException {
        byte[] text = embedded.text().getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(text), COSName.FLATE_DECODE);
        file.setSubtype(embedded.type());
        file.setSize(text.length);
        file.setCreationDate(made);
        file.setModDate(made);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(embedded.name());
        specification.setFileUnicode(embedded.name());
        specification.setFileDescription(embedded.description());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(COSName.AF_RELATIONSHIP, "Data");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(embedded.name(), specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray(List.of(specification.getCOSObject()));
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    /** Dates and identity follow from what is printed, not from the clock of the machine that prints. */
    private static void identify(PDDocument document, String name, Instant made) throws IOException {
        Calendar calendar = calendar(made);
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        document.setDocumentId(name.hashCode() * 31L + made.toEpochMilli());
        XmpDates.set(document, made);
    }

    private static Calendar calendar(Instant instant) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(instant.toEpochMilli() / 1000 * 1000);
        return calendar;
    }
}
