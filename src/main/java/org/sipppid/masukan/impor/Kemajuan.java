package org.sipppid.masukan.impor;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;

/** One line on a terminal that says how far the import is; nothing where nobody watches. */
final class Kemajuan {

    private static final long STEP_NANOS = 500_000_000;

    private final PrintStream terminal;
    private final boolean watched;
    private long next = System.nanoTime() + STEP_NANOS;
    private boolean printed;

    private Kemajuan(PrintStream terminal, boolean watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    /** For whoever sits at the terminal; since Java 22 a console alone does not mean that there is one. */
    static Kemajuan terminal() {
        boolean watched = System.console() != null && isTerminal();
        return new Kemajuan(System.err, watched);
    }

    private static boolean isTerminal() {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(System.console());
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    void baris(int dibaca) {
        if (watched && System.nanoTime() >= next) {
            say(String.format(Locale.ROOT, "%,d", dibaca).replace(',', '.') + " baris dibaca …");
            next = System.nanoTime() + STEP_NANOS;
        }
    }

    void langkah(String kini) {
        if (watched && printed) {
            say(kini);
        }
    }

    private void say(String text) {
        terminal.print("\r\u001B[K" + text);
        terminal.flush();
        printed = true;
    }

    void selesai() {
        if (printed) {
            terminal.print("\r\u001B[K");
            terminal.flush();
        }
    }
}
