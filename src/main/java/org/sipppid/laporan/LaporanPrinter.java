package org.sipppid.laporan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipppid.cetak.EmbeddedFile;
import org.sipppid.cetak.PaperTemplate;
import org.sipppid.cetak.PdfPrinter;
import org.sipppid.cetak.QrCode;
import org.springframework.stereotype.Component;

/** Lays a report out, for the screen and for paper by one template, and lets its figures travel with the paper. */
@Component
class LaporanPrinter {

    private final PaperTemplate template;
    private final PdfPrinter printer;

    LaporanPrinter(PaperTemplate template, PdfPrinter printer) {
        this.template = template;
        this.printer = printer;
    }

    /** The report as a page for the screen, without number and code while it is a draft. */
    String preview(Dokumen dokumen) {
        return html(dokumen, true);
    }

    /** The report as a file, made at an instant, with the figures attached. */
    byte[] print(Dokumen dokumen, String figures, Instant made) {
        EmbeddedFile json =
                new EmbeddedFile("angka.json", "application/json", "Angka laporan ini, terbaca mesin", figures);
        return printer.print(html(dokumen, false), dokumen.judulSebaris() + dokumen.kode(), made, Optional.of(json));
    }

    private String html(Dokumen dokumen, boolean screen) {
        String qr = dokumen.kode()
                .map(kode -> QrCode.svg(dokumen.alamat()
                        .map(alamat -> alamat + "/verifikasi/" + kode)
                        .orElse(kode)))
                .orElse("");
        return template.fill(
                "laporan/dokumen",
                List.of("static/cetak/dokumen.css"),
                Map.of("d", dokumen, "qr", qr, "layar", screen));
    }
}
