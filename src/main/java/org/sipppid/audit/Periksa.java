package org.sipppid.audit;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.sipppid.basisdata.Actor;
import org.sipppid.basisdata.CommandLine;
import org.sipppid.basisdata.Transactions;
import org.springframework.stereotype.Component;

/** The examination: every room's {@link Pemeriksaan}, each within one snapshot, beside a running program. */
@Component
public class Periksa implements CommandLine {

    private final List<Pemeriksaan> daftar;
    private final Transactions transactions;

    public Periksa(List<Pemeriksaan> daftar, Transactions transactions) {
        this.daftar = daftar;
        this.transactions = transactions;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + arguments.get(0) + "' tidak dikenal; cara pakai: ./sip periksa [--data DIR]");
        }
        int wrong = 0;
        for (Pemeriksaan pemeriksaan : daftar) {
            Pemeriksaan.Hasil hasil = run(pemeriksaan);
            out.printf(
                    Locale.ROOT,
                    "%-7s %s: %s%n",
                    hasil.temuan().isEmpty() ? "cocok" : "SELISIH",
                    pemeriksaan.nama(),
                    hasil.diperiksa());
            hasil.temuan().forEach(temuan -> out.println("        - " + temuan));
            wrong += hasil.temuan().size();
        }
        out.println(wrong == 0 ? "Semua cocok." : wrong + " temuan.");
        return wrong == 0 ? 0 : 1;
    }

    /** An examination that cannot be carried out is itself a finding; the others go on. */
    private Pemeriksaan.Hasil run(Pemeriksaan pemeriksaan) {
        try {
            return transactions.read(Actor.program(Actor.Role.PERIKSA, "periksa"), pemeriksaan::periksa);
        } catch (RuntimeException failure) {
            return new Pemeriksaan.Hasil("tidak selesai diperiksa", List.of(String.valueOf(failure.getMessage())));
        }
    }
}
