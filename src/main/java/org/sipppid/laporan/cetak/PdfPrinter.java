package org.sipppid.laporan.cetak;

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
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.sipppid.laporan.Dokumen;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Prints a report as PDF/A-3a and PDF/UA-1, with its figures attached as JSON. The same report printed again at the same
 * instant is the same bytes.
 */
@Component
public class PdfPrinter {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final String style = text("static/cetak/dokumen.css");
    private final Map<String, byte[]> fonts = Map.of(
            "Regular", bytes("fonts/LiberationSans-Regular.ttf"),
            "Bold", bytes("fonts/LiberationSans-Bold.ttf"),
            "Italic", bytes("fonts/LiberationSans-Italic.ttf"));
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final KnownGlyphs glyphs = new KnownGlyphs(fonts.get("Regular"));

    public PdfPrinter() {
        XRLog.setLoggerImpl(new Slf4jLogger());
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
        engine.setEnableSpringELCompiler(true);
    }

    /** The report as a page for the screen, without number and code while it is a draft. */
    public String preview(Dokumen dokumen) {
        return html(dokumen, true);
    }

    private String html(Dokumen dokumen, boolean screen) {
        String qr = dokumen.kode()
                .map(kode -> QrCode.svg(dokumen.alamat()
                        .map(alamat -> alamat + "/verifikasi/" + kode)
                        .orElse(kode)))
                .orElse("");
        return engine.process(
                "laporan/dokumen",
                new Context(Locale.ROOT, Map.of("d", dokumen, "qr", qr, "layar", screen, "gaya", style)));
    }

    /** The report as a file, made at an instant, with the figures attached. */
    public byte[] print(Dokumen dokumen, String figures, Instant made) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.withProducer("SIP PPID");
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUriResolver((base, uri) -> null); // a print reaches for nothing outside
        builder.withHtmlContent(glyphs.visible(html(dokumen, false)), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            attach(document, figures, calendar(made));
            identify(document, dokumen, made);
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException("Laporan tidak dapat dicetak", failure);
        }
    }

    private void font(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(fonts.get(name)), "Liberation Sans", weight, style, true);
    }

    /** The figures travel with the paper: a machine can read what was printed (PDF/A-3, AFRelationship Data). */
    private static void attach(PDDocument document, String figures, Calendar made) throws IOException {
        byte[] json = figures.getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(json.length);
        file.setCreationDate(made);
        file.setModDate(made);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("angka.json");
        specification.setFileUnicode("angka.json");
        specification.setFileDescription("Angka laporan ini, terbaca mesin");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(COSName.AF_RELATIONSHIP, "Data");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("angka.json", specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray(List.of(specification.getCOSObject()));
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    /** Dates and identity follow from the report, not from the clock of the machine that prints. */
    private static void identify(PDDocument document, Dokumen dokumen, Instant made) throws IOException {
        Calendar calendar = calendar(made);
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
        document.setDocumentId((dokumen.judulSebaris() + dokumen.kode()).hashCode() * 31L + made.toEpochMilli());
        XmpDates.set(document, made);
    }

    private static Calendar calendar(Instant instant) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(instant.toEpochMilli() / 1000 * 1000);
        return calendar;
    }

    private static byte[] bytes(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }
}
