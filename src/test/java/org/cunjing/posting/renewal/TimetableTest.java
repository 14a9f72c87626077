package org.cunjing.posting.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cunjing.posting.renewal.Decision.Outcome;
import org.cunjing.posting.renewal.Decision.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final Place HERE = new Place(new UUID(1, 1), new UUID(9, 1));
    private static final Place NEXT_DOOR = new Place(new UUID(1, 2), new UUID(9, 1));
    private static final Place ELSEWHERE = new Place(new UUID(1, 3), new UUID(9, 2));

    @Test
    void keepsTheFortnightOfAStationWhenAChangeWasLate() {
        var timetable = new Timetable(List.of(
                leaves(1, HERE, DAY, DAY.plusDays(10)),
                leaves(2, NEXT_DOOR, DAY.plusDays(14), null),
                leaves(3, ELSEWHERE, DAY, null)));

        assertThat(timetable.pending()).containsExactly(2, 3);
        assertThat(timetable.dueOn(2)).isEqualTo(DAY.plusDays(24));
        assertThat(timetable.dueOn(3)).isEqualTo(DAY);
        assertThat(timetable.dueBy(DAY.plusDays(20))).containsExactly(3);
    }

    @Test
    void saysWhatADecisionMeans() {
        assertThat(decision(HERE, HERE)).isEqualTo(Outcome.STAYS);
        assertThat(decision(HERE, NEXT_DOOR)).isEqualTo(Outcome.MOVES);
        assertThat(decision(HERE, null)).isEqualTo(Outcome.LEAVES);
        assertThat(decision(null, HERE)).isEqualTo(Outcome.COMES);
        assertThat(decision(null, null)).isEqualTo(Outcome.RESERVE);
    }

    private static Outcome decision(@Nullable Place before, @Nullable Place after) {
        return new Decision(new UUID(0, 0), null, before, after, null, null, DAY, null).outcome();
    }

    private static Decision leaves(int change, Place place, LocalDate planned, @Nullable LocalDate done) {
        return new Decision(new UUID(0, change), null, place, null, null, change, planned, done);
    }
}
