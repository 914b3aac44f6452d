package org.sipppid.surel;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** One connection to the mail server, over which any number of mails go. */
class Smtp implements AutoCloseable {

    private static final String CONNECT_MS = "10000";
    private static final String ANSWER_MS = "30000";
    private static final int TRY_AGAIN = 451;
    private static final int PERMANENT = 500;

    private final Peladen peladen;
    private final Session session;
    private final Transport transport;

    /** Opens the connection and signs in. */
    Smtp(Peladen peladen) throws MessagingException {
        this.peladen = peladen;
        this.session = Session.getInstance(properties(peladen));
        this.transport = session.getTransport("smtp");
        transport.connect(
                peladen.host(),
                peladen.porta(),
                peladen.pengguna().orElse(null),
                peladen.sandi().orElse(null));
    }

    private static Properties properties(Peladen peladen) {
        Properties smtp = new Properties();
        smtp.put("mail.smtp.connectiontimeout", CONNECT_MS);
        smtp.put("mail.smtp.timeout", ANSWER_MS);
        smtp.put("mail.smtp.writetimeout", ANSWER_MS);
        smtp.put("mail.smtp.auth", Boolean.toString(peladen.pengguna().isPresent()));
        smtp.put("mail.smtp.sendpartial", "true"); // one colleague's dead address must not silence the others
        smtp.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (peladen.pengamanan()) {
            case TLS -> smtp.put("mail.smtp.ssl.enable", "true");
            case STARTTLS -> {
                smtp.put("mail.smtp.starttls.enable", "true");
                smtp.put("mail.smtp.starttls.required", "true"); // never fall back to the clear
            }
            case TANPA -> {}
        }
        return smtp;
    }

    /** Sends one mail and says what became of it; whatever happens is an outcome, never an exception. */
    Akibat kirim(AntreanKirim.Kiriman kiriman, BukuAlamat.Tujuan tujuan, Instant now) {
        Amplop amplop = new Amplop(session, "<surel." + kiriman.id() + "@" + domain() + ">");
        try {
            Address[] recipients = InternetAddress.parse(String.join(",", tujuan.alamat()), true);
            amplop.setFrom(new InternetAddress(peladen.alamat(), peladen.nama(), StandardCharsets.UTF_8.name()));
            amplop.setRecipients(Message.RecipientType.TO, recipients);
            amplop.setSubject(kiriman.perihal(), StandardCharsets.UTF_8.name());
            amplop.setSentDate(Date.from(now));
            amplop.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers to it
            amplop.setText("Yth. " + tujuan.sapaan() + "\n\n" + kiriman.isi(), StandardCharsets.UTF_8.name());
            amplop.saveChanges();
            transport.sendMessage(amplop, recipients);
            return Akibat.TERKIRIM;
        } catch (AddressException unreadable) {
            return Akibat.gagal("Alamat surel penerima atau pengirim tidak dapat dibaca.");
        } catch (MessagingException | UnsupportedEncodingException | RuntimeException failure) {
            return akibat(failure, amplop.diserahkan());
        }
    }

    private String domain() {
        return peladen.alamat().substring(peladen.alamat().indexOf('@') + 1);
    }

    private static Akibat akibat(Exception failure, boolean handedOver) {
        if (failure instanceof SendFailedException partly
                && partly.getValidSentAddresses() != null
                && partly.getValidSentAddresses().length > 0) {
            return new Akibat(KeadaanSurel.TERKIRIM, Optional.of("Sebagian penerima ditolak peladen surel."));
        }
        OptionalInt code = code(failure);
        if (code.isPresent()) {
            String answer = " (" + code.getAsInt() + ").";
            return code.getAsInt() >= PERMANENT
                    ? Akibat.gagal("Peladen surel menolak penerima atau isinya" + answer)
                    : Akibat.ulang("Peladen surel belum menerima" + answer);
        }
        return handedOver ? Akibat.tidakPasti() : Akibat.ulang("Hubungan ke peladen surel terputus.");
    }

    /**
     * The server's own answer, wherever it is in the failure; none if the connection was lost before one came. Its words
     * may hold addresses, its number does not. That it knows no such sender is the settings' fault and may be mended.
     */
    private static OptionalInt code(Exception failure) {
        int code = 0;
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPSenderFailedException) {
                return OptionalInt.of(TRY_AGAIN);
            } else if (cause instanceof SMTPAddressFailedException refused) {
                code = Math.max(code, refused.getReturnCode());
            } else if (cause instanceof SMTPSendFailedException refused) {
                code = Math.max(code, refused.getReturnCode());
            }
        }
        return code > 0 ? OptionalInt.of(code) : OptionalInt.empty();
    }

    private static Throwable next(Throwable failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : failure.getCause();
    }

    boolean terbuka() {
        return transport.isConnected();
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // it is closed either way
        }
    }
}
