package org.sipppid.basisdata;

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

/**
 * Hides bytes from whoever holds only the database (UU 27/2022 Ps 35): AES-256-GCM with a key that one purpose has for
 * itself, derived from a secret of the installation kept outside it.
 */
public final class SecretBox {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] NOTHING = {};

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param purpose what is hidden: two purposes, two keys, for a weakness in one use must not reach the other
     */
    public SecretBox(byte[] secret, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            this.key = new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }

    /** The bytes, hidden; different ones each time. */
    public byte[] close(byte[] open) {
        return close(open, NOTHING);
    }

    /** The same, bound to what names them, so that they cannot be passed off as others. */
    public byte[] close(byte[] open, byte[] bound) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, bound, open);
        return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
    }

    /** The bytes as they were; bytes that were changed since are refused. */
    public byte[] open(byte[] closed) {
        return open(closed, NOTHING);
    }

    /** The same, if they are bound to that name. */
    public byte[] open(byte[] closed, byte[] bound) {
        byte[] nonce = Arrays.copyOf(closed, NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, bound, Arrays.copyOfRange(closed, NONCE, closed.length));
    }

    /** The name of a piece by what it is of and its place there. */
    public static byte[] name(UUID id, int ke) {
        return ByteBuffer.allocate(20)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(ke)
                .array();
    }

    private byte[] run(int mode, byte[] nonce, byte[] bound, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Kunci data pribadi tidak cocok dengan basis data ini", failure);
        }
    }
}
