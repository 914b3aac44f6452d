package org.sipppid.basisdata.mesin;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The server's programs: those in our jar, or Debian's where the data was made by another major version. */
final class Binaries {

    private static final String OVERRIDE = "sip.postgres.txz";

    private Binaries() {}

    /** The {@code bin} directory whose major version fits the data; unpacked at its first use. */
    static Path find(Path data, Path cluster) throws IOException {
        Path version = cluster.resolve("PG_VERSION");
        Path bundled = unpack(data);
        if (!Files.exists(version)) {
            return bundled;
        }
        String major = Files.readString(version).strip();
        Path system = Path.of("/usr/lib/postgresql", major, "bin");
        if (Files.readString(bundled.resolveSibling("MAJOR")).equals(major)) {
            return bundled;
        }
        if (Files.isExecutable(system.resolve("postgres"))) {
            return system;
        }
        throw new IllegalStateException("Data di " + cluster + " dibuat oleh PostgreSQL " + major
                + ", yang tidak ada di sini. Pasang dengan: apt install postgresql-" + major);
    }

    private static Path unpack(Path data) throws IOException {
        String override = System.getProperty(OVERRIDE, "");
        try (InputStream archive = override.isEmpty() ? bundled() : Files.newInputStream(Path.of(override))) {
            byte[] bytes = archive.readAllBytes();
            CRC32 crc = new CRC32();
            crc.update(bytes);
            Path home = place(data).resolve(HexFormat.of().toHexDigits((int) crc.getValue()));
            if (!Files.isDirectory(home)) {
                unpack(bytes, home);
            }
            return home.resolve("bin");
        }
    }

    /**
     * The server asks with access(2) whether it may run its own programs, and the kernel answers that question without
     * the capability that lets the server's user pass a closed directory. So root puts them where everybody may pass.
     */
    private static Path place(Path data) {
        boolean root = System.getProperty("user.name").equals("root");
        return root ? Path.of("/var/cache/sip-ppid/mesin") : data.resolve("mesin");
    }

    private static InputStream bundled() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String cpu = System.getProperty("os.arch").replace("amd64", "x86_64");
        InputStream archive = Binaries.class.getResourceAsStream("/postgres-" + os + "-" + cpu + ".txz");
        if (archive == null) {
            throw new IllegalStateException("PostgreSQL bawaan hanya ada untuk Linux x86_64, bukan " + os + " " + cpu
                    + ". Gunakan PostgreSQL yang ada melalui SIP_DB_URL.");
        }
        return archive;
    }

    /** Unpacks beside the place and moves: a program killed in between leaves nothing that looks whole. */
    private static void unpack(byte[] archive, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path draft = Files.createTempDirectory(
                home.getParent(),
                ".baru",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(new java.io.ByteArrayInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, draft);
            }
        }
        String version = new String(
                        new ProcessBuilder(draft.resolve("bin/postgres").toString(), "--version")
                                .start()
                                .getInputStream()
                                .readAllBytes(),
                        java.nio.charset.StandardCharsets.US_ASCII)
                .strip();
        Files.writeString(draft.resolve("MAJOR"), version.replaceFirst(".* (\\d+)\\..*", "$1"));
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException other) {
            // another program was quicker; its copy is the same
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        Path path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("Archive entry outside its place: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(tar, path);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
