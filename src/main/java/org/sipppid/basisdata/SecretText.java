package org.sipppid.basisdata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Hides short texts from whoever holds only the database: AES-256-GCM with a key of the installation kept outside it. */
public final class SecretText {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final DataDirectory data;
    private final String name;
    private final SecureRandom random = new SecureRandom();

    /** For texts of one purpose, by the secret of that name; it is made at its first use. */
    public SecretText(DataDirectory data, String name) {
        this.data = data;
        this.name = name;
    }

    /** The text, hidden; a different one each time. */
    public byte[] encrypt(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** The text again; refused if it was hidden with another key or altered since. */
    public String decrypt(byte[] stored) {
        byte[] nonce = Arrays.copyOf(stored, NONCE);
        return new String(
                run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(stored, NONCE, stored.length)),
                StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(data.secret(name), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Kunci " + name + " tidak cocok dengan basis data ini", failure);
        }
    }
}
