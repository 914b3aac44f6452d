package org.sipppid.surel;

import java.time.LocalDate;

/** Work that queues mail once on every working day. */
public interface PekerjaanHarian {

    /** The name by which it is known to have been done. */
    String nama();

    /** Queues the mails of a day, in the transaction that also records that it was done. */
    void antrekan(LocalDate hari);
}
