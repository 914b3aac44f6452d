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
import org.sipppid.masukan.impor.ImporCommand;

/** The words of the command line: a command, the options that all commands share, and the rest for the command. */
record Options(Command command, Map<String, Object> properties, List<String> rest) {

    /** What the program can be told to do. */
    enum Command {
        RUN(null),
        PERIKSA(Periksa.class),
        IMPOR(ImporCommand.class);

        private final Class<? extends CommandLine> type;

        Command(Class<? extends CommandLine> type) {
            this.type = type;
        }

        /** Who carries it out; nobody but the screens for RUN. */
        Class<? extends CommandLine> type() {
            return type;
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
        return new Options(command, properties, rest);
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
