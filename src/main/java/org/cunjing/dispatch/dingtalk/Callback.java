package org.cunjing.dispatch.dingtalk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.cunjing.dispatch.dingtalk.UntrustedCallback.Fault;

/// Opens what the platform sends to us, and seals what we answer.
///
/// Plain text: 16 random bytes, length of the message (4 bytes, big-endian), message, owner key, padding to 32 bytes;
/// AES-256-CBC, the first 16 bytes of the key being the IV. The signature is checked before anything is decrypted.
public final class Callback {

    /// @param encrypted Base64 as received
    /// @param signature hexadecimal SHA-1 of the sorted token, timestamp, nonce and `encrypted`
    public record Sealed(String signature, String timestamp, String nonce, String encrypted) {}

    static final int MAX_CHARACTERS = 1 << 20;

    private static final int RANDOM_BYTES = 16;
    private static final int BLOCK_BYTES = 32;

    private final String token;
    private final byte[] key;
    private final byte[] owner;

    /// @param encodingAesKey 43 characters from the console of the platform
    /// @param ownerKey corporation id or application key, as the platform appends it
    public Callback(String token, String encodingAesKey, String ownerKey) {
        if (token.isBlank() || ownerKey.isBlank()) {
            throw new IllegalArgumentException("token and ownerKey must not be blank: anybody could call back.");
        }
        this.token = token;
        this.key = CallbackKey.decode(encodingAesKey);
        this.owner = ownerKey.getBytes(UTF_8);
    }

    /// The message inside. It may arrive twice: callers count each event id once.
    ///
    /// @throws UntrustedCallback if anything about it is wrong
    public String open(Sealed sealed) {
        require(sealed.encrypted().length() <= MAX_CHARACTERS, Fault.OVERSIZE);
        byte[] expected =
                sign(sealed.timestamp(), sealed.nonce(), sealed.encrypted()).getBytes(UTF_8);
        require(MessageDigest.isEqual(expected, sealed.signature().getBytes(UTF_8)), Fault.SIGNATURE);
        byte[] padded = crypt(Cipher.DECRYPT_MODE, decode(sealed.encrypted()));
        return message(ByteBuffer.wrap(padded, 0, padded.length - padding(padded)));
    }

    /// Seals an answer such as `success`.
    public Sealed seal(String message, String timestamp, String nonce, SecureRandom random) {
        var prefix = new byte[RANDOM_BYTES];
        random.nextBytes(prefix);
        byte[] text = message.getBytes(UTF_8);
        int length = RANDOM_BYTES + Integer.BYTES + text.length + owner.length;
        int padding = BLOCK_BYTES - length % BLOCK_BYTES;
        var plain = ByteBuffer.allocate(length + padding);
        plain.put(prefix).putInt(text.length).put(text).put(owner);
        Arrays.fill(plain.array(), length, length + padding, (byte) padding);
        var encrypted = Base64.getEncoder().encodeToString(crypt(Cipher.ENCRYPT_MODE, plain.array()));
        return new Sealed(sign(timestamp, nonce, encrypted), timestamp, nonce, encrypted);
    }

    private String message(ByteBuffer plain) {
        require(plain.remaining() >= RANDOM_BYTES + Integer.BYTES, Fault.LENGTH);
        int length = plain.position(RANDOM_BYTES).getInt();
        require(length >= 0 && length <= plain.remaining(), Fault.LENGTH);
        var text = new byte[length];
        plain.get(text);
        var theirs = new byte[plain.remaining()];
        plain.get(theirs);
        require(MessageDigest.isEqual(owner, theirs), Fault.OWNER);
        return new String(text, UTF_8);
    }

    private static int padding(byte[] padded) {
        int padding = padded[padded.length - 1];
        require(padding >= 1 && padding <= BLOCK_BYTES && padding <= padded.length, Fault.PADDING);
        for (int i = padded.length - padding; i < padded.length; i++) {
            require(padded[i] == padding, Fault.PADDING);
        }
        return padding;
    }

    private static byte[] decode(String encrypted) {
        try {
            byte[] bytes = Base64.getDecoder().decode(encrypted);
            require(bytes.length > 0 && bytes.length % RANDOM_BYTES == 0, Fault.ENCODING);
            return bytes;
        } catch (IllegalArgumentException _) {
            throw new UntrustedCallback(Fault.ENCODING);
        }
    }

    private byte[] crypt(int mode, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, 16));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks AES/CBC.", e);
        }
    }

    private String sign(String timestamp, String nonce, String encrypted) {
        var sorted = Stream.of(token, timestamp, nonce, encrypted).sorted().collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(sorted.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK lacks SHA-1.", e);
        }
    }

    private static void require(boolean right, Fault fault) {
        if (!right) {
            throw new UntrustedCallback(fault);
        }
    }
}
