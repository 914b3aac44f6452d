package org.sipppid.portal;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sipppid.basisdata.CommandLine;
import org.sipppid.isian.IsianKeliru;
import org.sipppid.kalender.BatasWaktu;
import org.sipppid.kalender.Kalender;

/** The deadline calculator on the command line; it needs neither a database nor a framework. */
public final class Tenggat implements CommandLine {

    private static final Set<String> OPTIONS = Set.of("--diterima", "--hari", "--libur", "--menurut");
    private static final String JSON = "--json";
    private static final String USAGE = "; yang sah: ./sip tenggat --diterima 2025-08-06 [--hari 10]"
            + " [--libur BERKAS.csv] [--menurut 2025-08-06] [--json]";

    @Override
    public int run(List<String> arguments, PrintStream out) {
        Map<String, String> options = options(arguments);
        if (!options.containsKey("--diterima")) {
            throw new IllegalArgumentException("tenggat memerlukan --diterima, tanggal permohonan diterima" + USAGE);
        }
        Pertanyaan pertanyaan = pertanyaan(options);
        Optional<BerkasLibur> berkas =
                Optional.ofNullable(options.get("--libur")).map(BerkasLibur::read);
        Kalender kalender = berkas.map(file -> Kalender.dari(file.libur())).orElseGet(Kalender::bawaan);
        BatasWaktu batas = pertanyaan.jawab(kalender);
        out.print((options.containsKey(JSON) ? TenggatJson.print(batas) : TenggatTeks.print(batas, berkas)) + "\n");
        return 0;
    }

    private static Pertanyaan pertanyaan(Map<String, String> options) {
        try {
            return Pertanyaan.parse(
                    new Pertanyaan.Isian(
                            options.get("--diterima"),
                            options.getOrDefault("--hari", Pertanyaan.LAZIM),
                            options.getOrDefault("--menurut", "")),
                    field -> "--" + field);
        } catch (IsianKeliru keliru) {
            throw new IllegalArgumentException(keliru.getMessage(), keliru);
        }
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new LinkedHashMap<>();
        Iterator<String> word = arguments.iterator();
        while (word.hasNext()) {
            String option = word.next();
            if (!option.equals(JSON) && !OPTIONS.contains(option)) {
                throw new IllegalArgumentException("pilihan " + Pertanyaan.quote(option) + " tidak dikenal" + USAGE);
            }
            if (options.put(option, option.equals(JSON) ? "" : value(option, word)) != null) {
                throw new IllegalArgumentException("pilihan " + option + " diberikan dua kali" + USAGE);
            }
        }
        return options;
    }

    private static String value(String option, Iterator<String> word) {
        String value = word.hasNext() ? word.next() : "";
        if (value.isBlank() || OPTIONS.contains(value) || value.equals(JSON)) {
            throw new IllegalArgumentException("pilihan " + option + " memerlukan nilai" + USAGE);
        }
        return value;
    }
}
