package org.cunjing.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cunjing.CunjingIT;
import org.cunjing.shared.CipherSuite;
import org.cunjing.shared.FieldCipher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// Each test ends with its keys forgotten: other tests start on the same database without any.
@CunjingIT
@Transactional
class KeyConfigurationIT {

    private static final String FIELD = "a.b.c";

    @TempDir
    Path folder;

    @Autowired
    KeysInUse uses;

    @Test
    void keepsTheKeysInTheDataFolderBetweenStarts() {
        byte[] sealed = cipher("", folder.toString()).seal("text", FIELD);

        assertThat(cipher("", folder.toString()).open(sealed, FIELD)).isEqualTo("text");
        assertThat(folder.resolve("keys")).exists();
    }

    @Test
    void prefersTheFileThatIsNamed() {
        byte[] sealed =
                cipher(folder.resolve("named").toString(), folder.toString()).seal("text", FIELD);

        assertThat(cipher(folder.resolve("named").toString(), "").open(sealed, FIELD))
                .isEqualTo("text");
        assertThat(folder.resolve("keys")).doesNotExist();
    }

    @Test
    void keepsNothingWithoutAFolder() {
        assertThat(cipher("", "").seal("text", FIELD)).isNotEmpty();
    }

    @Test
    void doesNotStartWithADamagedFile() throws IOException {
        var file = Files.createFile(folder.resolve("named"));

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> cipher(file.toString(), ""))
                .withMessageStartingWith("The key file " + file);
    }

    private FieldCipher cipher(String keyFile, String data) {
        return new KeyConfiguration().cipher(keyFile, data, CipherSuite.GM, uses);
    }
}
