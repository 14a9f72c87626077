package org.cunjing.dispatch.dingtalk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import org.cunjing.Vectors;
import org.cunjing.dispatch.dingtalk.Callback.Sealed;
import org.cunjing.dispatch.dingtalk.UntrustedCallback.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CallbackTest {

    private static final JsonNode VECTOR = Vectors.read("identifiers.json").get("dingtalk");
    private static final JsonNode ODD_KEY = Vectors.read("identifiers.json").get("dingtalkNonCanonicalKey");
    private static final String TOKEN = text(VECTOR, "token");
    private static final String KEY = text(VECTOR, "encodingAesKey");
    private static final String OWNER = text(VECTOR, "ownerKey");
    private static final String TIME = text(VECTOR, "timestamp");
    private static final String NONCE = text(VECTOR, "nonce");

    private final Callback callback = new Callback(TOKEN, KEY, OWNER);

    @Test
    void opensTheKnownCallback() {
        assertThat(callback.open(known(VECTOR))).isEqualTo(text(VECTOR, "plaintext"));
    }

    @Test
    void opensWithAKeyWhoseSpareBitsAreSet() {
        var odd = new Callback(TOKEN, text(ODD_KEY, "encodingAesKey"), OWNER);

        assertThat(odd.open(known(ODD_KEY))).isEqualTo(text(VECTOR, "plaintext"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 12, 31, 32, 500})
    void opensWhatItSealsAtEveryLengthOfPadding(int length) {
        var message = "好".repeat(length);

        assertThat(callback.open(callback.seal(message, TIME, NONCE, new SecureRandom())))
                .isEqualTo(message);
    }

    @Test
    void refusesAWrongSignature() {
        var known = known(VECTOR);

        refuses(callback, new Sealed("0".repeat(40), TIME, NONCE, known.encrypted()), Fault.SIGNATURE);
        refuses(callback, new Sealed(known.signature(), TIME, "other", known.encrypted()), Fault.SIGNATURE);
        refuses(new Callback("otherToken", KEY, OWNER), known, Fault.SIGNATURE);
    }

    @Test
    void refusesWhatIsMeantForAnotherOwner() {
        refuses(new Callback(TOKEN, KEY, "dingsomebodyelse"), known(VECTOR), Fault.OWNER);
    }

    @Test
    void refusesWhatIsTooLong() {
        refuses(callback, signed("A".repeat(Callback.MAX_CHARACTERS + 1)), Fault.OVERSIZE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "***", "AAAA"})
    void refusesWhatIsNoCiphertext(String encrypted) {
        refuses(callback, signed(encrypted), Fault.ENCODING);
    }

    @ParameterizedTest
    @ValueSource(bytes = {0, 33, -1})
    void refusesAPaddingThatCannotBe(byte padding) {
        var plain = new byte[64];
        Arrays.fill(plain, 16 + 4, 64, padding);

        refuses(callback, signed(encrypt(plain)), Fault.PADDING);
    }

    @Test
    void refusesAPaddingOfMixedBytes() {
        var plain = new byte[64];
        plain[63] = 2;

        refuses(callback, signed(encrypt(plain)), Fault.PADDING);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 44, Integer.MAX_VALUE})
    void refusesALengthThatCannotBe(int length) {
        var plain = ByteBuffer.allocate(64).putInt(16, length).put(63, (byte) 1).array();

        refuses(callback, signed(encrypt(plain)), Fault.LENGTH);
    }

    @Test
    void refusesWhatIsTooShortToHoldALength() {
        var plain = new byte[32];
        Arrays.fill(plain, 12, 32, (byte) 20);

        refuses(callback, signed(encrypt(plain)), Fault.LENGTH);
    }

    @Test
    void refusesAKeyOfAnotherShapeWithoutShowingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Callback(TOKEN, "secret", OWNER))
                .withMessage("encodingAesKey (6 characters) must be 43 characters of Base64.");
    }

    @Test
    void refusesABlankTokenOrOwner() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Callback(" ", KEY, OWNER));
        assertThatIllegalArgumentException().isThrownBy(() -> new Callback(TOKEN, KEY, ""));
    }

    private static Sealed known(JsonNode vector) {
        return new Sealed(text(vector, "msg_signature"), TIME, NONCE, text(vector, "encrypt"));
    }

    /// Signs like the platform, but written a second time, so that the test does not lean on the code it tests.
    private static Sealed signed(String encrypted) {
        var sorted = Stream.of(TOKEN, TIME, NONCE, encrypted).sorted().collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(sorted.getBytes(UTF_8));
            return new Sealed(HexFormat.of().formatHex(digest), TIME, NONCE, encrypted);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String encrypt(byte[] plain) {
        byte[] key = CallbackKey.decode(KEY);
        try {
            var cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, 16));
            return Base64.getEncoder().encodeToString(cipher.doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static void refuses(Callback callback, Sealed sealed, Fault fault) {
        assertThatExceptionOfType(UntrustedCallback.class)
                .isThrownBy(() -> callback.open(sealed))
                .returns(fault, UntrustedCallback::fault);
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
