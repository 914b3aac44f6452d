package org.sipppid.bench;

/** One way to do a bench's work. */
public record Contender(String name, Round round) {

    /** Does the work once, on a fresh start, and says how fast it was: higher is better. */
    public interface Round {
        double run() throws Exception;
    }
}
