package org.cunjing.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();

    @Test
    void makesAFileForTheOwnerOnlyAndReadsItAgain() throws IOException {
        var file = folder.resolve("keys/master");
        var made = cipher(KeyFile.readOrCreate(file, random));
        var again = cipher(KeyFile.readOrCreate(file, random));

        assertThat(again.open(made.seal("text", "a.b.c"), "a.b.c")).isEqualTo("text");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void sealsWithTheFirstKeyAndKeepsTheOthers() throws IOException {
        var ring = KeyFile.read(write("# made in spring\nnew:%s\n\nold:%s\n".formatted(KEY, KEY), "rw-------"));

        assertThat(ring.current().id()).isEqualTo("new");
        assertThat(ring.list()).extracting(MasterKey::id).containsExactly("new", "old");
    }

    @Test
    void refusesAFileThatOthersMayRead() throws IOException {
        refuses(write("k1:" + KEY, "rw-r-----"), "may be used by others; run chmod 600 on it");
    }

    @Test
    void refusesAMissingFile() {
        refuses(folder.resolve("nowhere"), "does not exist; restore it from where it is kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k1", "k1:", "k1:AAAA", "k1:***", "a b:%s", ":%s", "k1:%s\nk1:%s", "k1:%s:%s"})
    void refusesADamagedFileWithoutShowingIt(String content) throws IOException {
        refuses(
                write(content.replace("%s", KEY), "rw-------"),
                "needs lines id:key with different ids, each key being 32 bytes in Base64");
    }

    private Path write(String content, String permissions) throws IOException {
        var file = Files.writeString(folder.resolve("master"), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private FieldCipher cipher(KeyRing ring) {
        return new FieldCipher(ring, CipherSuite.INTL, random);
    }

    private static void refuses(Path file, String why) {
        assertThatExceptionOfType(UnusableKeyFile.class)
                .isThrownBy(() -> KeyFile.read(file))
                .withMessage("The key file %s %s.".formatted(file, why));
    }
}
