package org.cunjing.dispatch.dingtalk;

import java.util.Base64;
import java.util.regex.Pattern;

/// The 43 characters that the console of the platform shows as key, made into 32 bytes.
///
/// 43 characters carry 258 bits: two are spare, and the platform fills them at random. Strict Base64 decoders refuse
/// such a last character, so the spare bits are cleared first.
final class CallbackKey {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9+/]{43}");
    private static final int SPARE_BITS = 0b11;

    private CallbackKey() {}

    static byte[] decode(String encodingAesKey) {
        if (!SHAPE.matcher(encodingAesKey).matches()) {
            throw new IllegalArgumentException("encodingAesKey (%d characters) must be 43 characters of Base64."
                    .formatted(encodingAesKey.length()));
        }
        char last = ALPHABET.charAt(ALPHABET.indexOf(encodingAesKey.charAt(42)) & ~SPARE_BITS);
        return Base64.getDecoder().decode(encodingAesKey.substring(0, 42) + last + "=");
    }
}
