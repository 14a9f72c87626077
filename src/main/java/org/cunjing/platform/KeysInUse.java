package org.cunjing.platform;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cunjing.shared.FieldCipher;
import org.cunjing.shared.Undecipherable;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The master keys this database needs. A start with a lost or a wrong key file ends here, before anything is sealed
/// with a key that does not belong to it.
@Component
@DependsOnDatabaseInitialization
class KeysInUse {

    private static final String PROOF = "public.key_in_use.proof";

    private final JdbcClient jdbc;

    KeysInUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws CannotStart if the database holds sealed values: their key file must be restored, not replaced
    void requireNone(Path missing) {
        if (!proofs().isEmpty()) {
            throw new CannotStart(
                    "The key file %s does not exist, but the database holds values sealed with it; restore it from its copy."
                            .formatted(missing));
        }
    }

    /// Requires every key in use and takes the current one down as in use.
    ///
    /// @throws CannotStart if one is missing, or another has its name
    void require(FieldCipher cipher, Path file) {
        var proofs = proofs();
        proofs.forEach((key, proof) -> {
            if (!opens(cipher, key, proof)) {
                throw new CannotStart(
                        ("The key file %s does not hold the key %s, which sealed values in the database; restore the "
                                        + "file from its copy.")
                                .formatted(file, key));
            }
        });
        if (!proofs.containsKey(cipher.currentKey())) {
            add(cipher);
        }
    }

    private static boolean opens(FieldCipher cipher, String key, byte[] proof) {
        try {
            return cipher.open(proof, PROOF).equals(key);
        } catch (Undecipherable _) {
            return false;
        }
    }

    private void add(FieldCipher cipher) {
        jdbc.sql("insert into key_in_use (key_id, proof) values (:key, :proof) on conflict do nothing")
                .param("key", cipher.currentKey())
                .param("proof", cipher.seal(cipher.currentKey(), PROOF))
                .update();
    }

    /// By key, the oldest first.
    private Map<String, byte[]> proofs() {
        var proofs = new LinkedHashMap<String, byte[]>();
        jdbc.sql("select key_id, proof from key_in_use order by since").query(row -> {
            proofs.put(row.getString("key_id"), row.getBytes("proof"));
        });
        return proofs;
    }
}
