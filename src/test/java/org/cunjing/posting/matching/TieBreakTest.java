package org.cunjing.posting.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.cunjing.posting.matching.TieBreak.Sealed;
import org.junit.jupiter.api.Test;

class TieBreakTest {

    // SHA-256("seed" + number), compared with sha256sum.
    @Test
    void ordersByLevelThenByALotThatAnybodyCanDrawAgain() {
        var a = new Sealed("A", 1, "1001");
        var b = new Sealed("B", 1, "1002");
        var c = new Sealed("C", 2, "1003");

        assertThat(TieBreak.strict(List.of(c, b, a), "seed")).isEqualTo(TieBreak.strict(List.of(a, b, c), "seed"));
        assertThat(TieBreak.strict(List.of(a, b, c), "seed")).containsExactly("A", "B", "C");
    }

    @Test
    void refusesTheSameApplicationTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TieBreak.strict(List.of(new Sealed("A", 1, "1"), new Sealed("B", 1, "1")), "seed"))
                .withMessage("applicationNumber (1) must not be listed twice.");
    }
}
