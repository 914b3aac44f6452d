package org.sipppid.pemohon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sipppid.basisdata.DataDirectory;
import org.springframework.stereotype.Component;

/**
 * Hides the NIK and the scans from whoever holds only the database (UU 27/2022 Ps 35): AES-256-GCM with a key of the
 * installation kept outside it, and an HMAC by which the same applicant can be found again.
 */
@Component
public class PemohonCipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec encryption;
    private final SecretKeySpec fingerprint;
    private final SecretKeySpec scans;
    private final SecureRandom random = new SecureRandom();

    public PemohonCipher(DataDirectory data) {
        byte[] secret = data.secret("kunci_pemohon");
        // Each purpose has its key: a weakness in one use must not reach the others.
        this.encryption = new SecretKeySpec(hmac(new SecretKeySpec(secret, "HmacSHA256"), "sandi"), "AES");
        this.fingerprint = new SecretKeySpec(hmac(new SecretKeySpec(secret, "HmacSHA256"), "sidik"), "HmacSHA256");
        this.scans = new SecretKeySpec(hmac(new SecretKeySpec(secret, "HmacSHA256"), "lampiran"), "AES");
    }

    /** The text, hidden; a different one each time. */
    public byte[] encrypt(String text) {
        return encrypt(encryption, new byte[0], text.getBytes(StandardCharsets.UTF_8));
    }

    String decrypt(byte[] stored) {
        return new String(decrypt(encryption, new byte[0], stored), StandardCharsets.UTF_8);
    }

    /** A scan, hidden and bound to its id, so that it cannot be passed off as another one. */
    byte[] encrypt(UUID lampiran, byte[] scan) {
        return encrypt(scans, bytes(lampiran), scan);
    }

    /** Whole or not at all: no byte of a scan leaves before all of it has proved to be the one stored. */
    byte[] decrypt(UUID lampiran, byte[] stored) {
        return decrypt(scans, bytes(lampiran), stored);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private byte[] encrypt(SecretKeySpec key, byte[] bound, byte[] input) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, bound, input);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    private static byte[] decrypt(SecretKeySpec key, byte[] bound, byte[] stored) {
        byte[] nonce = Arrays.copyOf(stored, NONCE);
        return run(Cipher.DECRYPT_MODE, key, nonce, bound, Arrays.copyOfRange(stored, NONCE, stored.length));
    }

    /** What finds the same text again, and tells nobody without the key what it was. */
    public byte[] fingerprint(String text) {
        return hmac(fingerprint, text);
    }

    private static byte[] run(int mode, SecretKeySpec key, byte[] nonce, byte[] bound, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Kunci data pemohon tidak cocok dengan basis data ini", failure);
        }
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }
}
