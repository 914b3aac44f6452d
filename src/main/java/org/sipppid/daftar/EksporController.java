package org.sipppid.daftar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.Transactions;
import org.sipppid.permohonan.Penelusuran;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hands out the list as a file, and leaves a trace of it before the first byte. */
@Controller
@ConditionalOnWebApplication
class EksporController {

    /** A slow link holds a connection to the database as long as it reads; the pages need some as well. */
    private static final int AT_ONCE = 5;

    private final Ekspor ekspor;
    private final Jejak jejak;
    private final Transactions transactions;
    private final Clock clock;
    final Semaphore places = new Semaphore(AT_ONCE);

    EksporController(Ekspor ekspor, Jejak jejak, Transactions transactions, Clock clock) {
        this.ekspor = ekspor;
        this.jejak = jejak;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The kinds of file. */
    private enum Jenis {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Jenis(String mediaType) {
            this.mediaType = mediaType;
        }

        private LembarPrinter printer(OutputStream out) throws IOException {
            return switch (this) {
                case CSV -> new CsvPrinter(out);
                case XLSX -> new XlsxPrinter(out, Ekspor.Kolom.widths());
            };
        }

        private String akhiran() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @GetMapping("/permohonan/daftar.csv")
    void csv(
            @RequestParam Map<String, String> query,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ekspor(Jenis.CSV, query, actor, request, response);
    }

    @GetMapping("/permohonan/daftar.xlsx")
    void xlsx(
            @RequestParam Map<String, String> query,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ekspor(Jenis.XLSX, query, actor, request, response);
    }

    private void ekspor(
            Jenis jenis,
            Map<String, String> query,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Penelusuran asked;
        try {
            asked = Penelusuran.parse(query, LocalDate.now(clock));
        } catch (IllegalArgumentException unknown) {
            response.sendRedirect("/permohonan?" + request.getQueryString()); // the page says what is wrong
            return;
        }
        if (!places.tryAcquire()) {
            response.setHeader("Retry-After", "60");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            send(asked, jenis, actor, response);
        } finally {
            places.release();
        }
    }

    private void send(Penelusuran asked, Jenis jenis, Actor actor, HttpServletResponse response) {
        transactions.write(actor, () -> trace(asked, jenis));
        response.setContentType(jenis.mediaType);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"permohonan-" + asked.menurut().orElse(LocalDate.now(clock)) + "."
                        + jenis.akhiran() + "\"");
        transactions.read(actor, () -> {
            try (LembarPrinter printer = jenis.printer(response.getOutputStream())) {
                ekspor.print(asked, printer);
                return true;
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    /** What was typed to search may be anything, a name as well, and stays out of the trail. */
    private void trace(Penelusuran asked, Jenis jenis) {
        String words = asked.cari().isEmpty() ? "" : " dengan kata yang dicari";
        jejak.catat("ekspor daftar permohonan", asked.tanpa("cari"), Optional.of(jenis + words));
    }
}
