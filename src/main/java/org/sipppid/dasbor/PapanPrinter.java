package org.sipppid.dasbor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sipppid.permohonan.Hasil;
import org.sipppid.skpd.Skpd;
import org.sipppid.web.Format;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints boards as HTML: the same for a page that is opened and for those that listen. */
@Component
@ConditionalOnWebApplication
class PapanPrinter {

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private final PapanReader reader;
    private final ITemplateEngine templates;
    private final Format format;

    PapanPrinter(PapanReader reader, ITemplateEngine templates, Format format) {
        this.reader = reader;
        this.templates = templates;
        this.format = format;
    }

    /** The board of a scope as it stands now; a reader's own unit stands first in its table. */
    Lembar print(Lingkup lingkup, Optional<Skpd> milik) {
        Papan papan = reader.read(lingkup);
        Map<String, Object> variables = Map.of(
                "papan",
                papan,
                "tabel",
                papan.tabel(milik),
                "milik",
                milik.map(Skpd::kode).orElse(""),
                "hasil",
                Hasil.values(),
                "grafik",
                papan.grafik(format),
                "format",
                format);
        return new Lembar(
                papan.tanda(), papan.saat(), templates.process("fragments/papan", new Context(INDONESIA, variables)));
    }
}
