package org.cunjing.community.call;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// The only key to a volunteer's own page: 192 bits, shown once to the officer who hands it over. The database keeps
/// its hash.
public record PersonalLink(String secret) {

    private static final int BYTES = 24;

    static PersonalLink create(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new PersonalLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// In hexadecimal digits.
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "a personal link";
    }
}
