package org.sipppid.basisdata;

/** Starts a thread for each piece of work: the common pool may have one only, and what waits for another never ends there. */
public final class OwnThread {

    private OwnThread() {}

    /** As an executor. */
    public static void start(Runnable work) {
        Thread thread = new Thread(work, "uji-serentak");
        thread.setDaemon(true);
        thread.start();
    }
}
