package org.sipppid.surat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipppid.cetak.PaperTemplate;
import org.sipppid.cetak.PdfPrinter;
import org.sipppid.surat.naskah.Naskah;
import org.sipppid.web.Format;
import org.springframework.stereotype.Component;

/** Lays a letter out: each kind has a template of its own, named after it. */
@Component
class SuratPrinter {

    private static final List<String> STYLE = List.of("static/cetak/dokumen.css", "static/cetak/surat.css");

    private final PaperTemplate template;
    private final PdfPrinter printer;
    private final Format format;

    SuratPrinter(PaperTemplate template, PdfPrinter printer, Format format) {
        this.template = template;
        this.printer = printer;
        this.format = format;
    }

    /** A day as letters write it. */
    String tanggal(LocalDate hari) {
        return format.tanggal(hari);
    }

    /**
     * The letter as a file.
     *
     * @param name what tells this letter from every other one
     */
    byte[] print(Naskah naskah, Bingkai bingkai, String name, Instant made) {
        String page = template.fill(
                "surat/" + naskah.jenis().kode(),
                STYLE,
                Map.of(
                        "s",
                        naskah,
                        "b",
                        bingkai,
                        "f",
                        format,
                        "dasar",
                        naskah.jenis().dasar(bingkai.tanggal())));
        return printer.print(page, name, made, Optional.empty());
    }
}
