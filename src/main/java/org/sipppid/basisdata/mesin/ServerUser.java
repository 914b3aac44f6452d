package org.sipppid.basisdata.mesin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As whom the server runs. PostgreSQL refuses root, so root hands it to a lesser user; in every case the kernel is asked
 * to stop the server when the program dies, so that a killed program leaves no orphan.
 */
final class ServerUser {

    private static final List<Path> SETPRIV = List.of(Path.of("/usr/bin/setpriv"), Path.of("/bin/setpriv"));
    private static final String DEDICATED = "sip-ppid";

    private final Optional<String> name;
    private final Optional<Path> setpriv;

    private ServerUser(Optional<String> name, Optional<Path> setpriv) {
        this.name = name;
        this.setpriv = setpriv;
    }

    static ServerUser find() {
        Optional<Path> setpriv = SETPRIV.stream().filter(Files::isExecutable).findFirst();
        if (!System.getProperty("user.name").equals("root")) {
            return new ServerUser(Optional.empty(), setpriv);
        }
        return new ServerUser(Optional.of(exists(DEDICATED) ? DEDICATED : "nobody"), setpriv);
    }

    private static boolean exists(String user) {
        try {
            Path.of("/").getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
            return true;
        } catch (IOException absent) {
            return false;
        }
    }

    /** The command as that user, in a process that ends with the program if {@code bound}. */
    List<String> command(List<String> command, Path place, boolean bound) {
        List<String> words = new ArrayList<>();
        if (setpriv.isPresent()) {
            words.add(setpriv.get().toString());
            if (bound) {
                words.add("--pdeathsig=INT");
            }
            name.ifPresent(user -> {
                words.addAll(List.of("--reuid=" + user, "--regid=" + group(user), "--clear-groups", "--no-new-privs"));
                words.add("--bounding-set=-all" + (closed(place) ? ",+dac_read_search" : ""));
                // Under a closed parent (/root, a private temporary directory) the user may pass, and only that.
                words.add("--inh-caps=-all" + (closed(place) ? ",+dac_read_search" : ""));
                if (closed(place)) {
                    words.add("--ambient-caps=-all,+dac_read_search");
                }
            });
            words.add("--");
            words.addAll(command);
        } else if (name.isPresent()) {
            words.addAll(List.of("runuser", "-u", name.get(), "--"));
            words.addAll(command);
        } else {
            words.addAll(command);
        }
        return words;
    }

    private static String group(String user) {
        return user.equals(DEDICATED) ? DEDICATED : "nogroup";
    }

    /** Whether a directory on the way to the place is closed to others. */
    private static boolean closed(Path place) {
        for (Path parent = place.toAbsolutePath(); parent != null; parent = parent.getParent()) {
            try {
                if (!Files.getPosixFilePermissions(parent).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return true;
                }
            } catch (IOException unreadable) {
                return true;
            }
        }
        return false;
    }

    /** Gives the server's own directory, and nothing else, to that user. */
    void own(Path directory) throws IOException {
        if (name.isEmpty()) {
            return;
        }
        UserPrincipal user =
                directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name.get());
        try (Stream<Path> tree = Files.walk(directory)) {
            tree.forEach(path -> {
                try {
                    Files.getFileAttributeView(path, PosixFileAttributeView.class)
                            .setOwner(user);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }
}
