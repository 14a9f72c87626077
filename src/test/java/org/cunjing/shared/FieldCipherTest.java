package org.cunjing.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldCipherTest {

    private static final String FIELD = "resident.request.phone";
    private static final String PHONE = "13800001234";

    private final SecureRandom random = new SecureRandom();
    private final MasterKey old = key("k1", 1);
    private final MasterKey fresh = key("k2", 2);

    @ParameterizedTest
    @EnumSource
    void opensWhatItSealed(CipherSuite suite) {
        var cipher = cipher(suite, old);

        for (var text : List.of("", PHONE, "张三，新村 1 组", "x".repeat(10_000))) {
            assertThat(cipher.open(cipher.seal(text, FIELD), FIELD)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sealsTheSameTextDifferentlyEachTime(CipherSuite suite) {
        var cipher = cipher(suite, old);

        assertThat(cipher.seal(PHONE, FIELD)).isNotEqualTo(cipher.seal(PHONE, FIELD));
    }

    @ParameterizedTest
    @EnumSource
    void hidesTheLengthOfShortTexts(CipherSuite suite) {
        var cipher = cipher(suite, old);

        assertThat(cipher.seal("true", FIELD)).hasSameSizeAs(cipher.seal("false", FIELD));
        assertThat(cipher.seal("x".repeat(31), FIELD)).hasSameSizeAs(cipher.seal("", FIELD));
        for (int length = 0; length < 100; length++) {
            var text = "x".repeat(length);
            assertThat(cipher.open(cipher.seal(text, FIELD), FIELD)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noticesEveryChangedByteAndEveryCut(CipherSuite suite) {
        var cipher = cipher(suite, old);
        byte[] sealed = cipher.seal(PHONE, FIELD);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            refuses(cipher, changed, FIELD);
            refuses(cipher, Arrays.copyOf(sealed, i), FIELD);
        }
    }

    @ParameterizedTest
    @EnumSource
    void doesNotOpenInAnotherColumn(CipherSuite suite) {
        var cipher = cipher(suite, old);

        refuses(cipher, cipher.seal(PHONE, FIELD), "resident.request.name");
    }

    @Test
    void doesNotOpenWithoutTheKeyNorWithAnotherOfTheSameId() {
        byte[] sealed = cipher(CipherSuite.GM, old).seal(PHONE, FIELD);

        refuses(cipher(CipherSuite.GM, fresh), sealed, FIELD);
        refuses(cipher(CipherSuite.GM, key("k1", 9)), sealed, FIELD);
    }

    @Test
    void saysWhatFailedButNotTheContent() {
        var cipher = cipher(CipherSuite.INTL, fresh);
        byte[] sealed = cipher(CipherSuite.INTL, old).seal(PHONE, FIELD);

        assertThatExceptionOfType(Undecipherable.class)
                .isThrownBy(() -> cipher.open(sealed, FIELD))
                .withMessage("A value of resident.request.phone cannot be opened: the key file has no key of its id.");
    }

    @Test
    void opensOldValuesAfterTheKeyAndTheSuiteChanged() {
        byte[] sealed = cipher(CipherSuite.INTL, old).seal(PHONE, FIELD);
        var rotated = cipher(CipherSuite.GM, fresh, old);

        assertThat(rotated.open(sealed, FIELD)).isEqualTo(PHONE);
        assertThat(rotated.isStale(sealed)).isTrue();
        assertThat(rotated.isStale(rotated.seal(PHONE, FIELD))).isFalse();
        refuses(cipher(CipherSuite.INTL, old), rotated.seal(PHONE, FIELD), FIELD);
    }

    @ParameterizedTest
    @EnumSource
    void indexesEqualValuesOfOneFieldEqually(CipherSuite suite) {
        var cipher = cipher(suite, old);

        assertThat(cipher.blindIndex(PHONE, FIELD))
                .hasSize(32)
                .isEqualTo(cipher.blindIndex(PHONE, FIELD))
                .isNotEqualTo(cipher.blindIndex("13800001235", FIELD))
                .isNotEqualTo(cipher.blindIndex(PHONE, "resident.request.name"))
                .isNotEqualTo(cipher(suite, fresh).blindIndex(PHONE, FIELD));
    }

    @Test
    void findsOldIndexesAfterRotation() {
        var before = cipher(CipherSuite.GM, old);
        var rotated = cipher(CipherSuite.GM, fresh, old);

        assertThat(rotated.blindIndexes(PHONE, FIELD))
                .startsWith(rotated.blindIndex(PHONE, FIELD), before.blindIndex(PHONE, FIELD));
    }

    @Test
    void findsOldIndexesAfterTheSuiteHasChanged() {
        var before = cipher(CipherSuite.GM, old);
        var changed = cipher(CipherSuite.INTL, old);

        assertThat(changed.blindIndexes(PHONE, FIELD))
                .containsExactly(changed.blindIndex(PHONE, FIELD), before.blindIndex(PHONE, FIELD));
    }

    private FieldCipher cipher(CipherSuite suite, MasterKey... keys) {
        return new FieldCipher(new KeyRing(List.of(keys)), suite, random);
    }

    private static MasterKey key(String id, int fill) {
        var secret = new byte[MasterKey.BYTES];
        Arrays.fill(secret, (byte) fill);
        return new MasterKey(id, secret);
    }

    private static void refuses(FieldCipher cipher, byte[] sealed, String field) {
        assertThatExceptionOfType(Undecipherable.class).isThrownBy(() -> cipher.open(sealed, field));
    }
}
