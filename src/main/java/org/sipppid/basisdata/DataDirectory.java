package org.sipppid.basisdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** Where an installation keeps what is its own: the embedded database and its secrets. Never inside the clone. */
public record DataDirectory(Path path) {

    private static final int SECRET_BYTES = 32;

    /** The directory that holds when none is named: system-wide for root, else the user's own. */
    public static DataDirectory standard(Map<String, String> environment, String user, String home) {
        if (user.equals("root")) {
            return new DataDirectory(Path.of("/var/lib/sip-ppid"));
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = xdg.isBlank() ? Path.of(home, ".local", "share") : Path.of(xdg);
        return new DataDirectory(base.resolve("sip-ppid"));
    }

    /** A directory for one command; whoever makes it deletes it. */
    public static DataDirectory temporary() {
        try {
            return new DataDirectory(Files.createTempDirectory("sip-ppid-"));
        } catch (IOException failure) {
            throw new UncheckedIOException("Tidak dapat membuat direktori sementara", failure);
        }
    }

    /** Removes all of it, as far as it goes: what is held still is left to the system's own cleaning. */
    public void delete() {
        try (Stream<Path> tree = Files.walk(path)) {
            tree.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException held) {
            // the next walk of whoever cleans temporary files will find it
        }
    }

    /** A secret of this installation, made by chance at its first use and readable by nobody else. */
    public byte[] secret(String name) {
        Path file = path.resolve("rahasia").resolve(name);
        try {
            if (!Files.exists(file)) {
                createSecret(file);
            }
            return Base64.getUrlDecoder().decode(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException("Tidak dapat membaca atau membuat " + file, failure);
        }
    }

    /** The same as a password. */
    String password(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret(name));
    }

    private static void createSecret(Path file) throws IOException {
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        // Written whole beside its place and then moved: a crash leaves no half secret, and of two programs that
        // start at once the first one's secret stays.
        Path draft = Files.createTempFile(
                file.getParent(),
                ".baru",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(secret) + "\n");
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException first) {
            // theirs holds
        } finally {
            Files.delete(draft);
        }
    }
}
