package org.sipppid.permohonan;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;

/**
 * A change was refused because a unit has closed the month that it would change (tutup buku); the message says which. As
 * a koreksi, with a reason, it may be made.
 */
public final class BulanDitutup extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** As what the database refuses; nothing else is refused so. */
    private static final String STATE = "TB001";

    private BulanDitutup(String message, DataAccessException failure) {
        super(message);
        addSuppressed(failure); // no cause: it says the same in the words of the server
    }

    /** Does what may be refused so. The transaction is lost then, as with every refusal of the database. */
    public static <T> T jaga(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException failure) {
            if (failure.getRootCause() instanceof SQLException refused && STATE.equals(refused.getSQLState())) {
                throw new BulanDitutup(message(refused), failure);
            }
            throw failure;
        }
    }

    private static String message(SQLException refused) {
        return refused instanceof PSQLException server && server.getServerErrorMessage() != null
                ? server.getServerErrorMessage().getMessage() + "."
                : refused.getMessage();
    }
}
