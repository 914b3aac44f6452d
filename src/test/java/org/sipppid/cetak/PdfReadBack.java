package org.sipppid.cetak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A file as its reader has it: the text, the tables by their tags, the attached figures. */
public final class PdfReadBack {

    /** A table's body: rows of cells. */
    public record Table(List<List<String>> rows) {}

    /** A row that one heading names: what the heading says, and the row's last cell. */
    public record Field(String label, String value) {}

    private record Place(COSDictionary page, int mcid) {}

    private final Map<Place, String> texts = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private final String text;
    private final String figures;
    private final int pages;

    public PdfReadBack(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                extractor.getMarkedContents().forEach(content -> collect(page.getCOSObject(), content));
            }
            walk(document.getDocumentCatalog().getStructureTreeRoot());
            text = new PDFTextStripper().getText(document);
            pages = document.getNumberOfPages();
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            figures = names == null
                    ? ""
                    : new String(
                            names.getEmbeddedFiles()
                                    .getNames()
                                    .get("angka.json")
                                    .getEmbeddedFile()
                                    .toByteArray(),
                            StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every table that has cells of data, in reading order. */
    public List<Table> tables() {
        return tables;
    }

    /** Every row that one heading names, in reading order. */
    public List<Field> fields() {
        return fields;
    }

    /** What stands for each picture when it is read aloud, in reading order. */
    public List<String> pictures() {
        return pictures;
    }

    public String text() {
        return text;
    }

    /** The attached figures; nothing if none are attached. */
    public String figures() {
        return figures;
    }

    public int pages() {
        return pages;
    }

    private void collect(COSDictionary page, PDMarkedContent content) {
        StringBuilder own = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                own.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(page, inner);
            }
        }
        texts.merge(new Place(page, content.getMCID()), own.toString(), String::concat);
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    pictures.add(element.getAlternateDescription());
                }
                if (element.getStructureType().equals("Table")) {
                    List<List<String>> rows = new ArrayList<>();
                    readRows(element, rows);
                    if (!rows.isEmpty()) {
                        tables.add(new Table(rows));
                    }
                } else {
                    walk(element);
                }
            }
        }
    }

    private void readRows(PDStructureElement parent, List<List<String>> rows) {
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("TR")) {
                    List<String> cells = new ArrayList<>();
                    List<String> headings = new ArrayList<>();
                    for (Object cell : element.getKids()) {
                        if (cell instanceof PDStructureElement data
                                && data.getStructureType().equals("TD")) {
                            cells.add(text(data).strip());
                        }
                        if (cell instanceof PDStructureElement head
                                && head.getStructureType().equals("TH")) {
                            headings.add(text(head).strip());
                        }
                    }
                    if (!cells.isEmpty() && headings.isEmpty()) {
                        rows.add(cells);
                    }
                    if (!cells.isEmpty() && headings.size() == 1) {
                        fields.add(new Field(headings.get(0), cells.get(cells.size() - 1)));
                    }
                } else {
                    readRows(element, rows);
                }
            }
        }
    }

    private String text(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                text.append(text(inner));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
                text.append(texts.getOrDefault(new Place(page.getCOSObject(), reference.getMCID()), ""));
            } else if (kid instanceof Integer mcid) {
                text.append(texts.getOrDefault(new Place(element.getPage().getCOSObject(), mcid), ""));
            }
        }
        return text.toString();
    }
}
