package org.cunjing.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.posting.Idle.Signs;
import org.cunjing.roster.Leave;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdleTest {

    private static final LocalDate START = LocalDate.of(2022, 3, 1);
    private static final Posting POSTING =
            new Posting(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), Duty.POSTED, START, null, null, null);

    @Test
    void isAPostingWithRecordsThatLedToNothingForSixtyDays() {
        assertThat(Idle.of(POSTING, signs(null, 5), List.of(), START.plusDays(58)))
                .isEmpty();
        assertThat(Idle.of(POSTING, signs(null, 5), List.of(), START.plusDays(59)))
                .contains(new Idle(null, 5));
    }

    @Test
    void countsFromTheLastEffectAndShowsIt() {
        var effect = START.plusDays(10);

        assertThat(Idle.of(POSTING, signs(effect, 2), List.of(), effect.plusDays(59)))
                .isEmpty();
        assertThat(Idle.of(POSTING, signs(effect, 2), List.of(), effect.plusDays(60)))
                .contains(new Idle(effect, 2));
    }

    @Test
    void asksNothingOfAPostingWithoutRecords() {
        assertThat(Idle.of(POSTING, signs(START, 0), List.of(), START.plusDays(200)))
                .isEmpty();
    }

    @Test
    void leavesOutLeaveAndWhatWasBeforeThePosting() {
        var leave = new Leave(UUID.randomUUID(), UUID.randomUUID(), "SICK", START.plusDays(20), START.plusDays(29));

        assertThat(Idle.of(POSTING, signs(START.minusDays(40), 1), List.of(leave), START.plusDays(68)))
                .isEmpty();
        assertThat(Idle.of(POSTING, signs(START.minusDays(40), 1), List.of(leave), START.plusDays(69)))
                .contains(new Idle(null, 1));
    }

    private static Signs signs(@Nullable LocalDate lastEffect, int records) {
        return new Signs(lastEffect, records);
    }
}
