package org.cunjing.dispatch.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RosterCheckTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final UUID ROOM = new UUID(0, 1);
    private static final UUID ANNA = new UUID(0, 2);
    private static final UUID BERT = new UUID(0, 3);

    @Test
    void findsNoGapWhereOneShiftEndsAsTheNextBegins() {
        assertThat(RosterCheck.gaps(List.of(shift(ROOM, ANNA, 12, 24), shift(ROOM, BERT, 0, 12)), at(0), at(24)))
                .isEmpty();
    }

    @Test
    void findsTheHoursBeforeBetweenAndAfter() {
        assertThat(RosterCheck.gaps(List.of(shift(ROOM, ANNA, 2, 6), shift(ROOM, BERT, 8, 20)), at(0), at(24)))
                .containsExactly(new Span(at(0), at(2)), new Span(at(6), at(8)), new Span(at(20), at(24)));
        assertThat(RosterCheck.gaps(List.of(), at(0), at(24))).containsExactly(new Span(at(0), at(24)));
    }

    @Test
    void cutsWhatReachesBeyondTheWeek() {
        assertThat(RosterCheck.gaps(List.of(shift(ROOM, ANNA, -4, 6), shift(ROOM, BERT, 30, 40)), at(0), at(24)))
                .containsExactly(new Span(at(6), at(24)));
    }

    @Test
    void namesTheFaultyLine() {
        var elsewhere = shift(new UUID(0, 9), ANNA, 0, 12);

        assertThat(RosterCheck.faults(List.of(shift(ROOM, BERT, 0, 8), shift(ROOM, ANNA, 8, 16)), List.of(elsewhere)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.field()).isEqualTo("shifts[1].accountId");
                    assertThat(fault.rule()).isEqualTo("double-duty");
                });
        assertThat(RosterCheck.faults(List.of(shift(ROOM, BERT, 0, 8), shift(ROOM, ANNA, 7, 16)), List.of()))
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule()).isEqualTo("shift-overlaps"));
    }

    private static DutyShift shift(UUID room, UUID account, int from, int to) {
        return new DutyShift(UUID.randomUUID(), room, account, "甲", at(from), at(to));
    }

    private static Instant at(int hours) {
        return MONDAY.plus(Duration.ofHours(hours));
    }
}
