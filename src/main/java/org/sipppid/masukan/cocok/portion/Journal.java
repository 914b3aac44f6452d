package org.sipppid.masukan.cocok.portion;

import java.util.Optional;

/** Where it is kept how far deciding has come; asked and told in the transaction of each step. */
public interface Journal {

    /** From where to go on; empty if it is not to go on, or somebody else is at it. */
    Optional<Cursor> resume();

    void note(Portion portion);
}
