package org.cunjing.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Supplier;
import org.cunjing.shared.CipherSuite;
import org.cunjing.shared.FieldCipher;
import org.cunjing.shared.KeyFile;
import org.cunjing.shared.KeyRing;
import org.cunjing.shared.UnusableKeyFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the master keys are: in the file that is named, else in the data folder; without a folder nothing is kept.
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    FieldCipher cipher(
            @Value("${cunjing.key-file}") String keyFile,
            @Value("${cunjing.data}") String data,
            @Value("${cunjing.cipher-suite}") CipherSuite suite,
            KeysInUse uses) {
        var random = new SecureRandom();
        return locate(keyFile, data)
                .map(file -> lasting(file, suite, random, uses))
                .orElseGet(() -> new FieldCipher(KeyRing.passing(random), suite, random));
    }

    /// @throws CannotStart if the key file is there and unusable, or a lasting database would have none
    static void check(String keyFile, String data, boolean external) {
        if (external && locate(keyFile, data).isEmpty()) {
            throw new CannotStart("CUNJING_DATABASE_URL is set, so CUNJING_KEY_FILE must name a key file.");
        }
        locate(keyFile, data).filter(Files::exists).ifPresent(file -> read(() -> KeyFile.read(file)));
    }

    private static FieldCipher lasting(Path file, CipherSuite suite, SecureRandom random, KeysInUse uses) {
        if (Files.notExists(file)) {
            uses.requireNone(file);
        }
        var cipher = new FieldCipher(read(() -> KeyFile.readOrCreate(file, random)), suite, random);
        uses.require(cipher, file);
        return cipher;
    }

    private static Optional<Path> locate(String keyFile, String data) {
        if (keyFile.isEmpty() && data.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((keyFile.isEmpty() ? Path.of(data, "keys") : Path.of(keyFile)).toAbsolutePath());
    }

    private static KeyRing read(Supplier<KeyRing> keys) {
        try {
            return keys.get();
        } catch (UnusableKeyFile unusable) {
            throw new CannotStart(String.valueOf(unusable.getMessage()));
        }
    }
}
