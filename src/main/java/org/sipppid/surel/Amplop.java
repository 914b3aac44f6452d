package org.sipppid.surel;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A mail on its way. It notices when its text begins to be handed over: until then it certainly was not sent, afterwards
 * only the server's answer tells.
 */
class Amplop extends MimeMessage {

    private final String messageId;
    private boolean diserahkan;

    Amplop(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId); // from the queue, so that a mail sent again is known as the same one
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        diserahkan = true;
        super.writeTo(out, ignored);
    }

    /** Whether its text has begun to be handed over. */
    boolean diserahkan() {
        return diserahkan;
    }
}
