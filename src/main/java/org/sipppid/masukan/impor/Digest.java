package org.sipppid.masukan.impor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.sipppid.masukan.impor.lembar.BerkasKeliru;

/** SHA-256 in hexadecimal: of values, each with its length before it, and of files. */
public final class Digest {

    private Digest() {}

    static String of(List<?>... values) {
        MessageDigest digest = sha256();
        for (List<?> list : values) {
            for (Object value : list) {
                byte[] bytes = value == null ? null : value.toString().getBytes(StandardCharsets.UTF_8);
                digest.update((bytes == null ? "-" : bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                if (bytes != null) {
                    digest.update(bytes);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(Path berkas) {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(berkas)) {
            for (int n; (n = in.read(buffer)) > 0; ) {
                digest.update(buffer, 0, n);
            }
        } catch (IOException failure) {
            throw new BerkasKeliru(
                    "Berkas " + berkas.getFileName() + " tidak dapat dibaca: " + failure.getMessage(), failure);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }
}
