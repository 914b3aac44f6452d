package org.sipppid.masukan.impor;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.sipppid.basisdata.CommandLine;
import org.sipppid.basisdata.StoredText;
import org.sipppid.masukan.impor.pemetaan.Pemetaan;
import org.springframework.stereotype.Component;

/** The command {@code impor FILE --pemetaan MAP.yml [--uji] [--ditolak FILE.csv] [--koreksi REASON]}. */
@Component
public class ImporCommand implements CommandLine {

    private static final String USAGE =
            "cara pakai: ./sip impor BERKAS --pemetaan PETA.yml [--uji] [--ditolak BERKAS.csv] [--koreksi ALASAN]"
                    + " [--data DIR]";

    private static final int LONGEST = 1_000;

    private final Impor impor;

    public ImporCommand(Impor impor) {
        this.impor = impor;
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        Optional<Path> berkas = Optional.empty();
        Optional<Path> pemetaan = Optional.empty();
        Optional<Path> ditolak = Optional.empty();
        Optional<String> koreksi = Optional.empty();
        boolean uji = false;
        for (Iterator<String> word = arguments.iterator(); word.hasNext(); ) {
            String argument = word.next();
            switch (argument) {
                case "--uji" -> uji = true;
                case "--pemetaan" -> pemetaan = Optional.of(path(word, argument));
                case "--ditolak" -> ditolak = Optional.of(path(word, argument));
                case "--koreksi" -> koreksi = Optional.of(alasan(word));
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
        HasilImpor hasil =
                impor.run(berkas.get(), Pemetaan.read(pemetaan.get()), new Impor.Pilihan(uji, ditolak, koreksi), out);
        return hasil.ditolak() == 0 ? 0 : 1;
    }

    private static String alasan(Iterator<String> word) {
        String typed = word.hasNext() ? StoredText.line(word.next()) : "";
        if (typed.isEmpty() || typed.startsWith("--") || typed.length() > LONGEST) {
            throw new IllegalArgumentException("pilihan --koreksi memerlukan alasan dalam tanda petik, 1 sampai 1.000"
                    + " karakter, misalnya --koreksi \"salah ketik di register asal\"; "
                    + USAGE);
        }
        return typed;
    }

    private static Path path(Iterator<String> word, String option) {
        if (!word.hasNext()) {
            throw new IllegalArgumentException("pilihan " + option + " memerlukan nama berkas; " + USAGE);
        }
        return Path.of(word.next());
    }
}
