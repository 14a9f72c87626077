package org.cunjing.posting.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cunjing.posting.time.ProtectedMonth.Fate;
import org.cunjing.posting.time.ProtectedSlot.Cancellation;
import org.cunjing.posting.time.ProtectedSlot.Half;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProtectedMonthTest {

    private static final LocalDate DAY = LocalDate.of(2022, 12, 1);
    private static final LocalDate AFTER = LocalDate.of(2023, 1, 1);

    /// ORG-10: 54 officers with 8 half-days each, 400 served.
    @Test
    void showsTheShareThatWasServed() {
        var slots = IntStream.range(0, 54 * 8)
                .mapToObj(n -> slot(n, n / 8, DAY.plusDays(n % 8), null, null))
                .toList();
        var month =
                new ProtectedMonth(slots, slot -> slot.id().getLeastSignificantBits() < 400, (_, _) -> false, AFTER);

        assertThat(month.figures().planned()).isEqualTo(432);
        assertThat(month.figures().served()).isEqualTo(400);
        assertThat(month.figures().share()).isEqualTo(92.6);
    }

    @Test
    void blamesTheBranchAndNotTheOfficer() {
        var failed = new Cancellation("专案", true);
        var slots = IntStream.range(0, 8)
                .mapToObj(n -> slot(n, 0, DAY.plusDays(n), null, n < 2 ? failed : null))
                .toList();
        var month = new ProtectedMonth(slots, ProtectedSlot::stands, (_, _) -> false, AFTER);

        var officer = month.figuresOf(new UUID(1, 0));
        assertThat(officer.share()).isEqualTo(75.0);
        assertThat(officer.officersShare()).isEqualTo(100.0);
        assertThat(officer.branchFailed()).isEqualTo(2);
        assertThat(month.slots().getFirst().fate()).isEqualTo(Fate.BRANCH_FAILED);
    }

    @Test
    void countsAReplacementInsteadOfWhatItReplaces() {
        var month = new ProtectedMonth(
                List.of(
                        slot(1, 0, DAY, null, new Cancellation("出差", true)),
                        slot(2, 0, DAY.plusDays(9), new UUID(0, 1), null)),
                ProtectedSlot::stands,
                (_, _) -> false,
                AFTER);

        assertThat(month.slots()).extracting(ProtectedMonth.Seen::fate).containsExactly(Fate.REPLACED, Fate.SERVED);
        assertThat(month.figures().planned()).isOne();
        assertThat(month.figures().branchFailed()).isZero();
        assertThat(month.figures().share()).isEqualTo(100.0);
    }

    @Test
    void leavesOutLeaveAndWhatWasTakenBackAndWhatIsToCome() {
        var month = new ProtectedMonth(
                List.of(
                        slot(1, 0, DAY, null, null),
                        slot(2, 0, DAY.plusDays(1), null, new Cancellation("节假日", false)),
                        slot(3, 0, DAY.plusDays(2), null, null),
                        slot(4, 0, DAY.plusDays(20), null, null)),
                _ -> false,
                (_, day) -> day.equals(DAY),
                DAY.plusDays(3));

        assertThat(month.slots())
                .extracting(ProtectedMonth.Seen::fate)
                .containsExactly(Fate.ON_LEAVE, Fate.WITHDRAWN, Fate.NOT_SERVED, Fate.PLANNED);
        assertThat(month.figures().planned()).isEqualTo(2);
        assertThat(month.figures().due()).isOne();
        assertThat(month.figures().share()).isZero();
    }

    private static ProtectedSlot slot(
            int id, int officer, LocalDate day, @Nullable UUID replaces, @Nullable Cancellation cancellation) {
        return new ProtectedSlot(
                new UUID(0, id),
                new UUID(1, officer),
                new UUID(2, 0),
                new UUID(3, 0),
                day,
                Half.AM,
                replaces,
                cancellation);
    }
}
