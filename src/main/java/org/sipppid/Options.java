package org.sipppid;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sipppid.audit.Periksa;
import org.sipppid.basisdata.CommandLine;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.laporan.LaporanCommand;
import org.sipppid.masukan.impor.ImporCommand;

/** The words of the command line: a command, the options that all commands share, and the steps that carry it out. */
record Options(Command command, Map<String, Object> properties, List<Step> steps) {

    /** One thing to do, and the words meant for it. */
    record Step(Class<? extends CommandLine> type, List<String> arguments) {}

    /** What the program can be told to do. */
    enum Command {
        RUN(null),
        PERIKSA(Periksa.class),
        IMPOR(ImporCommand.class),
        LAPORAN(LaporanCommand.class);

        private final Class<? extends CommandLine> type;

        Command(Class<? extends CommandLine> type) {
            this.type = type;
        }

        static Command parse(String word) {
            for (Command command : values()) {
                if (command.name().toLowerCase(Locale.ROOT).equals(word)) {
                    return command;
                }
            }
            throw new IllegalArgumentException("perintah '" + word + "' tidak dikenal; lihat ./sip help");
        }
    }

    static Options parse(List<String> words, Map<String, String> environment) {
        Iterator<String> word = words.iterator();
        Command command = Command.parse(word.hasNext() ? word.next() : "");
        DataDirectory data =
                DataDirectory.standard(environment, System.getProperty("user.name"), System.getProperty("user.home"));
        Map<String, Object> properties = new HashMap<>();
        properties.put("sip.data", data.path().toString());
        // A program that serves must own its database; the others join the one that runs.
        properties.put("sip.mesin", command == Command.RUN ? "OWN" : "SHARE");
        List<String> rest = new ArrayList<>();
        while (word.hasNext()) {
            String option = word.next();
            switch (option) {
                case "--data" ->
                    properties.put(
                            "sip.data",
                            Path.of(value(word, option)).toAbsolutePath().toString());
                case "--port" -> properties.put("server.port", port(value(word, option)));
                case "--demo" -> properties.put("sip.demo", true);
                default -> rest.add(option);
            }
        }
        if (command == Command.RUN && !rest.isEmpty()) {
            throw new IllegalArgumentException("pilihan '" + rest.get(0) + "' tidak dikenal; lihat ./sip help");
        }
        return new Options(command, properties, steps(command, rest));
    }

    /** A report may be of a register that is imported for it alone; else a command is one step. */
    private static List<Step> steps(Command command, List<String> rest) {
        if (command == Command.LAPORAN && rest.contains("--impor")) {
            List<String> register = List.of(take(rest, "--impor"), "--pemetaan", take(rest, "--pemetaan"));
            return List.of(new Step(ImporCommand.class, register), new Step(LaporanCommand.class, rest));
        }
        return command == Command.RUN ? List.of() : List.of(new Step(command.type, rest));
    }

    private static String take(List<String> words, String option) {
        int place = words.indexOf(option);
        if (place < 0 || place + 1 == words.size()) {
            throw new IllegalArgumentException("--impor BERKAS dan --pemetaan PETA.yml harus disebut bersama");
        }
        words.remove(place);
        return words.remove(place);
    }

    /** Whether the command works on a store of its own, made for it and gone with it. */
    boolean throwAway() {
        return steps.size() > 1;
    }

    private static String value(Iterator<String> word, String option) {
        if (!word.hasNext()) {
            throw new IllegalArgumentException("pilihan " + option + " memerlukan nilai");
        }
        return word.next();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new IllegalArgumentException("--port harus angka 0 sampai 65535, bukan '" + text + "'");
    }
}
