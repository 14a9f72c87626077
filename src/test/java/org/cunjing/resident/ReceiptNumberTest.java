package org.cunjing.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReceiptNumberTest {

    @Test
    void isReadAsItIsWritten() {
        var random = new Random(1);
        for (int i = 0; i < 200; i++) {
            var secret = new byte[32];
            random.nextBytes(secret);
            var number = ReceiptNumber.of(secret);

            assertThat(number.grouped()).matches("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
            assertThat(ReceiptNumber.read(number.grouped())).contains(number);
        }
    }

    @Test
    void forgivesWhatPeopleMistake() {
        assertThat(ReceiptNumber.read(" oo0il-aaaaa bbbbb-ccccc ")).contains(new ReceiptNumber("00011AAAAABBBBBCCCCC"));
        assertThat(ReceiptNumber.read("00011-AAAAA")).isEmpty();
        assertThat(ReceiptNumber.read("U".repeat(20))).isEmpty();
    }

    @Test
    void usesEveryBitOfAHundred() {
        var seen = new HashSet<ReceiptNumber>();
        for (int bit = 0; bit < 100; bit++) {
            var secret = new byte[13];
            secret[12 - bit / 8] = (byte) (1 << bit % 8);
            seen.add(ReceiptNumber.of(secret));
        }

        assertThat(seen).hasSize(100);
    }

    @Test
    void isNotMadeOfTooLittle() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReceiptNumber.of(new byte[12]));
    }

    @Test
    void doesNotShowItselfInLogs() {
        assertThat(new ReceiptNumber("A".repeat(20)).toString()).doesNotContain("AAAAA");
    }
}
