package org.sipppid.dasbor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sipppid.rekapitulasi.Kohor;
import org.sipppid.rekapitulasi.WaktuLayanan;
import org.sipppid.rekonsiliasi.KeadaanBulan;
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

    /** The board of a scope as it stands now, the same for all. */
    Lembar print(Lingkup lingkup) {
        return print(lingkup, Optional.empty(), Map.of());
    }

    /** The same for one reader: the own unit stands first in the table, and what is due is beside it. */
    Lembar print(Lingkup lingkup, Optional<Skpd> milik, JatuhTempo tenggat) {
        return print(lingkup, milik, Map.of("tenggat", tenggat));
    }

    private Lembar print(Lingkup lingkup, Optional<Skpd> milik, Map<String, Object> own) {
        Papan papan = reader.read(lingkup);
        Map<String, Object> variables = new HashMap<>(own);
        variables.put("keadaanBulan", KeadaanBulan.Jenis.values());
        variables.putAll(Map.of(
                "papan",
                papan,
                "tabel",
                papan.tabel(milik),
                "milik",
                milik.map(Skpd::kode).orElse(""),
                "hasil",
                Kohor.HASIL,
                "grafik",
                papan.grafik(format),
                "grafikWaktu",
                GrafikWaktu.of(papan.waktu()),
                "kelas",
                WaktuLayanan.KELAS,
                "format",
                format));
        return new Lembar(
                papan.tanda(), papan.saat(), templates.process("fragments/papan", new Context(INDONESIA, variables)));
    }
}
