package org.cunjing.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.cunjing.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    @Test
    void acceptsTheRightCheckCharacterOnly() {
        for (var row : Vectors.read("identifiers.json").get("uscc")) {
            for (var check : "0123456789ABCDEFGHJKLMNPQRTUWXY".split("", -1)) {
                assertThat(CreditCode.find(row.get("first17").asString() + check)
                                .isPresent())
                        .as(check)
                        .isEqualTo(check.equals(row.get("check").asString()));
            }
        }
    }

    @Test
    void readsSmallLetters() {
        assertThat(new CreditCode("91350100m000100y43").value()).isEqualTo("91350100M000100Y43");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y4", "91350100I000100Y43", "91350100M000100Y433", "91350100M000100Y44"})
    void refusesWhatIsNoCode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditCode(text))
                .withMessageContaining(text);
    }
}
