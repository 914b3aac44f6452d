package org.sipppid.masukan.impor;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.sipppid.basisdata.CommandLine;
import org.sipppid.masukan.impor.pemetaan.Pemetaan;
import org.springframework.stereotype.Component;

/** The command {@code impor FILE --pemetaan MAP.yml [--uji] [--ditolak FILE.csv]}. */
@Component
public class ImporCommand implements CommandLine {

    private static final String USAGE =
            "cara pakai: ./sip impor BERKAS --pemetaan PETA.yml [--uji] [--ditolak BERKAS.csv] [--data DIR]";

    private final Impor impor;

    public ImporCommand(Impor impor) {
        this.impor = impor;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        Optional<Path> berkas = Optional.empty();
        Optional<Path> pemetaan = Optional.empty();
        Optional<Path> ditolak = Optional.empty();
        boolean uji = false;
        for (Iterator<String> word = arguments.iterator(); word.hasNext(); ) {
            String argument = word.next();
            switch (argument) {
                case "--uji" -> uji = true;
                case "--pemetaan" -> pemetaan = Optional.of(path(word, argument));
                case "--ditolak" -> ditolak = Optional.of(path(word, argument));
                default -> {
                    if (argument.startsWith("--") || berkas.isPresent()) {
                        throw new IllegalArgumentException("'" + argument + "' tidak dikenal; " + USAGE);
                    }
                    berkas = Optional.of(Path.of(argument));
                }
            }
        }
        if (berkas.isEmpty() || pemetaan.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        HasilImpor hasil = impor.run(berkas.get(), Pemetaan.read(pemetaan.get()), new Impor.Pilihan(uji, ditolak), out);
        return hasil.ditolak() == 0 ? 0 : 1;
    }

    private static Path path(Iterator<String> word, String option) {
        if (!word.hasNext()) {
            throw new IllegalArgumentException("pilihan " + option + " memerlukan nama berkas; " + USAGE);
        }
        return Path.of(word.next());
    }
}
