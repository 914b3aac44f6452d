package org.sipppid.basisdata;

import java.io.PrintStream;
import java.util.List;

/** A command of the program that works beside the screens and ends when its work is done. */
public interface CommandLine {

    /**
     * Runs with the arguments that follow the command and says on {@code out}, in Indonesian, what was done.
     *
     * @return the exit code: 0 done, 1 done and something is wrong, 2 not understood
     */
    int run(List<String> arguments, PrintStream out);
}
