package org.sipppid.pemohon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.sipppid.basisdata.DataDirectory;
import org.springframework.stereotype.Component;

/**
 * Hides the NIK from whoever holds only the database (UU 27/2022 Ps 35): AES-256-GCM with a key of the installation kept
 * outside it, and an HMAC by which the same applicant can be found again.
 */
@Component
public class PemohonCipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec encryption;
    private final SecretKeySpec fingerprint;
    private final SecureRandom random = new SecureRandom();

    public PemohonCipher(DataDirectory data) {
        byte[] secret = data.secret("kunci_pemohon");
        // Two purposes, two keys: a weakness in one use must not reach the other.
        this.encryption = new SecretKeySpec(hmac(new SecretKeySpec(secret, "HmacSHA256"), "sandi"), "AES");
        this.fingerprint = new SecretKeySpec(hmac(new SecretKeySpec(secret, "HmacSHA256"), "sidik"), "HmacSHA256");
    }

    /** The text, hidden; a different one each time. */
    public byte[] encrypt(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    String decrypt(byte[] stored) {
        byte[] nonce = Arrays.copyOf(stored, NONCE);
        byte[] text = run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(stored, NONCE, stored.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    /** What finds the same text again, and tells nobody without the key what it was. */
    public byte[] fingerprint(String text) {
        return hmac(fingerprint, text);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, encryption, new GCMParameterSpec(TAG_BITS, nonce));
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
