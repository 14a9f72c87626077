package org.cunjing.platform;

import java.nio.file.Path;
import java.security.SecureRandom;
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
            @Value("${cunjing.cipher-suite}") CipherSuite suite) {
        var random = new SecureRandom();
        return new FieldCipher(keys(keyFile, data, random), suite, random);
    }

    /// @throws CannotStart if the key file is unusable
    static KeyRing keys(String keyFile, String data, SecureRandom random) {
        if (keyFile.isEmpty() && data.isEmpty()) {
            return KeyRing.passing(random);
        }
        var file = keyFile.isEmpty() ? Path.of(data, "keys") : Path.of(keyFile);
        try {
            return KeyFile.readOrCreate(file.toAbsolutePath(), random);
        } catch (UnusableKeyFile unusable) {
            throw new CannotStart(String.valueOf(unusable.getMessage()));
        }
    }
}
