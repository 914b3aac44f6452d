package org.sipppid.pemohon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.SecretBox;
import org.springframework.stereotype.Component;

/**
 * Hides the NIK and the scans from whoever holds only the database (UU 27/2022 Ps 35): AES-256-GCM with a key of the
 * installation kept outside it, and an HMAC by which the same applicant can be found again.
 */
@Component
public class PemohonCipher {

    private static final String HMAC = "HmacSHA256";

    private final SecretBox text;
    private final SecretBox scans;
    private final SecretKeySpec fingerprint;

    public PemohonCipher(DataDirectory data) {
        byte[] secret = data.secret("kunci_pemohon");
        this.text = new SecretBox(secret, "sandi");
        this.scans = new SecretBox(secret, "lampiran");
        this.fingerprint = new SecretKeySpec(hmac(new SecretKeySpec(secret, HMAC), "sidik"), HMAC);
    }

    /** The text, hidden; a different one each time. */
    public byte[] encrypt(String open) {
        return text.close(open.getBytes(StandardCharsets.UTF_8));
    }

    String decrypt(byte[] stored) {
        return new String(text.open(stored), StandardCharsets.UTF_8);
    }

    /** A scan, hidden and bound to its id, so that it cannot be passed off as another one. */
    byte[] encrypt(UUID lampiran, byte[] scan) {
        return scans.close(scan, bytes(lampiran));
    }

    /** Whole or not at all: no byte of a scan leaves before all of it has proved to be the one stored. */
    byte[] decrypt(UUID lampiran, byte[] stored) {
        return scans.open(stored, bytes(lampiran));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** What finds the same text again, and tells nobody without the key what it was. */
    public byte[] fingerprint(String text) {
        return hmac(fingerprint, text);
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }
}
