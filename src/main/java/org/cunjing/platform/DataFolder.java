package org.cunjing.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The folder that outlives the process: the embedded database, its password, the key file, the sessions.
record DataFolder(Path path) {

    private static final int PASSWORD_BYTES = 18;

    Path database() {
        return path.resolve("postgres");
    }

    Path programs() {
        return path.resolve("postgres-programs");
    }

    /// A complete cluster carries its version; a folder with files but without it was interrupted while being made.
    boolean isHalfWritten() {
        return Files.isDirectory(database()) && !isInitialised() && hasEntries(database());
    }

    boolean isInitialised() {
        return Files.exists(database().resolve("PG_VERSION")) && Files.exists(passwordFile());
    }

    String password() {
        return read(passwordFile());
    }

    /// Writes the secret only once the server knows it, so that a folder with a secret is a complete one.
    void keepPassword(String password) {
        try {
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var draft = Files.createTempFile(path, "password", ".draft", owner);
            Files.writeString(draft, password);
            Files.move(draft, passwordFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String newPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Path passwordFile() {
        return path.resolve("postgres-password");
    }

    private static boolean hasEntries(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
