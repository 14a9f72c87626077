package org.cunjing.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.cunjing.assessment.EvaluationSide.COMMUNITY;
import static org.cunjing.assessment.EvaluationSide.STATION;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SealedPairTest {

    private static final Instant DEADLINE = Instant.parse("2022-11-03T16:00:00Z");
    private static final Instant BEFORE = DEADLINE.minusMillis(1);

    private final SealedPair<String> onlyCommunity =
            SealedPair.<String>awaiting(DEADLINE).with(COMMUNITY, "90", BEFORE);

    @Test
    void hidesOneSideFromTheOtherUntilBothAreIn() {
        assertThat(onlyCommunity.seenBy(STATION, COMMUNITY, BEFORE)).isEmpty();
        assertThat(onlyCommunity.seenByOthers(COMMUNITY, BEFORE)).isEmpty();
        assertThat(onlyCommunity.seenBy(COMMUNITY, COMMUNITY, BEFORE)).contains("90");

        var both = onlyCommunity.with(STATION, "92", BEFORE);
        assertThat(both.seenBy(STATION, COMMUNITY, BEFORE)).contains("90");
        assertThat(both.seenBy(COMMUNITY, STATION, BEFORE)).contains("92");
        assertThat(both.seenByOthers(STATION, BEFORE)).contains("92");
    }

    @Test
    void opensAtTheDeadlineToTheMillisecond() {
        assertThat(onlyCommunity.isOpen(BEFORE)).isFalse();
        assertThat(onlyCommunity.seenBy(STATION, COMMUNITY, DEADLINE)).contains("90");
        assertThat(onlyCommunity.seenBy(COMMUNITY, STATION, DEADLINE)).isEmpty();
    }

    @Test
    void takesACorrectionOnlyWhileSealed() {
        assertThat(onlyCommunity.with(COMMUNITY, "91", BEFORE).community()).contains("91");
        assertThatIllegalStateException().isThrownBy(() -> onlyCommunity.with(STATION, "92", DEADLINE));
        var both = onlyCommunity.with(STATION, "92", BEFORE);
        assertThatIllegalStateException().isThrownBy(() -> both.with(STATION, "10", BEFORE));
    }
}
