package org.cunjing.resident;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;

/// The only key to a handed-in suggestion: 100 bits in four groups of five letters and digits that are not mistaken for
/// each other (Crockford's base 32). The database keeps its hash.
record ReceiptNumber(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;
    private static final int BITS_PER_LETTER = 5;
    private static final int LEAST_BYTES = 13;

    ReceiptNumber {
        if (value.length() != LENGTH || value.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)) {
            throw new IllegalArgumentException("A receipt number has %d characters of base 32.".formatted(LENGTH));
        }
    }

    /// @param secret at least 13 bytes nobody can guess
    static ReceiptNumber of(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "secret has %d bytes; it needs at least %d.".formatted(secret.length, LEAST_BYTES));
        }
        var bits = new BigInteger(1, secret);
        var letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            int letter = bits.shiftRight(i * BITS_PER_LETTER).intValue() & (ALPHABET.length() - 1);
            letters.append(ALPHABET.charAt(letter));
        }
        return new ReceiptNumber(letters.toString());
    }

    /// Reads what a person typed: any case, blanks and hyphens, O for 0, I and L for 1.
    static Optional<ReceiptNumber> read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean possible = plain.length() == LENGTH && plain.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return possible ? Optional.of(new ReceiptNumber(plain)) : Optional.empty();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// In groups, to be read aloud and copied by hand.
    String grouped() {
        return value.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-");
    }

    @Override
    public String toString() {
        return "a receipt number";
    }
}
