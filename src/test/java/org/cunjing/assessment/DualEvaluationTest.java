package org.cunjing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DualEvaluationTest {

    private static final Instant DEADLINE = Instant.parse("2022-11-05T16:00:00Z");
    private static final Instant BEFORE = DEADLINE.minusMillis(1);

    @Test
    void opensWhenTheStationAndEveryCommitteeHaveSpoken() {
        assertThat(pair(2, 2).isOpen(BEFORE)).isFalse();
        assertThat(pair(2, 3).isOpen(BEFORE)).isTrue();
        assertThat(pair(0, 1).isOpen(BEFORE)).isTrue();
    }

    @Test
    void opensAtTheDeadlineToTheMillisecond() {
        assertThat(pair(1, 0).isOpen(BEFORE)).isFalse();
        assertThat(pair(1, 0).isOpen(DEADLINE)).isTrue();
    }

    private static DualEvaluation pair(int committees, int given) {
        var villages = Stream.generate(UUID::randomUUID).limit(committees).toList();
        return new DualEvaluation(
                UUID.randomUUID(),
                YearMonth.of(2022, 10),
                UUID.randomUUID(),
                UUID.randomUUID(),
                villages,
                villages,
                given,
                DEADLINE);
    }
}
