package org.cunjing.shared;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/// Secret from which the keys of all fields are derived. It never leaves this module and never shows itself.
final class MasterKey {

    static final int BYTES = 32;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    private final String id;
    private final byte[] secret;

    MasterKey(String id, byte[] secret) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("id (%s) must be 1 to 32 letters, digits, _ or -.".formatted(id));
        }
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("secret (%d bytes) must have %d bytes.".formatted(secret.length, BYTES));
        }
        this.id = id;
        this.secret = secret.clone();
    }

    /// The id is random too, so that a file made by mistake is not taken for the one that was lost.
    static MasterKey create(SecureRandom random) {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        return new MasterKey("k%08x".formatted(random.nextInt()), secret);
    }

    /// The line of the key file.
    static MasterKey read(String line) {
        var parts = line.split(":", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("A line of the key file must be id:key.");
        }
        return new MasterKey(parts[0].strip(), Base64.getDecoder().decode(parts[1].strip()));
    }

    String line() {
        return id + ":" + Base64.getEncoder().encodeToString(secret) + "\n";
    }

    String id() {
        return id;
    }

    /// Key of one field for one purpose, by HKDF (RFC 5869); neither tells anything about another.
    byte[] derive(CipherSuite suite, String purpose, String field, int length) {
        var hkdf = new HKDFBytesGenerator(suite.digest());
        byte[] label = "cunjing/1/%s/%s/%s".formatted(suite, purpose, field).getBytes(FieldCipher.TEXT);
        hkdf.init(new HKDFParameters(secret, null, label));
        var key = new byte[length];
        hkdf.generateBytes(key, 0, length);
        return key;
    }

    @Override
    public String toString() {
        return "MasterKey[" + id + "]";
    }
}
