package org.sipppid.surat;

import java.nio.file.Path;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.cetak.PaperTemplate;
import org.sipppid.cetak.PdfPrinter;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.kop.KopSurat;
import org.sipppid.skpd.nomor.PolaNomor;
import org.sipppid.web.Format;

/** The register of letters for tests. */
public final class SuratFixture {

    private static final PaperTemplate TEMPLATE = new PaperTemplate();
    private static final PdfPrinter PRINTER = new PdfPrinter();

    private SuratFixture() {}

    public static DaftarSurat daftar(TestDatabase database) {
        return new DaftarSurat(
                database.jdbc(),
                new DaftarSkpd(database.jdbc()),
                new PolaNomor(database.jdbc()),
                new KopSurat(database.jdbc(), new DaftarSkpd(database.jdbc())),
                new SuratPrinter(TEMPLATE, PRINTER, new Format(database.clock())),
                new Jejak(database.jdbc()),
                new DataDirectory(Path.of("target", "data-uji")),
                database.clock());
    }
}
