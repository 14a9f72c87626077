package org.cunjing.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The file with the master keys. It lies outside the database, so that a stolen backup alone opens nothing.
///
/// One line `id:key` for each key, the key being 32 bytes in Base64; the first seals, the others still open. Empty
/// lines and lines that begin with # are skipped.
public final class KeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private KeyFile() {}

    /// Reads the keys, and makes the file with one new key first if it does not exist. Only for an empty database:
    /// where sealed values exist, a missing file must be restored, not replaced.
    ///
    /// @throws UnusableKeyFile if that fails
    public static KeyRing readOrCreate(Path file, SecureRandom random) {
        if (Files.notExists(file)) {
            create(file, random);
        }
        return read(file);
    }

    /// @throws UnusableKeyFile if the file is missing, damaged, or others than its owner may use it
    public static KeyRing read(Path file) {
        try {
            requireClosedToOthers(file);
            return new KeyRing(Files.readString(file, FieldCipher.TEXT)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(MasterKey::read)
                    .toList());
        } catch (NoSuchFileException _) {
            throw new UnusableKeyFile(file, "does not exist; restore it from where it is kept");
        } catch (IOException e) {
            throw new UnusableKeyFile(file, "cannot be read (" + e.getClass().getSimpleName() + ")");
        } catch (IllegalArgumentException _) {
            throw new UnusableKeyFile(file, "needs lines id:key with different ids, each key being 32 bytes in Base64");
        }
    }

    private static void create(Path file, SecureRandom random) {
        byte[] line = MasterKey.create(random).line().getBytes(FieldCipher.TEXT);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (var channel = FileChannel.open(file, options, ownerOnly(file))) {
                channel.write(ByteBuffer.wrap(line));
                channel.force(true); // what is sealed must not outlive its key in a power cut
            }
        } catch (FileAlreadyExistsException _) {
            return; // another start was faster; its key is read
        } catch (IOException e) {
            throw new UnusableKeyFile(file, "cannot be made (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static void requireClosedToOthers(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return; // a file system without such permissions
        }
        var open = EnumSet.copyOf(view.readAttributes().permissions());
        open.removeAll(List.of(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));
        if (!open.isEmpty()) {
            throw new UnusableKeyFile(file, "may be used by others; run chmod 600 on it");
        }
    }
}
